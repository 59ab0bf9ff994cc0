import { CULTURES } from '../../src/preview/host/state/book';
import { valueText } from '../../src/preview/host/view/value-text';
import type { GridValue } from '../../src/workbook/port';
import { cell, range, sheet } from '../workbook/sample-sheets';
import { openExcel } from './open-excel';

test.each<[string, GridValue, string, string]>([
  ['General', 54.6, '54.6', '54,6'],
  ['General', -0.1, '-0.1', '-0,1'],
  ['General', 1 / 3, '0.333333333', '0,333333333'],
  ['General', 0.1 + 0.2, '0.3', '0,3'],
  ['General', 12345678901, '12345678901', '12345678901'],
  ['General', 123456789012, '1.23457E+11', '1,23457E+11'],
  ['General', 1e-10, '1E-10', '1E-10'],
  ['0', 2.5, '3', '3'],
  ['0', -2.5, '-3', '-3'],
  ['0', -0.4, '0', '0'],
  // 1.005 is a little less in binary; Excel rounds the digits that it shows.
  ['0.00', 1.005, '1.01', '1,01'],
  ['0.00', 99.14, '99.14', '99,14'],
  ['#,##0', 1234567.5, '1,234,568', '1.234.568'],
  ['#,##0.00', -1234.5, '-1,234.50', '-1.234,50'],
  ['#,##0', 0, '0', '0'],
  ['0%', 0.955, '96%', '96%'],
  ['0.00%', 0.95774, '95.77%', '95,77%'],
  ['0.##', 5, '5.', '5,'],
  ['000', 7, '007', '007'],
  ['#,##0,', 1234567, '1,235', '1.235'],
  ['0.0E+00', 12345, '1.2E+04', '1,2E+04'],
  ['@', 'chữ', 'chữ', 'chữ'],
  ['@', 1.5, '1.5', '1,5'],
  ['0 "hồ sơ"', 12, '12 hồ sơ', '12 hồ sơ'],
  ['#,##0;(#,##0);"–"', -1500, '(1,500)', '(1.500)'],
  ['#,##0;(#,##0);"–"', 0, '–', '–'],
  ['0.00;[Red]-0.00', -1.5, '-1.50', '-1,50'],
  ['dd\\/mm\\/yyyy', 45_808, '31/05/2025', '31/05/2025'],
  ['d/m/yy', 1, '1/1/00', '1/1/00'],
  ['d-mmm', 45_778, '1-May', '1-Thg5'],
  ['m/d/yyyy', 45_778, '5/1/2025', '01/05/2025'],
  ['hh:mm', 45_808.75, '18:00', '18:00'],
  ['dd\\/mm\\/yyyy', -1, '########', '########'],
  ['0.00', 'KPS', 'KPS', 'KPS'],
  ['0.00', null, '', ''],
  ['General', true, 'TRUE', 'TRUE'],
  ['0.00', { error: '#DIV/0!' }, '#DIV/0!', '#DIV/0!'],
])('under %s, %j shows as %s in English and %s in Vietnamese', (format, value, english, vietnamese) => {
  expect(valueText(value, format, CULTURES['en-US'])).toBe(english);
  expect(valueText(value, format, CULTURES['vi-VN'])).toBe(vietnamese);
});

test('the formula bar shows a day as the machine writes it, and the number where it is none', async () => {
  const styles = { date: { numberFormat: 'd-mmm' } };
  const cells = [45_778, -1, 4_577_800].map((value, row) => cell(`A${row + 1}`, value, 'date'));
  const { excel } = await openExcel([sheet('Ngày', { styles, cells })]);
  expect(excel.sheetView('Ngày').cells.map(({ text, input }) => [text, input])).toEqual([
    ['1-Thg5', '01/05/2025'],
    ['########', '-1'],
    ['########', '4577800'],
  ]);
});

test('a format that is not simulated says so', () => {
  expect(() => valueText(1, '[>100]0', CULTURES['vi-VN'])).toThrow('[>100]0');
});

