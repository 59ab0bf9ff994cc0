import { MAX_COLUMNS, MAX_ROWS, rangeText } from '../address';
import type { CellAddress, RangeAddress } from '../address';
import { LIMITS } from './limits';

/** What is wrong with a cell's place, or null: whole numbers within Excel's sheet. */
export function cellFault({ row, column }: CellAddress): string | null {
  return isIndex(row, MAX_ROWS) && isIndex(column, MAX_COLUMNS)
    ? null
    : `row ${row}, column ${column} (from 0) is outside the sheet`;
}

/** What is wrong with a range's place, or null: both ends in the sheet, the first before the last. */
export function rangeFault(range: RangeAddress): string | null {
  const fault =
    cellFault({ row: range.top, column: range.left }) ??
    cellFault({ row: range.bottom, column: range.right });
  if (fault !== null) return fault;
  return range.top <= range.bottom && range.left <= range.right
    ? null
    : `range ${rangeText(range)} is upside down`;
}

/** What is wrong with the height of a row in points, or null. */
export function heightFault(height: number): string | null {
  return height >= 0 && height <= LIMITS.rowHeight ? null : `height ${height} is out of range`;
}

/** Whether a number is a whole number from 0 up to but not including the limit. */
export function isIndex(value: number, limit: number): boolean {
  return Number.isInteger(value) && value >= 0 && value < limit;
}
