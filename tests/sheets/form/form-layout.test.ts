import type * as Catalogue from '../../../src/indicator-sets/catalogue';
import { firstFormEntry } from '../../../src/sheets/form/form-layout';
import { formSheetName } from '../../../src/sheets/form/form-sheet-name';
import { rangeText } from '../../../src/workbook/address';
import { validateSheets } from '../../../src/workbook/validate-model';
import { COMMUNE, formSheet, MAY, periodOfId, TOWN } from '../../support/forms';
import { SMALL_FORM } from '../../support/small-form-set';
import { CalculatedWorkbook } from '../calculated-workbook';
import { cellAt, contentAt, heightOf, merges, rowContents, styleAt } from '../cells';
import { type } from '../sheet-edits';

jest.mock('../../../src/indicator-sets/catalogue', () =>
  jest.requireActual<typeof Catalogue>('../../support/catalogue-with-small-form'),
);

const SHEET = formSheet();
const HAND_OUT = formSheet({ purpose: 'hand-out' });

test('the lines over the table say what it is, whose and of when', () => {
  expect(contentAt(SHEET, 'A1')).toBe('NHẬP SỐ LIỆU BIỂU NHỎ THÁNG 5/2025');
  expect(contentAt(SHEET, 'A2')).toBe('(theo Kế hoạch số 1/KH-UBND)');
  expect([contentAt(SHEET, 'D3'), contentAt(SHEET, 'E3')]).toEqual(['X.01', 'UBND xã Mỹ Quới']);
  expect([contentAt(SHEET, 'D4'), contentAt(SHEET, 'K4')]).toEqual(['Tháng 5/2025', 45808]);
  expect(contentAt(SHEET, 'D5')).toBe(54.6);
});

test('headings are those of the set, with the year, and of last period where its figures come from', () => {
  expect(rowContents(SHEET, 6)).toEqual([
    'Mã',
    'TT',
    'Nội dung',
    'Đơn vị tính',
    'Chỉ tiêu năm 2025',
    'Lũy kế kỳ trước\n(tháng 4/2025, nhập tay)',
    'Tăng',
    'Lũy kế',
    'Tỷ lệ (%)',
    'Kết quả',
    'Ghi chú',
  ]);
});

test('a hidden row says what each column is', () => {
  expect(SHEET.rows.find(({ row }) => row === 5)).toMatchObject({ hidden: true });
  expect(rowContents(SHEET, 5).slice(1)).toEqual([
    null,
    'name',
    'measure',
    'target',
    'previous:cumulative',
    'value:increase',
    'value:cumulative',
    'value:rate',
    'value:result',
    'remark',
  ]);
});

test('a group runs bold across the table; an item begins with its code', () => {
  expect(rowContents(SHEET, 7).slice(0, 3)).toEqual([null, 'I', 'Dân số']);
  expect(merges(SHEET)).toContain('C8:K8');
  expect(styleAt(SHEET, 'C8').font?.bold).toBe(true);
  expect(rowContents(SHEET, 9).slice(0, 4)).toEqual([
    'CKS',
    '1.10',
    'Người có chữ ký số cá nhân hoặc chữ ký số được cấp miễn phí trên ứng dụng',
    'người',
  ]);
});

test('codes and ordinals are text, so that 1.10 stays 1.10', () => {
  expect(styleAt(SHEET, 'A10').numberFormat).toBe('@');
  expect(styleAt(SHEET, 'B10').numberFormat).toBe('@');
});

test('what an item does not tell is closed: grey, locked, and takes nothing', () => {
  for (const cell of ['G9', 'I9', 'J9', 'J10', 'G12', 'H12']) {
    expect(styleAt(SHEET, cell).fill).toBe('E7E6E6');
    const rule = SHEET.validations.find(({ range }) => rangeText(range) === cell)?.rule;
    expect(rule).toEqual({ type: 'custom', formula: '=FALSE' });
  }
});

test('fractions and words are text cells, dates are dates, targets show what the set declares', () => {
  expect(styleAt(SHEET, 'J15').numberFormat).toBe('@');
  expect(styleAt(SHEET, 'J17').numberFormat).toBe('@');
  expect(styleAt(SHEET, 'J16').numberFormat).toBe('dd\\/mm\\/yyyy');
  expect(contentAt(SHEET, 'E12')).toBe('trên 60%');
  expect(styleAt(SHEET, 'E12')).toMatchObject({ numberFormat: '@', locked: false });
});

