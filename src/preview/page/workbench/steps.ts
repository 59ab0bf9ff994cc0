import { MAX_COLUMNS, MAX_ROWS, type CellAddress } from '../../../workbook/address';

/** A cell some rows and columns further on, kept on the sheet. */
export function stepped(
  { row, column }: CellAddress,
  step: { readonly rows: number; readonly columns: number },
): CellAddress {
  return {
    row: Math.min(MAX_ROWS - 1, Math.max(0, row + step.rows)),
    column: Math.min(MAX_COLUMNS - 1, Math.max(0, column + step.columns)),
  };
}
