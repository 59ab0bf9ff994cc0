import type { RangeAddress } from '../workbook/address';
import type {
  CellContent,
  CellModel,
  CellStyle,
  ColumnModel,
  RowModel,
  SheetModel,
} from '../workbook/sheet-model';

/** Collects the cells of one sheet while a layout walks down it. */
export class SheetBuilder {
  private readonly cells: CellModel[] = [];
  private readonly merges: RangeAddress[] = [];
  private readonly rows: RowModel[] = [];
  private readonly columns: ColumnModel[] = [];

  constructor(
    readonly name: string,
    private readonly styles: Readonly<Record<string, CellStyle>>,
  ) {}

  put(row: number, column: number, content: CellContent, style: string): void {
    this.cells.push({ row, column, content, style });
  }

  /** One content over a block of cells, merged when it is more than one; every covered cell carries the style's borders. */
  putAcross(range: RangeAddress, content: CellContent, style: string): void {
    for (let row = range.top; row <= range.bottom; row += 1) {
      for (let column = range.left; column <= range.right; column += 1) {
        const isFirst = row === range.top && column === range.left;
        this.put(row, column, isFirst ? content : null, style);
      }
    }
    if (range.bottom > range.top || range.right > range.left) this.merges.push(range);
  }

  setRow(row: number, layout: Omit<RowModel, 'row'>): void {
    this.rows.push({ row, ...layout });
  }

  setColumn(column: number, layout: Omit<ColumnModel, 'column'>): void {
    this.columns.push({ column, ...layout });
  }

  /** The finished sheet; what a layout does not give is visible, without rules, names or page set-up. */
  build(
    rest: Partial<Omit<SheetModel, 'name' | 'styles' | 'cells' | 'merges' | 'rows' | 'columns'>> = {},
  ): SheetModel {
    return {
      visibility: 'visible',
      showGridlines: false,
      validations: [],
      conditionalFormats: [],
      tables: [],
      names: [],
      ...rest,
      name: this.name,
      styles: this.styles,
      cells: this.cells,
      merges: this.merges,
      rows: this.rows,
      columns: this.columns,
    };
  }
}
