import type { ObservationStatus } from '../../model/observation';
import { columnText, quotedSheetName } from '../../workbook/address';
import type { CellStyle, SheetModel } from '../../workbook/sheet-model';
import type { SheetGrid } from '../../workbook/port';
import { valueText } from '../entry/grid-text';
import { lookupColumn } from '../lookup-column';
import { listPage } from '../paper';
import { SheetBuilder } from '../sheet-builder';
import { BOX, FILL, textStyle } from '../styles';

/** One figure of a report, and where its cell is in the workbook. */
export interface DataRow {
  readonly set: string;
  readonly period: string;
  readonly unit: { readonly code: string; readonly name: string };
  readonly indicator: { readonly code: string; readonly name: string };
  readonly status: ObservationStatus;
  /** What the cell held when the report was made. */
  readonly content: string | number | boolean | null;
  readonly source: FigureSource;
}

/** The cell that holds a figure, found by the code of its row. */
export interface FigureSource {
  readonly sheet: string;
  readonly codeColumn: number;
  readonly column: number;
  /** On a form the code of the item; null where the row is the unit's. */
  readonly item: string | null;
}

/** What else of an entry sheet a report prints, besides its figures. */
export interface WatchedSheet {
  readonly sheet: string;
  readonly codeColumn: number;
  readonly nameColumn: number;
  /** Rows with a code and a name: a signature under the table is no unit. */
  readonly units: number;
  /** The period and the as-of date; an empty text where the cell is empty. */
  readonly cells: readonly { readonly address: string; readonly content: string | number }[];
}

export const DATA_SHEET = 'Dữ liệu';
/** Said on a report whose figures no longer match the entry sheets, by a formula and so without the add-in too. */
export const STALE_WARNING = 'SỐ LIỆU ĐÃ THAY ĐỔI SAU KHI LẬP BÁO CÁO';

const HEADINGS = [
  { text: 'Bộ chỉ tiêu', width: 11 },
  { text: 'Kỳ', width: 10 },
  { text: 'Mã đơn vị', width: 11 },
  { text: 'Đơn vị', width: 28 },
  { text: 'Mã chỉ tiêu', width: 11 },
  { text: 'Chỉ tiêu', width: 38 },
  { text: 'Trạng thái', width: 14 },
  { text: 'Giá trị khi lập báo cáo', width: 13 },
  { text: 'Giá trị hiện nay', width: 13 },
  { text: 'Đã thay đổi', width: 10 },
] as const;

const COLUMN = { code: 2, then: 7, now: 8, changed: 9 } as const;

const STATUS: Readonly<Record<ObservationStatus, string>> = {
  reported: 'có số liệu',
  blank: 'để trống',
  'not-submitted': 'chưa gửi',
  'no-activity': 'không phát sinh',
  'not-applicable': 'không áp dụng',
  'not-assigned': 'không giao',
};

const STATUSES = Object.keys(STATUS) as readonly ObservationStatus[];

const STYLES = {
  header: textStyle(11, { bold: true }, { border: BOX, fill: FILL.header, horizontal: 'center', wrap: true }),
  text: textStyle(11, {}, { border: BOX, numberFormat: '@' }),
  value: textStyle(11, {}, { border: BOX, horizontal: 'right' }),
} satisfies Readonly<Record<string, CellStyle>>;

/**
 * The flat table "Dữ liệu": a row for each figure of the report, with what it was then and, by a formula that finds it by
 * its unit's code, what it is now. Charts and pivot tables can use it.
 */
