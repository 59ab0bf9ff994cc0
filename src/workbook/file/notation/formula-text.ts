import { MAX_COLUMNS, MAX_ROWS, columnText } from '../../address';
import { decodeText, encodeText } from './escaped-text';
import { FUTURE_CALL, prefixedName } from './future-functions';

/** A formula of a model (`=IFS(…)`) as a file holds it (`_xlfn.IFS(…)`). */
export function fileFormula(formula: string): string {
  return encodeText(onCode(formula.slice(1), (code) => code.replaceAll(FUTURE_CALL, prefixedName)));
}

/** A formula of a file as Excel shows it, with its `=`. */
export function modelFormula(text: string): string {
  return `=${onCode(decodeText(text), (code) => code.replaceAll(/_xlfn\.|_xlws\.|_xlpm\./gi, ''))}`;
}

const BEFORE = String.raw`(?<![\p{L}\p{N}_.$\\[])`;
const AFTER = String.raw`(?![\p{L}\p{N}_.(!])`;
const CELL = String.raw`(\$?)([A-Z]{1,3})(\$?)(\d{1,7})`;
const COLUMNS = String.raw`(\$?)([A-Z]{1,3}):(\$?)([A-Z]{1,3})`;
const ROWS = String.raw`(\$?)(\d{1,7}):(\$?)(\d{1,7})`;
const REFERENCE = new RegExp(`${BEFORE}(?:${CELL}|${COLUMNS}|${ROWS})${AFTER}`, 'giu');

/**
 * A formula moved by rows and columns, as when it is filled down: what is not fixed by `$` moves along, what falls off
 * the sheet becomes `#REF!`. A shared formula of a file is written out once and meant so for its other cells.
 */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  return onCode(formula, (code) =>
    code.replaceAll(REFERENCE, (...match: string[]) => {
      const [, columnFix, column, rowFix, row, fixA, columnA, fixB, columnB, fixC, rowA, fixD, rowB] = match;
      const [first, second, joint] =
        column !== undefined
          ? [shiftColumn(columnFix, column, columns), shiftRow(rowFix, row, rows), '']
          : columnA !== undefined
            ? [shiftColumn(fixA, columnA, columns), shiftColumn(fixB, columnB, columns), ':']
            : [shiftRow(fixC, rowA, rows), shiftRow(fixD, rowB, rows), ':'];
      return first === null || second === null ? '#REF!' : `${first}${joint}${second}`;
    }),
  );
}

function shiftColumn(fix = '', letters = '', by: number): string | null {
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  const shifted = column - 1 + (fix === '$' ? 0 : by);
  return shifted >= 0 && shifted < MAX_COLUMNS ? `${fix}${columnText(shifted)}` : null;
}

function shiftRow(fix = '', digits = '', by: number): string | null {
  const shifted = Number(digits) + (fix === '$' ? 0 : by);
  return shifted >= 1 && shifted <= MAX_ROWS ? `${fix}${shifted}` : null;
}

/** Changes a formula outside its texts and quoted sheet names. */
function onCode(formula: string, change: (code: string) => string): string {
  return formula.replaceAll(/"(?:[^"]|"")*"|'(?:[^']|'')*'|[^"']+/g, (piece) =>
    piece.startsWith('"') || piece.startsWith("'") ? piece : change(piece),
  );
}
