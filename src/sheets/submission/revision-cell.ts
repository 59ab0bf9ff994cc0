import type { SheetGrid } from '../../workbook/port';
import type { CellAddress } from '../../workbook/address';
import { findCell, sameWords, valueText } from '../entry/grid-text';
import { SEARCH_ROWS } from '../entry/tag-cell';

/** The sheet-scoped name that leads to the cell in which a unit counts how often it has sent its figures. */
export const REVISION_NAME = 'SCS_REVISION';
/** What stands before that cell. */
export const REVISION_LABEL = 'Lần gửi:';

/** Lần gửi: 1, 2 …; null where the sheet has no such cell or the cell no such number. */
export function readRevision(grid: SheetGrid): number | null {
  const cell = namedCell(grid) ?? besideLabel(grid);
  if (cell === null) return null;
  const text = valueText(grid.values[cell.row]?.[cell.column] ?? null).trim();
  return /^[1-9]\d{0,3}$/.test(text) ? Number(text) : null;
}

function namedCell({ names }: SheetGrid): CellAddress | null {
  const range = names.find(({ name }) => name === REVISION_NAME)?.range;
  return range === undefined ? null : { row: range.top, column: range.left };
}

function besideLabel(grid: SheetGrid): CellAddress | null {
  const label = findCell(grid, SEARCH_ROWS, (text) => sameWords(text, REVISION_LABEL));
  if (label === null) return null;
  const column = (grid.values[label.row] ?? []).findIndex(
    (value, at) => at > label.column && valueText(value) !== '',
  );
  return column === -1 ? null : { row: label.row, column };
}
