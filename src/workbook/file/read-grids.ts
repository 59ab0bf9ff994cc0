import { sheetGrid } from '../memory/sheet-grid';
import type { SheetGrid } from '../port';
import { openPackage } from './package/open-package';
import { asWorkbookError, readParts, type SheetIntroduction } from './read-workbook';

export type { SheetIntroduction } from './read-workbook';

/**
 * Reads the worksheets of a .xlsx or .xlsm file that `choose` names, as grids; the others are not read. `sheets` are all
 * worksheets. Rejects with a `WorkbookError` and nothing else, with its `fault`: see `readWorkbook`.
 */
export async function readGrids(
  bytes: Uint8Array,
  choose: (sheets: readonly SheetIntroduction[]) => readonly string[],
): Promise<{ readonly grids: readonly SheetGrid[]; readonly sheets: readonly SheetIntroduction[] }> {
  try {
    const { models, sheets } = await readParts(openPackage(bytes), choose);
    return { grids: models.map(sheetGrid), sheets };
  } catch (error) {
    throw asWorkbookError(error);
  }
}
