import { WorkbookError, type SheetGrid } from '../workbook/port';
import type { OpenWorkbook } from './open-workbook';

/** A sheet as it was read. Throws `sheet-not-found` when the workbook had none of that name. */
export function gridNamed({ grids }: Pick<OpenWorkbook, 'grids'>, sheet: string): SheetGrid {
  const grid = grids.get(sheet);
  if (grid === undefined) throw new WorkbookError('sheet-not-found', `no sheet "${sheet}"`);
  return grid;
}
