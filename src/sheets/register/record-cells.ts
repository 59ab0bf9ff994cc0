import type { RangeAddress } from '../../workbook/address';
import { COLUMN, READY_ROWS, ROW } from './geometry';

/** The cells of a column, by its index, in which records may stand. */
export function recordCells(index: number): RangeAddress {
  const column = COLUMN.first + index;
  return {
    top: ROW.firstRecord,
    left: column,
    bottom: ROW.firstRecord + READY_ROWS - 1,
    right: column,
  };
}
