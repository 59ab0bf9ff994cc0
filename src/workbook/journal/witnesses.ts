import { contentAt, contentKey, type GridContents } from '../change/grid-content';
import type { PatchedCell, PatchedCells } from './change-record';

/** What tells apart the rows and columns of cells that are to be changed, as the sheet is before. */
export function witnessesOf(
  cells: readonly PatchedCell[],
  grid: GridContents,
  /** The row of the grid for a row of the cells; null for one that is only being made. */
  rowInGrid: (row: number) => number | null,
): Pick<PatchedCells, 'rows' | 'columns'> {
  const patched = new Set(cells.map(({ row, column }) => placeOf(row, column)));
  const rows = [...new Set(cells.map(({ row }) => row))].flatMap((row) => {
    const at = rowInGrid(row);
    const line = at === null ? [] : (grid.values[at] ?? []);
    const column = line.findIndex(
      (value, index) =>
        typeof value === 'string' && isPlain(grid, at ?? 0, index) && !patched.has(placeOf(row, index)),
    );
    return column === -1 || at === null ? [] : [{ row, column, key: keyAt(grid, at, column) }];
  });
  const columns = [...new Set(cells.map(({ column }) => column))].flatMap((column) => {
    const top = Math.min(...cells.filter((cell) => cell.column === column).map(({ row }) => row));
    for (let row = (rowInGrid(top) ?? top) - 1; row >= 0; row -= 1) {
      const isHeading = typeof grid.values[row]?.[column] === 'string' && isPlain(grid, row, column);
      if (isHeading && !patched.has(placeOf(row, column))) {
        return [{ row, column, key: keyAt(grid, row, column) }];
      }
    }
    return [];
  });
  return { rows, columns };
}

/**
 * Finds the rows of changed cells as a sheet is now: where they stood, or, where a person has sorted or moved them, by
 * their witness. Null for a row that cannot be told, and for a column whose heading is another one.
 */
export function placesNow(
  { rows, columns }: Pick<PatchedCells, 'rows' | 'columns'>,
  grid: GridContents,
): { readonly rowOf: (row: number) => number | null; readonly isColumnKept: (column: number) => boolean } {
  const byRow = new Map(rows.map((witness) => [witness.row, witness]));
  const byColumn = new Map(columns.map((witness) => [witness.column, witness]));
  const rowOf = (row: number): number | null => {
    const witness = byRow.get(row);
    if (witness === undefined || keyAt(grid, row, witness.column) === witness.key) return row;
    const found = grid.values.flatMap((_, at) =>
      keyAt(grid, at, witness.column) === witness.key ? [at] : [],
    );
    return found.length === 1 ? (found[0] ?? null) : null;
  };
  const isColumnKept = (column: number): boolean => {
    const witness = byColumn.get(column);
    if (witness === undefined) return true;
    // Rows may have moved; the heading stands somewhere in its column.
    return grid.values.some((_, row) => keyAt(grid, row, column) === witness.key);
  };
  return { rowOf, isColumnKept };
}

function isPlain({ formulas }: GridContents, row: number, column: number): boolean {
  return (formulas[row]?.[column] ?? null) === null;
}

function keyAt(grid: GridContents, row: number, column: number): string {
  return contentKey(contentAt(grid, row, column));
}

function placeOf(row: number, column: number): string {
  return `${row} ${column}`;
}