const formula = (text: string): { formula: string; cached: number } => ({ formula: text, cached: 0 });
const SEEN = sheet('Nhập', {
  styles: { figure: { numberFormat: '0.00' }, middle: { horizontal: 'center' } },
  cells: [
    cell('A1', 'Tên', 'middle'),
    cell('B1', 95.5, 'figure'),
    cell('B2', 40, 'figure'),
    cell('B3', formula('=B1-B2'), 'figure'),
  ],
  merges: [range('A4:C4')],
  columns: [{ column: 0, hidden: true }],
  rows: [{ row: 1, height: 30 }],
  freeze: { rows: 1, columns: 1 },
  validations: [
    {
      range: range('C1:C9'),
      rule: { type: 'list', values: ['Đạt', 'Không đạt'] },
      allowBlank: true,
      prompt: { title: 'Chọn', message: 'Đạt hay không đạt' },
    },
  ],
  conditionalFormats: [
    { range: range('B1:B3'), formula: '=B1<50', style: { fill: 'FFCCCC' }, stopIfTrue: true },
    {
      range: range('A1:B3'),
      formula: '=MOD(ROW(),2)=0',
      style: { fill: 'EEEEEE', bold: true },
      stopIfTrue: false,
    },
    { range: range('B1:B3'), formula: '=$B1>50', style: { fontColor: '00AA00' }, stopIfTrue: false },
  ],
});

test('a sheet is seen with its texts, its layout and what its conditional formats say', async () => {
  const { excel } = await openExcel();
  excel.open([SEEN, sheet('Ẩn', { visibility: 'hidden' })], 'Sổ.xlsx');
  const { name, tabs, active } = excel.view();
  expect([name, tabs.map((tab) => [tab.name, tab.visibility])]).toEqual([
    'Sổ.xlsx',
    [
      ['Nhập', 'visible'],
      ['Ẩn', 'hidden'],
    ],
  ]);
  expect(active.cells.map((one) => [one.row, one.column, one.text, one.alignment, one.conditional])).toEqual([
    [0, 0, 'Tên', 'center', {}],
    [0, 1, '95,50', 'right', { fontColor: '00AA00' }],
    // Banding, since the rule that stops is of column B alone.
    [1, 0, '', 'left', { fill: 'EEEEEE', bold: true }],
    [1, 1, '40,00', 'right', { fill: 'FFCCCC' }],
    [2, 1, '55,50', 'right', { fontColor: '00AA00' }],
  ]);
  expect(active).toMatchObject({
    extent: range('A1:C4'),
    freeze: { rows: 1, columns: 1 },
    columns: [{ column: 0, hidden: true }],
    rows: [{ row: 1, height: 30 }],
    merges: [range('A4:C4')],
    isProtected: false,
  });
  expect(active.cells.at(-1)?.input).toBe('=B1-B2');
  expect(active.cells[1]?.input).toBe('95,5');
});

test('the selected cell shows its note and its list', async () => {
  const { excel } = await openExcel();
  excel.open([SEEN], 'Sổ.xlsx');
  expect(excel.view().entry).toEqual({ prompt: null, list: null });
  excel.person.select('Nhập', range('C2:C3'));
  expect(excel.view()).toMatchObject({
    selection: range('C2:C3'),
    entry: { prompt: { title: 'Chọn', message: 'Đạt hay không đạt' }, list: ['Đạt', 'Không đạt'] },
  });
});

test('a list of what cells of another sheet hold is offered, and another word is refused', async () => {
  const { excel } = await openExcel();
  const units = sheet('Đơn vị', { cells: [cell('B1', 'Phường 1'), cell('B2', 'Phường 11')] });
  const chosen = sheet('Biểu', {
    validations: [
      {
        range: range('A1'),
        rule: { type: 'listed-in', formula: "='Đơn vị'!$B$1:$B$2" },
        allowBlank: true,
        error: { style: 'stop', title: 'Đơn vị', message: 'Chọn trong danh sách' },
      },
    ],
  });
  excel.open([chosen, units], 'Sổ.xlsx');
  excel.person.select('Biểu', range('A1'));
  expect(excel.view().entry.list).toEqual(['Phường 1', 'Phường 11']);
  expect(excel.person.type('Biểu', { row: 0, column: 0 }, 'Phường 2')).toMatchObject({
    type: 'alert',
    style: 'stop',
  });
  expect(excel.person.type('Biểu', { row: 0, column: 0 }, 'Phường 11')).toEqual({ type: 'taken' });
});

test('an empty sheet has nothing to see', async () => {
  const { excel } = await openExcel();
  expect(excel.sheetView('Sheet1')).toMatchObject({ extent: null, cells: [] });
});