export function layoutDataSheet(rows: readonly DataRow[], name = DATA_SHEET): SheetModel {
  const sheet = new SheetBuilder(name, STYLES);
  HEADINGS.forEach(({ text, width }, column) => {
    sheet.put(0, column, text, 'header');
    sheet.setColumn(column, { width });
  });
  sheet.setRow(0, { height: 32 });
  rows.forEach((row, index) => {
    putRow(sheet, row, index + 1);
  });
  const last = { column: HEADINGS.length - 1, row: Math.max(1, rows.length) };
  return sheet.build({
    tabColor: '7F7F7F',
    tables: [
      {
        name: 'DuLieu',
        range: { top: 0, left: 0, bottom: last.row, right: last.column },
        columns: HEADINGS.map(({ text }) => text),
        style: 'TableStyleLight1',
      },
    ],
    freeze: { rows: 1, columns: 0 },
    page: listPage({ first: 0, last: 0 }),
  });
}

function putRow(sheet: SheetBuilder, data: DataRow, row: number): void {
  const { set, period, unit, indicator, status, content, source } = data;
  const texts = [set, period, unit.code, unit.name, indicator.code, indicator.name, STATUS[status]];
  texts.forEach((text, column) => {
    sheet.put(row, column, text, 'text');
  });
  const then = `${columnText(COLUMN.then)}${row + 1}`;
  const now = `${columnText(COLUMN.now)}${row + 1}`;
  sheet.put(row, COLUMN.then, content, 'value');
  sheet.put(row, COLUMN.now, { formula: currentValue(source, row), cached: content ?? '' }, 'value');
  sheet.put(row, COLUMN.changed, { formula: `=IF(${then}&""=${now}&"",0,1)`, cached: 0 }, 'value');
}

function currentValue({ sheet, codeColumn, column, item }: FigureSource, row: number): string {
  const among = (index: number) => lookupColumn(sheet, index);
  const code = item === null ? `$${columnText(COLUMN.code)}${row + 1}` : literal(item);
  const found = `INDEX(${among(column)},MATCH(${code},${among(codeColumn)},0))`;
  return `=IFERROR(IF(${found}="","",${found}),"không còn")`;
}

/** A formula that is empty while the report's figures, its units, its period and its as-of date are those of the entry sheets. */
export function staleFormula(watched: readonly WatchedSheet[], dataSheet = DATA_SHEET): string {
  const changed = columnText(COLUMN.changed);
  const tests = watched.flatMap(({ sheet, codeColumn, nameColumn, units, cells }) => [
    `SUMPRODUCT((${lookupColumn(sheet, codeColumn)}<>"")*(${lookupColumn(sheet, nameColumn)}<>""))<>${units}`,
    ...cells.map(({ address, content }) => `${quotedSheetName(sheet)}!${address}<>${literal(content)}`),
  ]);
  const all = [`SUM(${quotedSheetName(dataSheet)}!$${changed}:$${changed})>0`, ...tests];
  return `=IFERROR(IF(OR(${all.join(',')}),"${STALE_WARNING}",""),"${STALE_WARNING}")`;
}

/** Whether a sheet is the flat table: its first row holds the headings. */
export function isDataSheet({ values }: SheetGrid): boolean {
  return HEADINGS.every(({ text }, column) => values[0]?.[column] === text);
}

/** The rows of a flat table that is there already; what it found by formulas is to be found anew. */
export function readDataSheet(grid: SheetGrid): readonly Omit<DataRow, 'source'>[] {
  return grid.values.slice(1).flatMap((values) => {
    const [set = '', period = '', code = '', name = '', indicatorCode = '', indicatorName = '', word = ''] =
      values.slice(0, COLUMN.then).map((value) => valueText(value));
    const status = STATUSES.find((known) => STATUS[known] === word);
    const then = values[COLUMN.then] ?? null;
    if (status === undefined || code === '') return [];
    const content = then !== null && typeof then === 'object' ? then.error : then;
    const indicator = { code: indicatorCode, name: indicatorName };
    return [{ set, period, unit: { code, name }, indicator, status, content }];
  });
}

function literal(content: WatchedSheet['cells'][number]['content']): string {
  return typeof content === 'number' ? String(content) : `"${content.replaceAll('"', '""')}"`;
}
