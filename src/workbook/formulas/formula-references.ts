import { columnText, MAX_COLUMNS, MAX_ROWS, parseRange, type RangeAddress } from '../address';

/** A reference as a formula writes it. */
export interface FormulaReference {
  /** The sheet that is named before it, or null for the formula's own. */
  readonly sheet: string | null;
  readonly range: RangeAddress;
  /** Which of its four ends are fixed by `$`. */
  readonly fixed: {
    readonly top: boolean;
    readonly left: boolean;
    readonly bottom: boolean;
    readonly right: boolean;
  };
  readonly shape: 'cell' | 'range' | 'columns' | 'rows';
}

const TEXT = '"(?:[^"]|"")*"';
const SHEET = String.raw`(?:('(?:[^']|'')+'|[\p{L}_][\p{L}\p{M}\p{N}_.]*)!)?`;
const CELLS = String.raw`\$?[A-Z]{1,3}\$?[1-9]\d{0,6}(?::\$?[A-Z]{1,3}\$?[1-9]\d{0,6})?`;
const COLUMNS = String.raw`\$?[A-Z]{1,3}:\$?[A-Z]{1,3}`;
const ROWS = String.raw`\$?[1-9]\d{0,6}:\$?[1-9]\d{0,6}`;
const PATTERN = new RegExp(
  String.raw`${TEXT}|(?<![\p{L}\p{N}_.$!'])${SHEET}(${CELLS}|${COLUMNS}|${ROWS})(?![\p{L}\p{N}_.(!:])`,
  'giu',
);

/** A formula with each reference put anew; null makes it #REF!. Texts in quotes are left alone. */
export function mapReferences(
  formula: string,
  map: (reference: FormulaReference) => RangeAddress | null,
): string {
  return formula.replaceAll(PATTERN, (found: string, sheetText?: string, referenceText?: string) => {
    if (referenceText === undefined) return found;
    const reference = readReference(sheetText, referenceText);
    if (reference === null) return found;
    const prefix = sheetText === undefined ? '' : `${sheetText}!`;
    const mapped = map(reference);
    return mapped === null ? `${prefix}#REF!` : `${prefix}${writeReference({ ...reference, range: mapped })}`;
  });
}

/** A formula with one text in place of every reference, the name of its sheet included. */
export function mapReferenceTexts(formula: string, text: string): string {
  return formula.replaceAll(PATTERN, (found: string, _sheet?: string, reference?: string) =>
    reference === undefined ? found : text,
  );
}

function sheetNameOf(text: string): string {
  return text.startsWith("'") ? text.slice(1, -1).replaceAll("''", "'") : text;
}

function readReference(sheetText: string | undefined, text: string): FormulaReference | null {
  const sheet = sheetText === undefined ? null : sheetNameOf(sheetText);
  const [first = '', last = first] = text.split(':');
  const rows = /^(\$?)(\d+)$/;
  const columns = /^(\$?)([A-Z]+)$/i;
  const cell = /^(\$?)[A-Z]+(\$?)\d+$/i;
  if (cell.test(first)) {
    const range = parseRange(text.replaceAll('$', '').toUpperCase());
    const [, left, top] = cell.exec(first) ?? [];
    const [, right, bottom] = cell.exec(last) ?? [];
    if (range === null) return null;
    const fixed = { top: top === '$', left: left === '$', bottom: bottom === '$', right: right === '$' };
    return { sheet, range, fixed, shape: text.includes(':') ? 'range' : 'cell' };
  }
  if (columns.test(first)) {
    const bare = [first, last].map((end) => end.replace('$', '').toUpperCase());
    const range = parseRange(`${bare[0] ?? ''}1:${bare[1] ?? ''}${MAX_ROWS}`);
    const fixed = { top: true, left: first.startsWith('$'), bottom: true, right: last.startsWith('$') };
    return range === null ? null : { sheet, range, fixed, shape: 'columns' };
  }
  if (!rows.test(first)) return null;
  const [top, bottom] = [first, last].map((end) => Number(end.replace('$', '')) - 1);
  if (top === undefined || bottom === undefined || bottom < top) return null;
  const fixed = { top: first.startsWith('$'), left: true, bottom: last.startsWith('$'), right: true };
  return { sheet, range: { top, left: 0, bottom, right: MAX_COLUMNS - 1 }, fixed, shape: 'rows' };
}

function writeReference({ range, fixed, shape }: FormulaReference): string {
  const mark = (isFixed: boolean): string => (isFixed ? '$' : '');
  const left = `${mark(fixed.left)}${columnText(range.left)}`;
  const right = `${mark(fixed.right)}${columnText(range.right)}`;
  const top = `${mark(fixed.top)}${range.top + 1}`;
  const bottom = `${mark(fixed.bottom)}${range.bottom + 1}`;
  switch (shape) {
    case 'cell':
      return `${left}${top}`;
    case 'range':
      return `${left}${top}:${right}${bottom}`;
    case 'columns':
      return `${left}:${right}`;
    case 'rows':
      return `${top}:${bottom}`;
  }
}
