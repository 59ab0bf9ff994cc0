import type { CellContent } from '../../workbook/sheet-model';
import { SheetBuilder } from '../sheet-builder';
import { columnsWidth } from '../paper';
import type { ReportCell } from './figure-cells';
import { REPORT_STYLES, type ReportStyle } from './report-styles';

/** A cell of a table with the cells it covers to the right and below. */
export interface SpannedCell extends ReportCell {
  readonly column: number;
  readonly columns?: number;
  readonly rows?: number;
}

/** Average width of a character of Times New Roman as a share of its size, with room to spare. */
const CHARACTER_WIDTH = 0.44;
const LINE_HEIGHT = 1.25;

/** Writes a report down a sheet row by row and knows how tall everything is on paper. */
export class ReportWriter {
  readonly sheet: SheetBuilder;
  private nextRow = 0;
  private height = 0;
  private readonly totalWidth: number;

  constructor(
    name: string,
    private readonly widths: readonly number[],
  ) {
    this.sheet = new SheetBuilder(name, REPORT_STYLES);
    this.totalWidth = columnsWidth(widths);
    widths.forEach((width, column) => {
      this.sheet.setColumn(column, { width });
    });
  }

  /** The row that will be written next. */
  get row(): number {
    return this.nextRow;
  }

  /** Points from the top of the sheet to the row that will be written next. */
  get offset(): number {
    return this.height;
  }

  /** A line of text across all columns, as tall as it needs to be. */
  line(content: CellContent, style: ReportStyle): void {
    const last = this.widths.length - 1;
    this.sheet.putAcross({ top: this.row, left: 0, bottom: this.row, right: last }, content, style);
    this.advance(this.textHeight(textOf(content), style, this.totalWidth));
  }

  /** A hidden row with one text in its first cell. */
  hidden(text: string): void {
    this.sheet.put(this.row, 0, text, 'tag');
    this.sheet.setRow(this.row, { hidden: true });
    this.nextRow += 1;
  }

  /** An empty row. */
  gap(height: number): void {
    this.advance(height);
  }

  /** One row of a table; a cell may cover its neighbours and the rows below, which later calls must leave alone. */
  tableRow(cells: readonly SpannedCell[]): void {
    for (const { column, columns = 1, rows = 1, content, style } of cells) {
      const range = { top: this.row, left: column, bottom: this.row + rows - 1, right: column + columns - 1 };
      this.sheet.putAcross(range, content, style);
    }
    const heights = cells.map(({ column, columns = 1, rows = 1, content, style }) => {
      const width = columnsWidth(this.widths.slice(column, column + columns));
      return rows > 1 ? 0 : this.textHeight(textOf(content), style, width);
    });
    this.advance(Math.max(ROW_HEIGHT, ...heights));
  }

  private advance(height: number): void {
    this.sheet.setRow(this.row, { height });
    this.nextRow += 1;
    this.height += height;
  }

  private textHeight(text: string, style: ReportStyle, width: number): number {
    const size = REPORT_STYLES[style].font.size;
    const perLine = Math.max(1, Math.floor(width / (size * CHARACTER_WIDTH)));
    const lines = text
      .split('\n')
      .reduce((sum, part) => sum + Math.max(1, Math.ceil(part.length / perLine)), 0);
    return Math.max(ROW_HEIGHT, Math.ceil(lines * size * LINE_HEIGHT) + 2);
  }
}

/** Room for one line of 12 points. */
const ROW_HEIGHT = 17;

/** What may run over several lines; a number never does. */
function textOf(content: CellContent): string {
  return typeof content === 'string' ? content : '';
}