test('a long name has the lines it needs', () => {
  expect(styleAt(SHEET, 'C10').wrap).toBe(true);
  expect(heightOf(SHEET, 9)).toBeGreaterThanOrEqual(47);
  expect(heightOf(SHEET, 8)).toBe(20);
});

test('a computed cell holds a formula that survives every status word', () => {
  const { name } = SHEET;
  const book = CalculatedWorkbook.of([SHEET]);
  expect(book.value(name, 'I10')).toBe('');
  book.type(name, 'H9', 64705);
  book.type(name, 'H10', 60063);
  expect(book.value(name, 'I10')).toBe(92.83);
  for (const word of ['KPS', 'KAD', '*', 'chưa gửi', 'không phát sinh', 'trên 60%']) {
    book.type(name, 'H10', word);
    expect(book.value(name, 'I10')).toBe('');
  }
  book.type(name, 'H10', 60063);
  book.type(name, 'H9', 0);
  expect(book.value(name, 'I10')).toBe('');
});

test('last period is looked up by code on that period’s form, wherever its rows went', () => {
  const april = formSheet({ period: periodOfId('2025-04'), sheet: 'tháng 4' });
  const typed = type(type(april, 'H10', 59715), 'H9', 'KPS');
  const swapped = {
    ...typed,
    cells: typed.cells.map((cell) => ({
      ...cell,
      row: cell.row === 8 ? 20 : cell.row === 9 ? 8 : cell.row,
    })),
  };
  const may = formSheet({
    previous: {
      type: 'sheet',
      sheet: 'tháng 4',
      codeColumn: 0,
      column: (facet) => (facet === 'cumulative' ? 7 : null),
      cached: () => null,
    },
  });
  const book = CalculatedWorkbook.of([may, swapped]);
  expect(book.value(may.name, 'F10')).toBe(59715);
  expect(book.value(may.name, 'F9')).toBe('KPS');
  expect(contentAt(may, 'F7')).toBe('Lũy kế kỳ trước\n(tháng 4/2025)');
});

describe('a form that is sent out', () => {
  test('is protected without a password, and only what is to be filled in can be changed', () => {
    expect(SHEET.protection).toBeUndefined();
    expect(HAND_OUT.protection?.allow).toEqual([
      'select-locked-cells',
      'select-unlocked-cells',
      'format-columns',
      'format-rows',
    ]);
    const isOpen = (cell: string) => styleAt(HAND_OUT, cell).locked === false;
    expect(['G10', 'H10', 'J12', 'J13', 'J16', 'K12', 'E12', 'F10', 'D4', 'K4'].filter(isOpen)).toHaveLength(
      10,
    );
    expect(['A10', 'B10', 'C10', 'D10', 'I10', 'G12', 'D3', 'E3', 'A1', 'H7'].filter(isOpen)).toEqual([]);
  });
});

test('the sheet is one that Excel takes, and prints on A4 with its headings on each page', () => {
  expect(() => {
    validateSheets([SHEET, { ...HAND_OUT, name: 'gửi' }], []);
  }).not.toThrow();
  expect(SHEET.page).toMatchObject({
    paper: 'a4',
    orientation: 'landscape',
    titleRows: { first: 6, last: 6 },
    printArea: { top: 0, left: 0, bottom: 17, right: 10 },
  });
  expect(SHEET.freeze).toEqual({ rows: 7, columns: 3 });
});

test('typing begins in the first cell that is neither closed nor computed', () => {
  const { row, column } = firstFormEntry(SMALL_FORM);
  expect({ row, column }).toEqual({ row: 8, column: 7 });
  expect(cellAt(SHEET, 'H9')?.style).toBe('figure');
});

test.each([
  [TOWN, TOWN, 'bieu-nho T5-2025'],
  [COMMUNE, TOWN, 'bieu-nho T5-2025 X.01'],
  [{ code: 'H01/XA:[01]' }, TOWN, 'bieu-nho T5-2025 H01-XA--01-'],
  [{ code: '000.00.17.H01.2025.999' }, TOWN, 'b T5-2025 000.00.17.H01.2025.999'.slice(0, 31)],
])('the tab of %p under %p: %s', (unit, parent, expected) => {
  const name = formSheetName(SMALL_FORM, MAY, unit, parent);
  expect(name).toBe(expected);
  expect(name.length).toBeLessThanOrEqual(31);
});
