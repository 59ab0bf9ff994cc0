import { memo } from 'react';
import { columnText, type CellAddress, type RangeAddress } from '../../../workbook/address';
import type { SheetView } from '../../host/view/sheet-view';
import { Cell } from './cell';
import type { GridCells } from './grid-cells';
import { HEADINGS, type GridRow } from './grid-layout';

interface Drawn {
  readonly cells: GridCells;
  readonly sheet: SheetView;
}

interface GridTableProps extends Drawn {
  readonly selected: RangeAddress;
  readonly active: CellAddress;
}

/** The letters, the numbers and the cells. */
export function GridTable({ selected, active, ...drawn }: GridTableProps) {
  const { columns, rows } = drawn.cells.layout;
  const width = columns.reduce<number>((sum, column) => sum + column.width, HEADINGS.width);
  return (
    <table className="grid-table" role="presentation" style={{ width }}>
      <colgroup>
        <col style={{ width: HEADINGS.width }} />
        {columns.map(({ column, width: pixels }) => (
          <col key={column} style={{ width: pixels }} />
        ))}
      </colgroup>
      <thead role="rowgroup">
        <tr role="row">
          <td role="presentation" className="heading corner" />
          {columns.map(({ column, frozenAt }) => (
            <th
              key={column}
              role="columnheader"
              className={headingClass('column-heading', column >= selected.left && column <= selected.right)}
              style={frozenAt === null ? {} : { left: frozenAt, zIndex: 7 }}
            >
              {columnText(column)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map((row) => {
          const isSelected = row.row >= selected.top && row.row <= selected.bottom;
          return (
            <Row
              key={row.row}
              {...drawn}
              row={row}
              first={isSelected ? selected.left : null}
              last={isSelected ? selected.right : null}
              active={row.row === active.row ? active.column : null}
            />
          );
        })}
      </tbody>
    </table>
  );
}

interface RowProps extends Drawn {
  readonly row: GridRow;
  /** The selected columns of this row. */
  readonly first: number | null;
  readonly last: number | null;
  readonly active: number | null;
}

/** Drawn again only when something of its own changes. */
const Row = memo(function Row({ row, cells, sheet, first, last, active }: RowProps) {
  const { row: index, height, frozenAt } = row;
  return (
    <tr role="row" style={height === null ? {} : { height }}>
      <th
        role="rowheader"
        className={headingClass('row-heading', first !== null)}
        style={frozenAt === null ? {} : { top: frozenAt, zIndex: 7 }}
      >
        {index + 1}
      </th>
      {cells.inRow(index).map((cell) => (
        <Cell
          key={cell.column}
          cell={cell}
          height={height}
          frozen={{ top: frozenAt, left: cells.layout.frozenColumns.get(cell.column) ?? null }}
          sheet={sheet}
          isSelected={first !== null && last !== null && cell.column >= first && cell.column <= last}
          isActive={cell.column === active}
        />
      ))}
    </tr>
  );
});

function headingClass(name: string, isSelected: boolean): string {
  return `heading ${name}${isSelected ? ' selected' : ''}`;
}
