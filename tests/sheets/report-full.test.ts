import type { SheetModel } from '../../src/workbook/sheet-model';
import { merges, rowContents, writtenRows } from './cells';
import { printedSheets } from './sample-workbooks';

let report: SheetModel;

beforeAll(async () => {
  [report] = (await printedSheets({ layout: 'full' })) as [SheetModel];
});

/** The units' table of the n-th section (from 0): two heading rows and eight units, with empty cells as null. */
function table(section: number) {
  const headers = report.cells.filter(({ content }) => content === 'Xếp hạng').map(({ row }) => row);
  const first = headers[section]!;
  return Array.from({ length: 10 }, (_, index) => rowContents(report, first + index));
}

test('order, change, previous rank and movement are added to the document’s columns', () => {
  expect(table(0)).toEqual([
    ['STT', 'Đơn vị', 'Điểm số', null, 'Tăng/giảm (điểm)', 'Hạng tháng 4', 'Xếp hạng', 'Thay đổi hạng'],
    [null, null, 'Tháng 4', 'Tháng 5', null, null, null, null],
    [1, 'UBND Phường 1', 72.89, 79.41, 6.52, 6, 1, 'tăng 5 bậc'],
    [2, 'UBND Phường 2', 76.71, 77.37, 0.66, 3, 2, 'tăng 1 bậc'],
    [3, 'UBND Phường 3', 77.82, 75.43, -2.39, 2, 3, 'giảm 1 bậc'],
    [4, 'UBND xã Vĩnh Quới', 74.12, 66.13, -7.99, 5, 6, 'giảm 1 bậc'],
    [5, 'UBND xã Mỹ Bình', 66.76, 70.08, 3.32, 7, 5, 'tăng 2 bậc'],
    [6, 'UBND xã Mỹ Quới', 80.12, 61.52, -18.6, 1, 7, 'giảm 6 bậc'],
    [7, 'UBND xã Long Bình', 76.28, 75.39, -0.89, 4, 4, 'giữ hạng'],
    [8, 'UBND xã Tân Long', 59.52, 54.6, -4.92, 8, 8, 'giữ hạng'],
  ]);
});

test('the change of a rate is in percentage points, exact to the last decimal', () => {
  const [heads, , phuong1] = table(2);
  expect(heads?.[4]).toBe('Tăng/giảm (điểm %)');
  // 94,59 − 99,14 in binary is −4.549999…
  expect(phuong1?.[4]).toBe(-4.55);
});

test('changes show their sign and two decimals, ranks stand out', () => {
  const change = report.cells.find(({ content }) => content === -4.55)!;
  expect(report.styles[change.style!]?.numberFormat).toBe('+0.00;"−"0.00;0.00');
  expect(report.styles['rank']?.font?.bold).toBe(true);
});

test('ties share a rank, and a rank of last month counts all that were ranked then', () => {
  // Criterion 7: seven communes at 100, one at 94,8; in April all eight at 100.
  expect(
    table(6)
      .slice(2)
      .map((row) => [row[5], row[6], row[7]]),
  ).toEqual([
    [1, 1, 'giữ hạng'],
    [1, 1, 'giữ hạng'],
    [1, 1, 'giữ hạng'],
    [1, 1, 'giữ hạng'],
    [1, 8, 'giảm 7 bậc'],
    [1, 1, 'giữ hạng'],
    [1, 1, 'giữ hạng'],
    [1, 1, 'giữ hạng'],
  ]);
});

test('the town’s table stands over the same columns, its name over order and name', () => {
  const header = report.cells.find(({ content }) => content === 'Đơn vị')!.row;
  expect(rowContents(report, header)).toEqual(['Đơn vị', null, 'Tháng 4', 'Tháng 5']);
  expect(rowContents(report, header + 1)).toEqual(['UBND thị xã Ngã Năm', null, 70.25, 72.03]);
  expect(merges(report)).toContain(`A${header + 2}:B${header + 2}`);
});

test('every cell of a table has lines on its four sides', () => {
  const bounded = new Set(['header', 'name', 'figure', 'rank', 'ordinal', 'change']);
  const inTables = report.cells.filter(({ style }) => bounded.has(style ?? ''));
  expect(inTables).toHaveLength(7 * (4 + 16 + 64) + 11 * 4);
  for (const { style } of inTables) expect(Object.keys(report.styles[style!]!.border!)).toHaveLength(4);
});

test('as text, changes are Vietnamese with a real minus', async () => {
  const [text] = await printedSheets({ layout: 'full', figures: { as: 'text', decimals: 'as-published' } });
  expect(writtenRows(text!)).toContainEqual([
    1,
    'UBND Phường 1',
    '72,89',
    '79,41',
    '+6,52',
    6,
    1,
    'tăng 5 bậc',
  ]);
  expect(writtenRows(text!)).toContainEqual([
    3,
    'UBND Phường 3',
    '77,82',
    '75,43',
    '−2,39',
    2,
    3,
    'giảm 1 bậc',
  ]);
});

test('without last month there is no change, no previous rank and no movement, and no 0', async () => {
  const [alone] = await printedSheets({ layout: 'full', earlierFigure: null });
  expect(writtenRows(alone!)).toContainEqual([1, 'UBND Phường 1', '–', 79.41, '–', '–', 1, '–']);
});
