import type { CellAddress } from '../../workbook/address';
import type { SheetGrid } from '../../workbook/port';
import { findCell, sameWords, valueText } from './grid-text';

/** How a cell over a table is found again. */
export interface CellLabel {
  /** The sheet-scoped name that leads to it. */
  readonly name: string;
  /** The words to its left. */
  readonly label: string;
}

/** The cell a name leads to, or the first filled cell to the right of its label, which stands in one of the first rows. */
export function labelledCell(
  grid: SheetGrid,
  { name, label }: CellLabel,
  rows = grid.values.length,
): CellAddress | null {
  const range = grid.names.find((candidate) => candidate.name === name)?.range;
  if (range !== undefined) return { row: range.top, column: range.left };
  const labelled = findCell(grid, rows, (text) => sameWords(text, label));
  if (labelled === null) return null;
  const right = (grid.values[labelled.row] ?? []).slice(labelled.column + 1);
  const filled = right.findIndex((value) => valueText(value) !== '');
  return filled === -1 ? null : { row: labelled.row, column: labelled.column + 1 + filled };
}
