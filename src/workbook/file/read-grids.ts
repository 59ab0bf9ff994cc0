import type { SheetGrid } from '../port';
import { openPackage } from './package/open-package';
import { SUBMISSION_LIMITS } from './package/reading-limits';
import { asWorkbookError, readPackage, type SheetIntroduction } from './read-package';
import { readGrid } from './reading/read-grid';

/**
 * Reads the worksheets of a .xlsx or .xlsm file that `choose` names, as grids; the others are not read. `sheets` are all
 * worksheets. Rejects with a `WorkbookError` and nothing else, with its `fault`: see `readWorkbook`.
 */
export async function readGrids(
  bytes: Uint8Array,
  choose: (sheets: readonly SheetIntroduction[]) => readonly string[],
): Promise<{ readonly grids: readonly SheetGrid[]; readonly sheets: readonly SheetIntroduction[] }> {
  try {
    const parts = openPackage(bytes);
    // Colours are of no interest here.
    for (const name of parts.names()) if (THEME.test(name)) parts.delete(name);
    const { workbook, introductions, names, ...context } = await readPackage(
      parts,
      choose,
      SUBMISSION_LIMITS,
    );
    return { grids: workbook.sheets.map((sheet) => readGrid(sheet, names, context)), sheets: introductions };
  } catch (error) {
    throw asWorkbookError(error);
  }
}

const THEME = /(^|\/)theme\/[^/]+\.xml$/i;
