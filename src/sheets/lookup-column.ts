import { columnText, quotedSheetName } from '../workbook/address';

/** More rows than an entry sheet ever has: the country has 3.321 communes. */
const LAST_ROW = 5000;

/**
 * A column of a sheet for formulas that look figures up by code. Not the whole column: Excel stops at the last used row
 * by itself, other programs walk through all 1.048.576 for each cell.
 */
export function lookupColumn(sheet: string, column: number): string {
  const letters = columnText(column);
  return `${quotedSheetName(sheet)}!$${letters}$1:$${letters}$${LAST_ROW}`;
}
