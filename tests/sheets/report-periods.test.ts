import {
  halfPeriod,
  monthPeriod,
  nineMonthsPeriod,
  quarterPeriod,
  yearPeriod,
  type Period,
} from '../../src/model/period';
import type { SheetModel } from '../../src/workbook/sheet-model';
import { asText, heightOf, rowContents, writtenRows } from './cells';
import { printedSheets } from './sample-workbooks';
import { unitList } from './unit-lists';

async function report(period: Period, layout: 'exact' | 'full' = 'exact'): Promise<SheetModel> {
  const [sheet] = await printedSheets({ units: unitList(8), period, layout });
  return sheet!;
}

const COMMUNES = 'của từng đơn vị cấp xã trên địa bàn thị xã';

test.each<[string, Period, string, [string, string], string, string]>([
  ['a month', monthPeriod(2025, 5), 'BC 766 T5-2025', ['Tháng 4', 'Tháng 5'], 'tháng 5/2025', 'tháng'],
  [
    'January',
    monthPeriod(2025, 1),
    'BC 766 T1-2025',
    ['Tháng 12/2024', 'Tháng 1/2025'],
    'tháng 1/2025',
    'tháng',
  ],
  ['a quarter', quarterPeriod(2025, 2), 'BC 766 Q2-2025', ['Quý I', 'Quý II'], 'quý II/2025', 'quý'],
  [
    'the first quarter',
    quarterPeriod(2025, 1),
    'BC 766 Q1-2025',
    ['Quý IV/2024', 'Quý I/2025'],
    'quý I/2025',
    'quý',
  ],
  [
    'the second half',
    halfPeriod(2025, 2),
    'BC 766 6TC-2025',
    ['6 tháng đầu', '6 tháng cuối'],
    '6 tháng cuối năm 2025',
    '6 tháng',
  ],
  [
    'nine months',
    nineMonthsPeriod(2025),
    'BC 766 9T-2025',
    ['9 tháng năm 2024', '9 tháng năm 2025'],
    '9 tháng năm 2025',
    '9 tháng',
  ],
  ['a year', yearPeriod(2025), 'BC 766 Năm 2025', ['Năm 2024', 'Năm 2025'], 'năm 2025', 'năm'],
])('%s', async (_, period, name, [before, now], words, kind) => {
  const sheet = await report(period);
  const rows = writtenRows(sheet);
  expect(sheet.name).toBe(name);
  expect(rows.filter((row) => row.length === 2 && row[0] === before && row[1] === now)).toHaveLength(7);
  expect(rows.filter((row) => row[0] === 'Đơn vị' && row[1] === before && row[2] === now)).toHaveLength(7);
  expect(rows).toContainEqual([`- Điểm số tổng hợp ${words}`]);
  expect(rows).toContainEqual([`- Điểm số tổng hợp ${kind} ${COMMUNES}`]);
  expect(rows).toContainEqual([`- Tỷ lệ hồ sơ xử lý đúng hạn đến ${words}`]);
});

test.each([
  [monthPeriod(2025, 1), 'Hạng tháng 12/2024', 3],
  // "Hạng 9", "tháng", "năm", "2024": more than the two lines of "9 tháng năm 2024" beside it.
  [nineMonthsPeriod(2025), 'Hạng 9 tháng năm 2024', 4],
])('in the full layout the previous rank names its period, in full: %#', async (period, heading, lines) => {
  const sheet = await report(period, 'full');
  const header = sheet.cells.find(({ content }) => content === 'Xếp hạng')!.row;
  expect(rowContents(sheet, header)[5]).toBe(heading);
  expect(heightOf(sheet, header) + heightOf(sheet, header + 1)).toBeGreaterThanOrEqual(lines * 15);
});

test('a heading that does not fit on one line has a taller row', async () => {
  const [january, may] = [
    await report(monthPeriod(2025, 1), 'full'),
    await report(monthPeriod(2025, 5), 'full'),
  ];
  const headerOf = (sheet: SheetModel) =>
    sheet.cells.find(({ content }) => asText(content).startsWith('Tháng'))!.row;
  expect(heightOf(january, headerOf(january))).toBeGreaterThan(heightOf(may, headerOf(may)));
});
