import type { CellAddress } from '../../workbook/address';
import type { SheetGrid } from '../../workbook/port';
import { findWords, valueText } from '../entry/grid-text';

/** By what a cell over a table is found. */
export interface CellSought {
  /** The sheet-scoped name that leads to it. */
  readonly name: string;
  /** What stands to the left of it. */
  readonly label: string;
  /** How many rows, from the top, may hold the label. */
  readonly rows: number;
}

/** The cell a name leads to, or the first filled cell to the right of its label. */
export function labelledCell(grid: SheetGrid, { name, label, rows }: CellSought): CellAddress | null {
  const range = grid.names.find((candidate) => candidate.name === name)?.range;
  if (range !== undefined) return { row: range.top, column: range.left };
  const labelled = findWords(grid, rows, label);
  if (labelled === null) return null;
  const right = (grid.values[labelled.row] ?? []).slice(labelled.column + 1);
  const filled = right.findIndex((value) => valueText(value) !== '');
  return filled === -1 ? null : { row: labelled.row, column: labelled.column + 1 + filled };
}
