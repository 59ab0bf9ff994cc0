import type { CellStyle, SheetModel } from '../../workbook/sheet-model';
import { columnsWidth, listPage, printableWidth, textRoom } from '../paper';
import { SheetBuilder } from '../sheet-builder';
import { heightOfLines, linesOf } from '../text-lines';
import { rowHeight } from './row-height';
import { BOX, FILL, textStyle } from '../styles';

export const LOG_SHEET = 'Nhật ký tổng hợp';

/** What became of one file at one take-in. */
export interface LogLine {
  /** "03/06/2025 14:05", in Vietnam. */
  readonly time: string;
  readonly set: string;
  readonly period: string;
  readonly file: string;
  /** The sheets of which values were taken. */
  readonly sheets: string;
  readonly hash: string;
  readonly units: string;
  readonly received: string;
  readonly revision: number | null;
  readonly outcome: string;
  readonly taken: number;
  readonly refused: number;
  /** "TDGQ: 90 → 95", where the unit sent something else before. */
  readonly changes: string;
  readonly reasons: string;
}

interface LogColumn {
  readonly key: keyof LogLine;
  readonly heading: string;
  readonly width: number;
  readonly style: 'text' | 'centred' | 'number';
}

const COLUMNS: readonly LogColumn[] = [
  { key: 'time', heading: 'Thời điểm tổng hợp', width: 17, style: 'centred' },
  { key: 'set', heading: 'Bộ chỉ tiêu', width: 9, style: 'centred' },
  { key: 'period', heading: 'Kỳ', width: 13, style: 'centred' },
  { key: 'file', heading: 'Tệp nhận', width: 26, style: 'text' },
  { key: 'units', heading: 'Đơn vị', width: 20, style: 'text' },
  { key: 'received', heading: 'Ngày nhận', width: 13, style: 'centred' },
  { key: 'revision', heading: 'Lần gửi', width: 6, style: 'number' },
  { key: 'outcome', heading: 'Kết quả', width: 11, style: 'centred' },
  { key: 'taken', heading: 'Ô đã nhận', width: 7, style: 'number' },
  { key: 'refused', heading: 'Ô từ chối', width: 7, style: 'number' },
  { key: 'reasons', heading: 'Lý do, ghi chú', width: 29, style: 'text' },
  { key: 'changes', heading: 'Khác lần trước', width: 40, style: 'text' },
  { key: 'sheets', heading: 'Trang', width: 18, style: 'text' },
  { key: 'hash', heading: 'Mã băm', width: 20, style: 'centred' },
];
/** The columns that tell of a line what it is of stand on every page; those that few people ask for, on pages of their own. */
const PAGES = { repeated: 'file', lastOfFirst: 'reasons' } as const satisfies Record<string, keyof LogLine>;
const HELP =
  'NHẬT KÝ TỔNG HỢP. Mỗi lần tổng hợp ghi thêm một dòng cho mỗi tệp; không sửa, không xóa dòng cũ. ' +
  'Mã băm giúp đối chiếu với tệp đã nhận. Dấu * sau ngày nhận: ngày của tệp, chưa có người xác nhận.';
const ROW = { help: 0, header: 1, first: 2 } as const;

const INDENT = 1;
const STYLES = {
  help: textStyle(11, { italic: true }, { wrap: true }),
  header: textStyle(12, { bold: true }, { border: BOX, fill: FILL.header, horizontal: 'center', wrap: true }),
  text: textStyle(
    11,
    {},
    { border: BOX, wrap: true, horizontal: 'left', indent: INDENT, vertical: 'top', numberFormat: '@' },
  ),
  centred: textStyle(
    11,
    {},
    { border: BOX, wrap: true, horizontal: 'center', vertical: 'top', numberFormat: '@' },
  ),
  number: textStyle(11, {}, { border: BOX, horizontal: 'center', vertical: 'top' }),
} satisfies Readonly<Record<string, CellStyle>>;

/** A new log with its first lines. */
export function layoutLogSheet(lines: readonly LogLine[]): SheetModel {
  const sheet = new SheetBuilder(LOG_SHEET, STYLES);
  const last = columnOf(PAGES.lastOfFirst);
  // Over the columns that every page has: across those of one page it would be cut on the others.
  const right = columnOf(PAGES.repeated);
  const room = textRoom(COLUMNS.slice(0, right + 1).map(({ width }) => width));
  sheet.putAcross({ top: ROW.help, left: 0, bottom: ROW.help, right }, HELP, 'help');
  sheet.setRow(ROW.help, {
    height: heightOfLines(linesOf(HELP, STYLES.help.font, room).length, STYLES.help.font),
  });
  sheet.setRow(ROW.header, { height: 50 });
  COLUMNS.forEach(({ heading, width }, column) => {
    sheet.put(ROW.header, column, heading, 'header');
    sheet.setColumn(column, { width });
  });
  lines.forEach((line, index) => {
    const row = ROW.first + index;
    COLUMNS.forEach(({ key, style }, column) => {
      sheet.put(row, column, lineContent(line, key), style);
    });
    sheet.setRow(row, { height: lineHeight(line) });
  });
  return sheet.build({
    tabColor: '7F7F7F',
    freeze: { rows: ROW.first, columns: 0 },
    page: {
      ...listPage({ first: ROW.header, last: ROW.header }),
      scaling: { type: 'percent', percent: scale() },
      titleColumns: { first: 0, last: columnOf(PAGES.repeated) },
      breaksBeforeColumns: [last + 1],
    },
  });
}

/** The height in points that a line needs where the columns are as wide as they were made. */
export function lineHeight(line: LogLine): number {
  const cells = COLUMNS.map(({ key, width, style }) => ({
    text: line[key],
    width,
    indent: style === 'text' ? INDENT : 0,
  }));
  return rowHeight(cells, STYLES.text.font);
}

function columnOf(key: keyof LogLine): number {
  return COLUMNS.findIndex((column) => column.key === key);
}

/** As large as the columns of the first page allow. */
function scale(): number {
  const widths = COLUMNS.slice(0, columnOf(PAGES.lastOfFirst) + 1).map(({ width }) => width);
  return Math.min(100, Math.floor((printableWidth('landscape') / columnsWidth(widths)) * 100));
}

/** What a line holds in the column of a key; null where it says nothing. */
export function lineContent(line: LogLine, key: keyof LogLine): string | number | null {
  const content = line[key];
  return content === '' ? null : content;
}

/** Whether a text heads a column of a log. */
export function isLogHeading(text: string): boolean {
  return HEADINGS.has(text);
}

const HEADINGS: ReadonlySet<string> = new Set(COLUMNS.map(({ heading }) => heading));

/** The columns of a log by its headings, whatever their order. */
export function logColumns(headings: readonly string[]): ReadonlyMap<keyof LogLine, number> {
  return new Map(
    COLUMNS.flatMap(({ key, heading }) => {
      const column = headings.indexOf(heading);
      return column === -1 ? [] : [[key, column] as const];
    }),
  );
}
