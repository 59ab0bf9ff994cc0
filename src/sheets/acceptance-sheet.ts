import type { Acceptance, AcceptedSubject } from '../model/finding';
import type { SheetGrid } from '../workbook/port';
import type { CellStyle, SheetModel } from '../workbook/sheet-model';
import { valueText } from './entry/grid-text';
import { listPage } from './paper';
import { SheetBuilder } from './sheet-builder';
import { BOX, FILL, textStyle } from './styles';

export const ACCEPTANCE_SHEET = 'Chấp nhận';

interface Heading {
  readonly text: string;
  readonly width: number;
}

/** What makes an acceptance. Lists of earlier versions have these columns alone. */
const ACCEPTED: readonly Heading[] = [
  { text: 'Khóa phát hiện', width: 40 },
  { text: 'Người chấp nhận', width: 24 },
  { text: 'Ghi chú', width: 40 },
];
/** What a person sees it is about. */
const SUBJECT: readonly Heading[] = [
  { text: 'Trang', width: 16 },
  { text: 'Ô', width: 8 },
  { text: 'Đơn vị', width: 26 },
  { text: 'Nội dung', width: 50 },
];
const HEADINGS: readonly Heading[] = [...ACCEPTED, ...SUBJECT];
const HELP =
  'Mỗi dòng là một phát hiện mức lỗi mà người có trách nhiệm xác nhận là đúng. Chép khóa từ kết quả kiểm tra; ' +
  'thiếu tên hoặc ghi chú thì dòng không có hiệu lực. Khi số liệu đổi, khóa cũ hết hiệu lực. ' +
  'Các cột từ Trang đến Nội dung chỉ để đọc cho dễ.';
const ROW = { help: 0, header: 1, first: 2 } as const;
/** Rows prepared for people who type. */
const EMPTY_ROWS = 20;

const STYLES = {
  help: textStyle(11, { italic: true }, { wrap: true }),
  header: textStyle(12, { bold: true }, { border: BOX, fill: FILL.header, horizontal: 'center' }),
  text: textStyle(
    11,
    {},
    { border: BOX, wrap: true, horizontal: 'left', indent: 1, numberFormat: '@', locked: false },
  ),
} satisfies Readonly<Record<string, CellStyle>>;

/** The list of accepted findings: a person's record, kept in the workbook it speaks of. */
export function layoutAcceptanceSheet(acceptances: readonly Acceptance[]): SheetModel {
  const sheet = new SheetBuilder(ACCEPTANCE_SHEET, STYLES);
  const lastColumn = HEADINGS.length - 1;
  sheet.putAcross({ top: ROW.help, left: 0, bottom: ROW.help, right: lastColumn }, HELP, 'help');
  sheet.setRow(ROW.help, { height: 34 });
  HEADINGS.forEach(({ text, width }, column) => {
    sheet.put(ROW.header, column, text, 'header');
    sheet.setColumn(column, { width });
  });
  const rows = acceptances.map(acceptanceRow);
  for (let index = 0; index < rows.length + EMPTY_ROWS; index += 1) {
    HEADINGS.forEach((_, column) => {
      sheet.put(ROW.first + index, column, rows[index]?.[column] ?? null, 'text');
    });
  }
  return sheet.build({
    tabColor: 'BF8F00',
    freeze: { rows: ROW.first, columns: 0 },
    page: listPage({ first: ROW.header, last: ROW.header }),
  });
}

/** An acceptance as a row of the list; null where there is nothing to say. */
export function acceptanceRow({ key, by, note, about }: Acceptance): readonly (string | null)[] {
  const { sheet, cell, unit, text } = about ?? NOTHING_SAID;
  return [key, by, note, sheet, cell, unit, text].map((said) => (said === '' ? null : said));
}

const NOTHING_SAID: AcceptedSubject = { sheet: '', cell: '', unit: '', text: '' };

/** The first row of the list that is empty, and its columns; null when the sheet is not such a list. */
export function nextAcceptanceRow(
  grid: SheetGrid,
): { readonly row: number; readonly columns: number } | null {
  const header = headerOf(grid);
  if (header === null) return null;
  const isEmpty = (row: number) => textsOf(grid, row, header.columns).every((text) => text === '');
  let row = header.row + 1;
  while (!isEmpty(row)) row += 1;
  return { row, columns: header.columns };
}

/** Where the headings stand, and how many columns the list has. */
function headerOf(grid: SheetGrid): { readonly row: number; readonly columns: number } | null {
  const row = grid.values.findIndex((_, index) => isHeadedBy(ACCEPTED, grid, index));
  if (row === -1) return null;
  return { row, columns: (isHeadedBy(HEADINGS, grid, row) ? HEADINGS : ACCEPTED).length };
}

function isHeadedBy(headings: readonly Heading[], grid: SheetGrid, row: number): boolean {
  const texts = textsOf(grid, row, headings.length);
  return headings.every(({ text }, column) => texts[column] === text);
}

function textsOf(grid: SheetGrid, row: number, columns: number): readonly string[] {
  return Array.from({ length: columns }, (_, column) => valueText(grid.values[row]?.[column] ?? null));
}

/** Reads the list. A row counts when it has key, name and note; null when the sheet is not such a list. */
export function readAcceptanceSheet(grid: SheetGrid): readonly Acceptance[] | null {
  const header = headerOf(grid);
  if (header === null) return null;
  return grid.values.slice(header.row + 1).flatMap((_, index) => {
    const [key = '', by = '', note = '', ...about] = textsOf(grid, header.row + 1 + index, header.columns);
    if (key === '' || by === '' || note === '') return [];
    const [sheet = '', cell = '', unit = '', text = ''] = about;
    const isTold = about.some((told) => told !== '');
    return [{ key, by, note, ...(isTold ? { about: { sheet, cell, unit, text } } : {}) }];
  });
}
