import type { CellStyle, SheetModel } from '../../workbook/sheet-model';
import { listPage } from '../paper';
import { SheetBuilder } from '../sheet-builder';
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

const COLUMNS: readonly { readonly key: keyof LogLine; readonly heading: string; readonly width: number }[] =
  [
    { key: 'time', heading: 'Thời điểm tổng hợp', width: 12 },
    { key: 'set', heading: 'Bộ chỉ tiêu', width: 9 },
    { key: 'period', heading: 'Kỳ', width: 11 },
    { key: 'file', heading: 'Tệp nhận', width: 24 },
    { key: 'sheets', heading: 'Trang', width: 12 },
    { key: 'hash', heading: 'Mã băm', width: 11 },
    { key: 'units', heading: 'Đơn vị', width: 20 },
    { key: 'received', heading: 'Ngày nhận', width: 12 },
    { key: 'revision', heading: 'Lần gửi', width: 6 },
    { key: 'outcome', heading: 'Kết quả', width: 10 },
    { key: 'taken', heading: 'Ô đã nhận', width: 7 },
    { key: 'refused', heading: 'Ô từ chối', width: 7 },
    { key: 'changes', heading: 'Khác lần trước', width: 24 },
    { key: 'reasons', heading: 'Lý do, ghi chú', width: 30 },
  ];
const HELP =
  'Mỗi lần tổng hợp ghi thêm một dòng cho mỗi tệp; không sửa, không xóa dòng cũ. ' +
  'Mã băm giúp đối chiếu với tệp đã nhận. Dấu * sau ngày nhận: ngày của tệp, chưa có người xác nhận.';
const ROW = { help: 0, header: 1, first: 2 } as const;

const STYLES = {
  help: textStyle(11, { italic: true }, { wrap: true }),
  header: textStyle(12, { bold: true }, { border: BOX, fill: FILL.header, horizontal: 'center', wrap: true }),
  text: textStyle(11, {}, { border: BOX, wrap: true, vertical: 'top', numberFormat: '@' }),
  number: textStyle(11, {}, { border: BOX, horizontal: 'center', vertical: 'top' }),
} satisfies Readonly<Record<string, CellStyle>>;

/** A new log with its first lines. */
export function layoutLogSheet(lines: readonly LogLine[]): SheetModel {
  const sheet = new SheetBuilder(LOG_SHEET, STYLES);
  sheet.putAcross({ top: ROW.help, left: 0, bottom: ROW.help, right: COLUMNS.length - 1 }, HELP, 'help');
  sheet.setRow(ROW.help, { height: 34 });
  sheet.setRow(ROW.header, { height: 50 });
  COLUMNS.forEach(({ heading, width }, column) => {
    sheet.put(ROW.header, column, heading, 'header');
    sheet.setColumn(column, { width });
  });
  lines.forEach((line, index) => {
    const row = ROW.first + index;
    COLUMNS.forEach(({ key }, column) => {
      const content = lineContent(line, key);
      sheet.put(row, column, content, typeof line[key] === 'string' ? 'text' : 'number');
    });
    const cells = COLUMNS.map(({ key, width }) => ({ text: line[key], width }));
    sheet.setRow(row, { height: rowHeight(cells, STYLES.text.font) });
  });
  return sheet.build({
    tabColor: '7F7F7F',
    freeze: { rows: ROW.first, columns: 0 },
    page: listPage({ first: ROW.header, last: ROW.header }),
  });
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
