import { MAX_COLUMNS, MAX_ROWS, type CellAddress, type RangeAddress } from '../../../workbook/address';
import type { CellContent, CellStyle } from '../../../workbook/sheet-model';
import { mapCells, sizeOf } from './areas';

export interface CellState {
  readonly content: CellContent;
  readonly style: CellStyle;
}

export type PlacedCell = CellAddress & { readonly cell: CellState };

export const EMPTY_CELL: CellState = { content: null, style: {} };

/** The cells of a sheet that hold a content or a format of their own. */
export class CellStore {
  private readonly cells = new Map<number, CellState>();

  at(row: number, column: number): CellState {
    return this.cells.get(row * MAX_COLUMNS + column) ?? EMPTY_CELL;
  }

  put(row: number, column: number, cell: CellState): void {
    const place = row * MAX_COLUMNS + column;
    if (cell.content === null && Object.keys(cell.style).length === 0) this.cells.delete(place);
    else this.cells.set(place, cell);
  }

  /** The cells that hold something within a range, in no order. */
  within(range: RangeAddress): readonly PlacedCell[] {
    const { rows, columns } = sizeOf(range);
    if (rows * columns < this.cells.size)
      return mapCells(range, (row, column) => this.placed(row, column)).flat(2);
    return this.all().filter(
      ({ row, column }) =>
        row >= range.top && row <= range.bottom && column >= range.left && column <= range.right,
    );
  }

  all(): readonly PlacedCell[] {
    return [...this.cells].map(([place, cell]) => ({
      row: Math.floor(place / MAX_COLUMNS),
      column: place % MAX_COLUMNS,
      cell,
    }));
  }

  /** Gives each row another place; null drops it. */
  moveRows(placeOf: (row: number) => number | null): void {
    const old = this.all();
    this.cells.clear();
    for (const { row, column, cell } of old) {
      const moved = placeOf(row);
      if (moved !== null && moved < MAX_ROWS) this.cells.set(moved * MAX_COLUMNS + column, cell);
    }
  }

  /** The smallest range that holds all cells that count, or null where none does. */
  bounds(counts: (cell: CellState) => boolean): RangeAddress | null {
    const cells = this.all().filter(({ cell }) => counts(cell));
    if (cells.length === 0) return null;
    const range = { top: Infinity, left: Infinity, bottom: 0, right: 0 };
    for (const { row, column } of cells) {
      range.top = Math.min(range.top, row);
      range.left = Math.min(range.left, column);
      range.bottom = Math.max(range.bottom, row);
      range.right = Math.max(range.right, column);
    }
    return range;
  }

  private placed(row: number, column: number): readonly PlacedCell[] {
    const cell = this.cells.get(row * MAX_COLUMNS + column);
    return cell === undefined ? [] : [{ row, column, cell }];
  }
}
