import { MAX_COLUMNS, MAX_ROWS, type RangeAddress } from '../address';
import { mapReferences } from './formula-references';

/** Rows put into a sheet (`count` > 0) or taken out of it (`count` < 0) at a row. */
export interface RowShift {
  readonly sheet: string;
  readonly row: number;
  readonly count: number;
}

/** A range after rows were put in or taken out; null when all of it was taken out. */
export function shiftedRange(
  range: RangeAddress,
  { row, count }: Omit<RowShift, 'sheet'>,
): RangeAddress | null {
  if (range.top === 0 && range.bottom === MAX_ROWS - 1) return range;
  if (count >= 0) {
    const moved = (edge: number): number => Math.min(MAX_ROWS - 1, edge >= row ? edge + count : edge);
    return { ...range, top: moved(range.top), bottom: moved(range.bottom) };
  }
  const end = row - count;
  if (range.top >= row && range.bottom < end) return null;
  const top = range.top < row ? range.top : Math.max(row, range.top + count);
  const bottom = range.bottom < row ? range.bottom : Math.max(row - 1, range.bottom + count);
  return { ...range, top, bottom };
}

/** A formula of `own` sheet after rows of some sheet moved. */
export function formulaAfterShift(formula: string, own: string, shift: RowShift): string {
  return mapReferences(formula, ({ sheet, range }) =>
    (sheet ?? own) === shift.sheet ? shiftedRange(range, shift) : range,
  );
}

/** A formula copied some rows and columns away: what `$` does not fix moves along; beyond the sheet it is #REF!. */
export function formulaCopied(
  formula: string,
  by: { readonly rows: number; readonly columns: number },
): string {
  return mapReferences(formula, ({ range, fixed }) => {
    const moved = {
      top: range.top + (fixed.top ? 0 : by.rows),
      bottom: range.bottom + (fixed.bottom ? 0 : by.rows),
      left: range.left + (fixed.left ? 0 : by.columns),
      right: range.right + (fixed.right ? 0 : by.columns),
    };
    const isInside =
      moved.top >= 0 && moved.left >= 0 && moved.bottom < MAX_ROWS && moved.right < MAX_COLUMNS;
    return isInside ? moved : null;
  });
}
