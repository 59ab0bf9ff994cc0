import { columnText, quotedSheetName, type CellAddress } from '../workbook/address';
import type { FormulaContent } from '../workbook/sheet-model';

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

/** Where a figure is looked up: by the code in one column, in another. */
export interface LookedUp {
  readonly sheet: string;
  readonly codeColumn: number;
  readonly column: number;
}

/** Looks a figure up by the code in the formula's own row; what is blank there stays blank and never becomes 0. */
export function lookupFormula(
  { sheet, codeColumn, column }: LookedUp,
  codeCell: CellAddress,
  cached: FormulaContent['cached'] | null,
): FormulaContent {
  const code = `$${columnText(codeCell.column)}${codeCell.row + 1}`;
  const found = `INDEX(${lookupColumn(sheet, column)},MATCH(${code},${lookupColumn(sheet, codeColumn)},0))`;
  return { formula: `=IFERROR(IF(${found}="","",${found}),"")`, cached: cached ?? '' };
}
