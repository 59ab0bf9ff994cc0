import type { SheetGrid } from '../../workbook/port';
import { foldText } from '../../model/vietnamese-text';
import { findWords, valueAt, valueText } from '../entry/grid-text';
import { labelledCell } from '../heading/labelled-cell';

/** The sheet-scoped name that leads to the cell in which a unit says which sending this is. */
export const REVISION_NAME = 'SCS_REVISION';
/** What stands to the left of it. */
export const REVISION_LABEL = 'Lần gửi:';

/** Which sending a sheet says over its table that it is: 1, 2 …; null where it has no such cell, or the cell holds no whole number. */
export function readRevision(grid: SheetGrid, { headerRow }: { readonly headerRow: number }): number | null {
  const address = labelledCell(grid, { name: REVISION_NAME, label: REVISION_LABEL, rows: headerRow });
  if (address === null) return null;
  const digits = WRITTEN.exec(foldText(valueText(valueAt(grid, address))))?.[1];
  return digits === undefined ? null : Number.parseInt(digits, 10);
}

/** Whether a sheet has such a cell: it was handed out to one unit. */
export function hasRevision(grid: SheetGrid, { headerRow }: { readonly headerRow: number }): boolean {
  return (
    grid.names.some(({ name }) => name === REVISION_NAME) ||
    findWords(grid, headerRow, REVISION_LABEL) !== null
  );
}

/** "2", "02", "Lần 2". */
const WRITTEN = /^(?:lần )?0*([1-9]\d{0,2})$/u;
