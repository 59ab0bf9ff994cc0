import type { SheetGrid } from '../port';
import { openPackage } from './package/open-package';
import { FIGURES } from './package/reading-scope';
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
    const { workbook, introductions, names, ...context } = await readPackage(
      openPackage(bytes, FIGURES.limits),
      choose,
      FIGURES,
    );
    return { grids: workbook.sheets.map((sheet) => readGrid(sheet, names, context)), sheets: introductions };
  } catch (error) {
    throw asWorkbookError(error);
  }
}
