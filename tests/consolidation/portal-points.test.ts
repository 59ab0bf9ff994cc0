import { insertSheet } from '../../src/actions/insert-sheet';
import { readContents } from '../../src/actions/read-contents';
import { findSet } from '../../src/indicator-sets/catalogue';
import type { MatrixTable } from '../../src/model/entry';
import { lastDayOf, monthPeriod } from '../../src/model/period';
import { MemoryWorkbook } from '../../src/workbook/memory/memory-workbook';
import { ngaNam } from '../sheets/sample-workbooks';
import { plain } from '../support/checking';
import { reviewOf, tabbed } from './pasting';

/** The empty matrix of the index in points, May 2025. */
let sheet: MatrixTable;
beforeAll(async () => {
  const set = findSet('766-diem');
  if (set === null) throw new Error('766-diem is part of the product');
  const period = monthPeriod(2025, 5);
  const port = new MemoryWorkbook();
  await insertSheet(port, { set, period, asOf: lastDayOf(period), units: ngaNam(), earlier: null });
  const table = (await readContents([{ name: 'so.xlsx', port }])).entrySheets[0]?.table;
  if (table?.arrangement !== 'matrix') throw new Error('the sheet cannot be read back');
  sheet = table;
});

/** What is written, by indicator, for each unit of the table. */
function written(table: string): Readonly<Record<string, readonly string[]>> {
  const { plan } = reviewOf(table, { sheet, units: ngaNam() });
  const byIndicator: Record<string, string[]> = {};
  for (const { indicator, after } of plan.cells) {
    (byIndicator[indicator.code] ??= []).push(after.type === 'figure' ? plain(after.value) : after.status);
  }
  return byIndicator;
}

test('bảng của Cổng có 6 nhóm: mỗi nhóm vào cột của mình', () => {
  const table = tabbed(
    'STT|Tên đơn vị|Điểm số tổng hợp|Công khai, minh bạch|Tiến độ giải quyết|Cung cấp dịch vụ công trực tuyến|Thanh toán trực tuyến|Số hóa hồ sơ|Mức độ hài lòng',
    '1|UBND Phường 1|79,41|15,2|18,9|9,1|6,7|14,5|15,01',
    '2|UBND xã Tân Long|54,6|12|17,05|5,3|1,2|6,05|13',
  );
  expect(written(table)).toEqual({
    TONG: ['79.41', '54.6'],
    CKMB: ['15.2', '12'],
    TDGQ: ['18.9', '17.05'],
    CLGQ: ['9.1', '5.3'],
    TTTT: ['6.7', '1.2'],
    MDSH: ['14.5', '6.05'],
    MDHL: ['15.01', '13'],
  });
});

test('bảng có 5 nhóm: “Dịch vụ trực tuyến” là hai nhóm gộp lại, cột khác không bị đụng', () => {
  const table = tabbed(
    'STT|Tên đơn vị|Điểm số tổng hợp|Công khai, minh bạch|Tiến độ giải quyết|Dịch vụ trực tuyến|Mức độ hài lòng|Số hóa hồ sơ',
    '1|UBND Phường 1|79,41|15,2|18,9|15,8|15,01|14,5',
  );
  expect(written(table)).toEqual({
    TONG: ['79.41'],
    CKMB: ['15.2'],
    TDGQ: ['18.9'],
    DVTT: ['15.8'],
    MDHL: ['15.01'],
    MDSH: ['14.5'],
  });
});

test('tiêu đề ghi kèm điểm tối đa cũng được nhận', () => {
  const table = tabbed(
    'Đơn vị|Tiến độ giải quyết (20)|Dịch vụ trực tuyến (22)',
    'UBND Phường 1|18,9|15,8',
    'UBND xã Tân Long|17,05|6,5',
  );
  expect(written(table)).toEqual({ TDGQ: ['18.9', '17.05'], DVTT: ['15.8', '6.5'] });
});
