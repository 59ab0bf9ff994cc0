import type { CellAddress, RangeAddress } from '../../../workbook/address';
import type { BorderSide } from '../../../workbook/sheet-model';
import type { CellView, SheetView } from '../../host/view/sheet-view';
import type { CellLines } from './cell-look';
import { MOST_COLUMNS, MOST_ROWS, type GridLayout } from './grid-layout';

/** A cell that is drawn; those that a merge covers are not. */
export interface GridCell extends CellView {
  readonly lines: CellLines;
  readonly span: { readonly rows: number; readonly columns: number };
  /** Whether the cell at its right is empty, so that a long text runs on over it. */
  readonly runsOn: boolean;
}

/** Finds the cells of a sheet row by row, as they are drawn. */
export class GridCells {
  private readonly views: ReadonlyMap<string, CellView>;
  private readonly merges: ReadonlyMap<string, RangeAddress>;

  constructor(
    sheet: SheetView,
    readonly layout: GridLayout,
  ) {
    this.views = new Map(sheet.cells.map((cell) => [key(cell.row, cell.column), cell]));
    this.merges = new Map(sheet.merges.flatMap((merge) => cellsOf(merge).map((cell) => [cell, merge])));
  }

  at(row: number, column: number): CellView {
    return this.views.get(key(row, column)) ?? emptyCell(row, column);
  }

  /** The merge that a cell is part of, or the cell alone. */
  areaAt({ row, column }: CellAddress): RangeAddress {
    return this.merges.get(key(row, column)) ?? { top: row, left: column, bottom: row, right: column };
  }

  /** The range between two cells, with the whole of the merges at its corners. */
  areaBetween(one: CellAddress, other: CellAddress): RangeAddress {
    const [first, second] = [this.areaAt(one), this.areaAt(other)];
    return {
      top: Math.min(first.top, second.top),
      left: Math.min(first.left, second.left),
      bottom: Math.max(first.bottom, second.bottom),
      right: Math.max(first.right, second.right),
    };
  }

  /** The cells of a row from left to right. */
  inRow(row: number): readonly GridCell[] {
    return this.layout.columns.flatMap(({ column }) => {
      const area = this.areaAt({ row, column });
      if (!this.isFirstDrawn(row, column, area)) return [];
      const view = this.at(area.top, area.left);
      return [{ ...view, lines: this.linesOf(area), span: this.spanOf(area), runsOn: this.runsOn(area) }];
    });
  }

  /** Of a merge, the first cell in a visible row and column stands for all. */
  private isFirstDrawn(row: number, column: number, area: RangeAddress): boolean {
    if (isOneCell(area)) return true;
    const firstRow = this.layout.rows.find((drawn) => drawn.row >= area.top);
    const firstColumn = this.layout.columns.find((drawn) => drawn.column >= area.left);
    return firstRow?.row === row && firstColumn?.column === column;
  }

  private spanOf(area: RangeAddress): GridCell['span'] {
    if (isOneCell(area)) return { rows: 1, columns: 1 };
    const { top, left, bottom, right } = area;
    return {
      rows: this.layout.rows.filter(({ row }) => row >= top && row <= bottom).length,
      columns: this.layout.columns.filter(({ column }) => column >= left && column <= right).length,
    };
  }

  /** Two cells draw the line between them once; beside a merge each cell draws its own part, unless the merge does. */
  private linesOf(area: RangeAddress): CellLines {
    const { top, left, bottom, right } = area;
    const own = this.at(top, left).style.border ?? {};
    const { right: ownRight } = this.at(top, right).style.border ?? {};
    const { bottom: ownBottom } = this.at(bottom, left).style.border ?? {};
    const isOne = isOneCell(area);
    return {
      top: this.mergeAt(top - 1, left)?.bottom === null ? own.top : undefined,
      left: this.mergeAt(top, left - 1)?.right === null ? own.left : undefined,
      right: ownRight ?? (isOne ? this.at(top, right + 1).style.border?.left : undefined),
      bottom: ownBottom ?? (isOne ? this.at(bottom + 1, left).style.border?.top : undefined),
    };
  }

  /** The lines of a merge at its far sides, null for none; null where no merge is. */
  private mergeAt(row: number, column: number): Record<'right' | 'bottom', BorderSide | null> | null {
    const area = this.areaAt({ row, column });
    if (isOneCell(area)) return null;
    const { right } = this.at(area.top, area.right).style.border ?? {};
    const { bottom } = this.at(area.bottom, area.left).style.border ?? {};
    return { right: right ?? null, bottom: bottom ?? null };
  }

  private runsOn(area: RangeAddress): boolean {
    const next = { row: area.top, column: area.right + 1 };
    if (!isOneCell(area) || this.at(next.row, next.column).text !== '') return false;
    return isOneCell(this.areaAt(next));
  }
}

function emptyCell(row: number, column: number): CellView {
  return { row, column, text: '', input: '', alignment: 'left', style: {}, conditional: {} };
}

function isOneCell({ top, left, bottom, right }: RangeAddress): boolean {
  return top === bottom && left === right;
}

/** As far as they are drawn: a merge may reach to the end of the sheet. */
function cellsOf({ top, left, bottom, right }: RangeAddress): readonly string[] {
  const cells: string[] = [];
  for (let row = top; row <= Math.min(bottom, MOST_ROWS); row += 1) {
    for (let column = left; column <= Math.min(right, MOST_COLUMNS); column += 1)
      cells.push(key(row, column));
  }
  return cells;
}

function key(row: number, column: number): string {
  return `${row} ${column}`;
}
