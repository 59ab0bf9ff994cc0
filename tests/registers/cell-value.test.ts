import fc from 'fast-check';
import { decimal } from '../../src/model/decimal';
import { serialFromDate } from '../../src/model/excel-date';
import { readRegisterCell, type RegisterValue } from '../../src/registers/cell-value';
import type { RegisterColumn } from '../../src/registers/register-definition';
import { TO_CNSCD, VAN_BAN } from '../support/register-table';

const column = (code: string): RegisterColumn =>
  [...VAN_BAN.columns, ...TO_CNSCD.columns].find((candidate) => candidate.code === code)!;
const read = (
  code: string,
  value: string | number | boolean | null,
  numberFormat = 'General',
): RegisterValue => readRegisterCell({ value, numberFormat }, column(code));

describe('ngày', () => {
  const date = { year: 2023, month: 1, day: 19 };

  test.each([
    '19/01/2023',
    '19/1/2023',
    '19-01-2023',
    '19.1.2023',
    'ngày 19 tháng 01 năm 2023',
    '2023-01-19',
  ])('gõ thành chữ: %s', (text) => {
    expect(read('ngay-ban-hanh', text)).toMatchObject({ type: 'date', date });
  });

  test('giữ cách viết ngày của văn bản, không giữ cách viết của máy', () => {
    expect(read('ngay-ban-hanh', 'ngày 28/2/2023')).toMatchObject({ written: '28/2/2023' });
    expect(read('ngay-ban-hanh', '2023-02-28')).toMatchObject({ written: null });
  });

  test('ngày của Excel, dù ô đã mất định dạng ngày', () => {
    // 44945 is 19/1/2023 in Excel.
    expect(read('ngay-ban-hanh', 44945, 'dd\\/mm\\/yyyy')).toEqual({ type: 'date', date, written: null });
    expect(read('ngay-ban-hanh', 44945)).toEqual({ type: 'date', date, written: null });
  });

  test.each(['30/2/2023', '31/4/2023', '19/13/2023', '19/01/23', 'tháng 1/2023', '…/01/2023'])(
    'không phải ngày: %s',
    (text) => {
      expect(read('ngay-ban-hanh', text)).toEqual({ type: 'unreadable', probable: null });
    },
  );

  test.each([2023, 19012023, 1, -5])('số %d không phải ngày', (value) => {
    expect(read('ngay-ban-hanh', value)).toMatchObject({ type: 'unreadable' });
  });

  test('mọi ngày từ 1930 đến 2100 đọc lại được từ số của Excel', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1930, max: 2100 }),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 28 }),
        (year, month, day) => {
          expect(read('ngay-ban-hanh', serialFromDate({ year, month, day }))).toMatchObject({
            date: { year, month, day },
          });
        },
      ),
    );
  });
});

describe('số đếm', () => {
  test.each([
    [12, '12'],
    [0, '0'],
    ['12', '12'],
    ['1.250', '1250'],
    ['07', '7'],
  ])('%p', (typed, count) => {
    expect(read('so-ho', typed)).toEqual({ type: 'count', count: decimal(count) });
  });

  test.each([-1, 1.5, 'khoảng 12', 'mười hai', '12%', true])('%p không phải số đếm', (typed) => {
    expect(read('so-ho', typed)).toMatchObject({ type: 'unreadable' });
  });
});

describe('có hay không', () => {
  test.each([
    ['Có', true],
    ['CÓ', true],
    ['x', true],
    ['Không', false],
    ['chưa', false],
  ])('%s', (typed, isYes) => {
    expect(read('nhom-zalo', typed)).toEqual({ type: 'answer', isYes });
  });

  test('chữ khác thì không đoán', () => {
    expect(read('nhom-zalo', 'khong')).toMatchObject({ type: 'unreadable' });
    expect(read('nhom-zalo', 1)).toMatchObject({ type: 'unreadable' });
  });
});

test('loại văn bản lấy cách viết trong danh sách', () => {
  expect(read('loai', ' QUYẾT  ĐỊNH ')).toEqual({ type: 'choice', choice: 'Quyết định' });
  expect(read('loai', 'Giấy phép')).toMatchObject({ type: 'unreadable' });
});

test('ô trống, ô chỉ có dấu cách là trống; số 0 thì không', () => {
  expect(read('ghi-chu', null)).toEqual({ type: 'blank' });
  expect(read('so-ho', '   ')).toEqual({ type: 'blank' });
  expect(read('so-ho', 0)).not.toEqual({ type: 'blank' });
});

test('số điện thoại giữ số 0 đứng đầu; số, ký hiệu bỏ chữ “Số”', () => {
  expect(read('dien-thoai', '0912 345 678')).toEqual({ type: 'words', words: '0912 345 678' });
  expect(read('so-ky-hieu', 'Số: 236/QĐ-UBND')).toEqual({ type: 'words', words: '236/QĐ-UBND' });
});
