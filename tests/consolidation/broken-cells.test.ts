import { omissionCodes, reviewOf, tabbed, toldCells } from './pasting';

const CELLS = [
  'D11 UBND Phường 1: 79.41 (new)',
  'F11 UBND Phường 1: 94.59 (new)',
  'D14 UBND xã Vĩnh Quới: 66.13 (new)',
  'F14 UBND xã Vĩnh Quới: 88.1 (new)',
];

test('Word ngắt dòng trong ô tiêu đề và ô tên: nối lại', () => {
  const review = reviewOf(
    tabbed(
      'Kết quả tháng 5/2025',
      'TT|Đơn vị|Điểm số',
      'tổng hợp|Tỷ lệ hồ sơ xử lý',
      'đúng hạn',
      '1|UBND Phường 1|79,41|94,59',
      '2|UBND xã Vĩnh',
      'Quới|66,13|88,1',
    ),
  );
  expect(toldCells(review)).toEqual(CELLS);
  expect(omissionCodes(review)).toEqual([]);
});

test('tên đứng ở cột đầu bị ngắt dòng', () => {
  const review = reviewOf(
    tabbed('Đơn vị|Điểm|TDGQ', 'UBND Phường 1|79,41|94,59', 'UBND xã Vĩnh', 'Quới|66,13|88,1'),
  );
  expect(toldCells(review)).toEqual(CELLS);
});

test('hai dòng thiếu ô của hai đơn vị không bị nối làm một', () => {
  const review = reviewOf(
    tabbed('Đơn vị|Điểm|TDGQ', 'UBND Phường 1|79,41|94,59', 'UBND Phường 2|77,37', 'UBND Phường 3|75,43'),
  );
  expect(toldCells(review)).toEqual(CELLS.slice(0, 2));
  expect(omissionCodes(review)).toEqual([
    [3, 'short-row'],
    [4, 'short-row'],
  ]);
});

test('Excel đặt ô có ngắt dòng trong ngoặc kép', () => {
  const review = reviewOf('Đơn vị\t"Điểm\nsố tổng hợp"\tTDGQ\n"UBND\nPhường 1"\t79,41\t94,59\n');
  expect(toldCells(review)).toEqual(CELLS.slice(0, 2));
});

test('bảng kẻ bằng dấu |', () => {
  const review = reviewOf(
    [
      'Kết quả tháng 5/2025',
      '',
      '| TT | Đơn vị | Điểm | TDGQ |',
      '|----|:-------|-----:|-----:|',
      '| 1 | UBND Phường 1 | 79,41 | 94,59 |',
      '| 2 | UBND xã Vĩnh Quới | 66,13 | 88,1 |',
    ].join('\n'),
  );
  expect(toldCells(review)).toEqual(CELLS);
});

const SPACED = [
  'Kết quả tháng 5/2025',
  'TT   Đơn vị              Điểm    TDGQ',
  '1    UBND Phường 1       79,41   94,59',
  '2    UBND xã Vĩnh Quới   66,13   88,1',
];

test('các cột cách nhau bằng nhiều dấu cách', () => {
  expect(toldCells(reviewOf(SPACED.join('\n')))).toEqual(CELLS);
});

test('dấu cách không cho thấy ô trống: có dòng thiếu ô thì không đoán cột, không ghi gì', () => {
  const gap = SPACED.map((line) => line.replace('66,13', '     ')).join('\n');
  expect(() => toldCells(reviewOf(gap))).toThrow('refused: no-unit-matches');
});
