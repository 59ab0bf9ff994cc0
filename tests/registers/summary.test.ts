import { toNumber } from '../../src/model/decimal';
import { summarise } from '../../src/registers/summary';
import { summaryText } from '../../src/sheets/register/summary-text';
import {
  H1_2023,
  registerTable,
  sample,
  TO_CNSCD,
  VAN_BAN,
  YEAR_2025,
  type Typed,
} from '../support/register-table';

test('văn bản đếm theo loại, theo thứ tự của danh sách chọn', () => {
  const table = registerTable(VAN_BAN, H1_2023, sample('vinh-loc'));
  expect(summarise(table).kinds).toEqual([
    { kind: 'Quyết định', records: 1 },
    { kind: 'Kế hoạch', records: 1 },
    { kind: 'Công văn', records: 3 },
  ]);
  expect(summaryText(VAN_BAN, summarise(table))).toBe(
    'Tổng số: 05 văn bản (01 Quyết định, 01 Kế hoạch, 03 Công văn).',
  );
});

test('loại ngoài danh sách đứng sau, như đã gõ; ô trống không đếm vào loại nào', () => {
  const table = registerTable(VAN_BAN, H1_2023, [
    { loai: 'Giấy phép', 'so-ky-hieu': '1/GP-UBND' },
    { loai: 'QUYẾT ĐỊNH', 'so-ky-hieu': '2/QĐ-UBND' },
    { 'so-ky-hieu': '3/QĐ-UBND' },
  ]);
  expect(summarise(table)).toMatchObject({
    records: 3,
    kinds: [
      { kind: 'Quyết định', records: 1 },
      { kind: 'Giấy phép', records: 1 },
    ],
  });
});

describe('tổ công nghệ số cộng đồng', () => {
  const team = (name: string, more: Typed): Typed => ({ 'ten-to': name, xom: name, ...more });
  const table = registerTable(TO_CNSCD, YEAR_2025, [
    team('Tổ 1', { 'so-thanh-vien': 7, 'so-ho': 1150, 'nhom-zalo': 'Có' }),
    team('Tổ 2', { 'so-thanh-vien': '9', 'nhom-zalo': 'Không' }),
    team('Tổ 3', { 'so-thanh-vien': 'khoảng 8', 'so-ho': 100 }),
  ]);

  test('cộng số thành viên, số hộ; ô trống hay không đọc được không phải là 0 mà được nêu ra', () => {
    const sums = summarise(table).sums.map(({ column, sum, blank }) => [column.code, toNumber(sum), blank]);
    expect(sums).toEqual([
      ['so-thanh-vien', 16, 1],
      ['so-ho', 1250, 1],
    ]);
  });

  test('nói thành một câu', () => {
    expect(summaryText(TO_CNSCD, summarise(table))).toBe(
      'Tổng số: 03 tổ; số thành viên: 16 (01 tổ chưa có số); số hộ phụ trách: 1.250 (01 tổ chưa có số); ' +
        'có nhóm Zalo: 01 tổ.',
    );
  });
});

test('danh sách trống', () => {
  expect(summaryText(VAN_BAN, summarise(registerTable(VAN_BAN, H1_2023, [])))).toBe('Tổng số: 00 văn bản.');
});
