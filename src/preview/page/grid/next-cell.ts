import type { CellAddress } from '../../../workbook/address';
import { stepped } from '../workbench/steps';
import type { GridCells } from './grid-cells';

export interface Direction {
  readonly rows: number;
  readonly columns: number;
}

/** The next cell that is drawn in a direction: over hidden rows and columns, out of a merge at its far side. */
export function nextCell(cells: GridCells, from: CellAddress, direction: Direction): CellAddress {
  const { rows, columns } = cells.layout;
  const { top, left, bottom, right } = cells.areaAt(from);
  const edge = { row: direction.rows > 0 ? bottom : top, column: direction.columns > 0 ? right : left };
  const wanted = stepped(edge, direction);
  return {
    row:
      direction.rows === 0
        ? from.row
        : (drawn(
            rows.map(({ row }) => row),
            wanted.row,
            direction.rows,
          ) ?? from.row),
    column:
      direction.columns === 0
        ? from.column
        : (drawn(
            columns.map(({ column }) => column),
            wanted.column,
            direction.columns,
          ) ?? from.column),
  };
}

/** The one wanted, or the nearest further on; at the end the last one. */
function drawn(indexes: readonly number[], wanted: number, direction: number): number | undefined {
  return direction > 0
    ? (indexes.find((index) => index >= wanted) ?? indexes.at(-1))
    : (indexes.filter((index) => index <= wanted).at(-1) ?? indexes[0]);
}
