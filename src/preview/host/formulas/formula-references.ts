import { columnText, MAX_COLUMNS, MAX_ROWS, parseRange, type RangeAddress } from '../../../workbook/address';

/**
 * A reference as a formula writes it: `A1`, `$A$1:C9`, `5:12` or `A:C`, with or without its sheet
 * (https://support.microsoft.com/office/create-or-change-a-cell-reference-c7b8b95d-c594-4488-947e-c835903cebaa).
 */
export interface FormulaReference {
  /** The sheet that is named before `!`, or null: then the formula's own is meant. */
  readonly sheet: string | null;
  /** The sheet as it is written, with its `!`. */
  readonly prefix: string;
  readonly area: RangeAddress;
  readonly form: 'cell' | 'range' | 'rows' | 'columns';
  /** Which of the four sides stand after `$`. */
  readonly fixed: Readonly<Record<keyof RangeAddress, boolean>>;
}

/** What becomes of a reference: another one, or one whose cells or whose sheet are gone. */
export type Moved = FormulaReference | 'cells-gone' | 'sheet-gone';

const TEXT = '"(?:[^"]|"")*"';
const BRACKETS = String.raw`\[[^\]]*\]`;
const SHEET = String.raw`(?<prefix>(?:'(?<quoted>(?:[^']|'')+)'|(?<plain>[\p{L}_][\p{L}\p{M}\p{N}_.]*))!)`;
const CELLS = String.raw`(?<c1>\$?)(?<l1>[A-Z]{1,3})(?<r1>\$?)(?<n1>[1-9]\d{0,6})(?::(?<c2>\$?)(?<l2>[A-Z]{1,3})(?<r2>\$?)(?<n2>[1-9]\d{0,6}))?`;
const ROWS = String.raw`(?<m1>\$?)(?<first>[1-9]\d{0,6}):(?<m2>\$?)(?<last>[1-9]\d{0,6})`;
const COLUMNS = String.raw`(?<k1>\$?)(?<from>[A-Z]{1,3}):(?<k2>\$?)(?<to>[A-Z]{1,3})`;
const TOKEN = new RegExp(
  `${TEXT}|${BRACKETS}|(?<![\\p{L}\\p{M}\\p{N}_.$!#\\\\])(?:${SHEET})?(?:${CELLS}|${ROWS}|${COLUMNS})(?![\\p{L}\\p{M}\\p{N}_.(!$])|'(?:[^']|'')*'`,
  'giu',
);

/** A formula with each of its references put through `move`; texts, names and what stands in brackets stay. */
export function mapReferences(formula: string, move: (reference: FormulaReference) => Moved): string {
  return formula.replaceAll(TOKEN, (...match: unknown[]) => {
    const found = String(match[0]);
    const groups = match.at(-1) as Readonly<Record<string, string | undefined>>;
    const reference = referenceFrom(groups);
    if (reference === null) return found;
    const moved = move(reference);
    return moved === reference ? found : textOf(moved, reference);
  });
}

function referenceFrom(groups: Readonly<Record<string, string | undefined>>): FormulaReference | null {
  const sheet = groups['quoted']?.replaceAll("''", "'") ?? groups['plain'] ?? null;
  const { prefix = '', l1, n1, l2, n2, first, last, from, to } = groups;
  const isFixed = (mark: string): boolean => groups[mark] === '$';
  if (l1 !== undefined && n1 !== undefined) {
    const one = parseRange(`${l1}${n1}`);
    const isRange = l2 !== undefined && n2 !== undefined;
    const other = isRange ? parseRange(`${l2}${n2}`) : one;
    if (one === null || other === null) return null;
    const [column, row] = isRange ? (['c2', 'r2'] as const) : (['c1', 'r1'] as const);
    const marks = {
      left: isFixed('c1'),
      top: isFixed('r1'),
      right: isFixed(column),
      bottom: isFixed(row),
    };
    const corners = { left: one.left, top: one.top, right: other.left, bottom: other.top };
    return { sheet, prefix, form: isRange ? 'range' : 'cell', ...inOrder(corners, marks) };
  }
  if (first !== undefined && last !== undefined) {
    const area = parseRange(`A${first}:${columnText(MAX_COLUMNS - 1)}${last}`);
    const fixed = { left: true, right: true, top: isFixed('m1'), bottom: isFixed('m2') };
    return area === null ? null : { sheet, prefix, area, form: 'rows', fixed };
  }
  if (from === undefined || to === undefined) return null;
  const area = parseRange(`${from}1:${to}${MAX_ROWS}`);
  const fixed = { left: isFixed('k1'), right: isFixed('k2'), top: true, bottom: true };
  return area === null ? null : { sheet, prefix, area, form: 'columns', fixed };
}

/** Corners from the top left to the bottom right; a `$` stays with its row or column. */
export function inOrder(
  { top, left, bottom, right }: RangeAddress,
  fixed: FormulaReference['fixed'],
): Pick<FormulaReference, 'area' | 'fixed'> {
  const [isUpsideDown, isMirrored] = [top > bottom, left > right];
  return {
    area: {
      top: Math.min(top, bottom),
      bottom: Math.max(top, bottom),
      left: Math.min(left, right),
      right: Math.max(left, right),
    },
    fixed: {
      top: isUpsideDown ? fixed.bottom : fixed.top,
      bottom: isUpsideDown ? fixed.top : fixed.bottom,
      left: isMirrored ? fixed.right : fixed.left,
      right: isMirrored ? fixed.left : fixed.right,
    },
  };
}

/** As Excel writes them: `Sheet1!#REF!` where the cells are gone, `#REF!A1` where the sheet is. */
function textOf(moved: Moved, old: FormulaReference): string {
  if (moved === 'cells-gone') return `${old.prefix}#REF!`;
  if (moved === 'sheet-gone') return `#REF!${cellsText(old)}`;
  return `${moved.sheet === old.sheet ? old.prefix : prefixOf(moved.sheet)}${cellsText(moved)}`;
}

function prefixOf(sheet: string | null): string {
  if (sheet === null) return '';
  const isPlain = /^[A-Z_][A-Z\d_.]*$/i.test(sheet) && !/^([A-Z]{1,3}\d+|R\d*C\d*)$/i.test(sheet);
  return isPlain ? `${sheet}!` : `'${sheet.replaceAll("'", "''")}'!`;
}

function cellsText({ area, form, fixed }: FormulaReference): string {
  const column = (side: 'left' | 'right'): string => `${fixed[side] ? '$' : ''}${columnText(area[side])}`;
  const row = (side: 'top' | 'bottom'): string => `${fixed[side] ? '$' : ''}${area[side] + 1}`;
  switch (form) {
    case 'cell':
      return `${column('left')}${row('top')}`;
    case 'range':
      return `${column('left')}${row('top')}:${column('right')}${row('bottom')}`;
    case 'rows':
      return `${row('top')}:${row('bottom')}`;
    case 'columns':
      return `${column('left')}:${column('right')}`;
  }
}
