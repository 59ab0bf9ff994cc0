import type { Acceptance } from '../model/finding';
import type { SheetGrid } from '../workbook/port';
import type { CellStyle, SheetModel } from '../workbook/sheet-model';
import { valueText } from './entry/grid-text';
import { listPage } from './paper';
import { SheetBuilder } from './sheet-builder';
import { BOX, FILL, textStyle } from './styles';

export const ACCEPTANCE_SHEET = 'Chấp nhận';

const HEADINGS = [
  { text: 'Khóa phát hiện', width: 60 },
  { text: 'Người chấp nhận', width: 26 },
  { text: 'Ghi chú', width: 50 },
] as const;
const HELP =
  'Mỗi dòng là một phát hiện mức lỗi mà người có trách nhiệm xác nhận là đúng. Chép khóa từ kết quả kiểm tra; ' +
  'thiếu tên hoặc ghi chú thì dòng không có hiệu lực. Khi số liệu đổi, khóa cũ hết hiệu lực.';
const ROW = { help: 0, header: 1, first: 2 } as const;
/** Rows prepared for people who type. */
const EMPTY_ROWS = 20;

const STYLES = {
  help: textStyle(11, { italic: true }, { wrap: true }),
  header: textStyle(12, { bold: true }, { border: BOX, fill: FILL.header, horizontal: 'center' }),
  text: textStyle(11, {}, { border: BOX, wrap: true, numberFormat: '@', locked: false }),
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
  const rows = acceptances.map(({ key, by, note }) => [key, by, note]);
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

/** The first row of the list that is empty, and its columns; null when the sheet is not such a list. */
export function nextAcceptanceRow(
  grid: SheetGrid,
): { readonly row: number; readonly columns: number } | null {
  const headerRow = headerRowOf(grid);
  if (headerRow === null) return null;
  const isEmpty = (row: number) =>
    HEADINGS.every((_, column) => valueText(grid.values[row]?.[column] ?? null) === '');
  let row = headerRow + 1;
  while (!isEmpty(row)) row += 1;
  return { row, columns: HEADINGS.length };
}

function headerRowOf(grid: SheetGrid): number | null {
  const row = grid.values.findIndex((values) =>
    HEADINGS.every(({ text }, column) => valueText(values[column] ?? null) === text),
  );
  return row === -1 ? null : row;
}

/** Reads the list. A row counts when it has key, name and note; null when the sheet is not such a list. */
export function readAcceptanceSheet(grid: SheetGrid): readonly Acceptance[] | null {
  const headerRow = headerRowOf(grid);
  if (headerRow === null) return null;
  return grid.values.slice(headerRow + 1).flatMap((row) => {
    const [key = '', by = '', note = ''] = HEADINGS.map((_, column) => valueText(row[column] ?? null));
    return key === '' || by === '' || note === '' ? [] : [{ key, by, note }];
  });
}
