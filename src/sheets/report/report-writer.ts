import type { CellContent } from '../../workbook/sheet-model';
import { SheetBuilder } from '../sheet-builder';
import { textRoom } from '../paper';
import { heightOfLines, linesOf } from '../text-lines';
import type { ReportCell } from './figure-cells';
import { REPORT_STYLES, type ReportStyle } from './report-styles';

/** A cell of a table with the cells it covers to the right and below. */
export interface SpannedCell extends ReportCell {
  readonly column: number;
  readonly columns?: number;
  readonly rows?: number;
}

/** Room for one line of 12 points. */
const ROW_HEIGHT = 17;
/** A longer text takes several rows: Excel takes none over 409 points, and breaks no row over two pages. */
const MOST_LINES_IN_ROW = 8;

/** Writes a report down a sheet row by row and knows how tall everything is on paper. */
export class ReportWriter {
  readonly sheet: SheetBuilder;
  /** Points from the top of the sheet to each row written so far and to the next one. */
  private readonly tops: number[] = [0];
  /** What cells over two rows still need of the second, in points. */
  private owed = 0;

  constructor(
    name: string,
    private readonly widths: readonly number[],
  ) {
    this.sheet = new SheetBuilder(name, REPORT_STYLES);
    widths.forEach((width, column) => {
      this.sheet.setColumn(column, { width });
    });
  }

  /** The row that will be written next. */
  get row(): number {
    return this.tops.length - 1;
  }

  /** Points from the top of the sheet to a row that was written or will be next. */
  topOf(row: number): number {
    const top = this.tops[row];
    if (top === undefined) throw new RangeError(`row ${row} is not written yet`);
    return top;
  }

  /** A text across all columns, as tall as it needs to be. */
  line(content: CellContent, style: ReportStyle): void {
    const last = this.widths.length - 1;
    const lines = this.lines(content, style, { left: 0, right: last });
    for (let first = 0; first < lines.length; first += MOST_LINES_IN_ROW) {
      const part = lines.slice(first, first + MOST_LINES_IN_ROW);
      const isWhole = part.length === lines.length;
      const range = { top: this.row, left: 0, bottom: this.row, right: last };
      this.sheet.putAcross(range, isWhole ? content : part.join(' '), style);
      this.advance(rowHeight(part.length, style));
    }
  }

  /** A hidden row with one text in its first cell. */
  hidden(text: string): void {
    this.sheet.put(this.row, 0, text, 'tag');
    this.sheet.setRow(this.row, { hidden: true });
    this.tops.push(this.topOf(this.row));
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
    const needs = cells.map(({ column, columns = 1, rows = 1, content, style }) => {
      const lines = this.lines(content, style, { left: column, right: column + columns - 1 });
      return { rows, height: rowHeight(lines.length, style) };
    });
    const own = needs.filter(({ rows }) => rows === 1).map(({ height }) => height);
    const height = Math.max(ROW_HEIGHT, this.owed, ...own);
    this.owed = Math.max(0, ...needs.filter(({ rows }) => rows > 1).map((need) => need.height - height));
    this.advance(height);
  }

  private advance(height: number): void {
    this.sheet.setRow(this.row, { height });
    this.tops.push(this.topOf(this.row) + height);
  }

  /** The lines of a text in a cell over these columns; a number never takes more than one. */
  private lines(
    content: CellContent,
    style: ReportStyle,
    { left, right }: { readonly left: number; readonly right: number },
  ): readonly string[] {
    const { font, indent = 0 } = REPORT_STYLES[style];
    const text = typeof content === 'string' ? content : '';
    return linesOf(text, font, textRoom(this.widths.slice(left, right + 1), indent));
  }
}

function rowHeight(lines: number, style: ReportStyle): number {
  return Math.max(ROW_HEIGHT, heightOfLines(lines, REPORT_STYLES[style].font));
}
