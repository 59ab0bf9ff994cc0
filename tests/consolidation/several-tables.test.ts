import { sayPasteRefusal } from '../../src/language/paste/say-paste';
import { vi } from '../../src/language/vi';
import { columnKey } from '../../src/consolidation/paste/review-paste';
import { omissionCodes, proposals, reviewOf, tabbed, toldCells } from './pasting';

const POINTS = ['UBND Phường 1|79,41', 'UBND xã Mỹ Bình|70,08'];
const RATES = ['UBND Phường 1|94,59', 'UBND xã Mỹ Bình|91,2'];
const BOTH = [
  'D11 UBND Phường 1: 79.41 (new)',
  'F11 UBND Phường 1: 94.59 (new)',
  'D15 UBND xã Mỹ Bình: 70.08 (new)',
  'F15 UBND xã Mỹ Bình: 91.2 (new)',
];

test('hai bảng hai chỉ tiêu, tên chỉ tiêu ở dòng trên bảng: lấy cả hai', () => {
  const review = reviewOf(
    tabbed(
      'Bảng 1. Điểm số tổng hợp tháng 5/2025',
      'Đơn vị|Điểm số',
      ...POINTS,
      '',
      'Bảng 2. Tỷ lệ hồ sơ xử lý đúng hạn',
      'TT|Đơn vị|Kết quả',
      ...RATES.map((row, at) => `${at + 1}|${row}`),
    ),
  );
  expect(review.tables.map(({ lines }) => lines)).toEqual([
    { first: 1, last: 4 },
    { first: 6, last: 9 },
  ]);
  expect(toldCells(review)).toEqual(BOTH);
  expect(omissionCodes(review)).toEqual([]);
  expect(review.plan.notInTable).toHaveLength(6);
});

test('hai bảng liền nhau, không có dòng trống, chỉ khác tiêu đề', () => {
  const review = reviewOf(tabbed('Đơn vị|Điểm', ...POINTS, 'Đơn vị|TDGQ', ...RATES));
  expect(toldCells(review)).toEqual(BOTH);
});

test('mỗi tháng một bảng cùng tiêu đề: chỉ lấy bảng của kỳ đang điền', () => {
  const review = reviewOf(
    tabbed('Điểm tháng 4/2025', 'Đơn vị|Điểm', ...RATES, 'Điểm tháng 5/2025', 'Đơn vị|Điểm', ...POINTS),
  );
  expect(proposals(review)).toEqual({ 1: '- other-period', [columnKey(1, 1)]: 'TONG' });
  expect(toldCells(review)).toEqual([BOTH[0], BOTH[2]]);
});

test('một bảng không nêu kỳ giữa hai bảng của hai kỳ: hỏi, không đoán', () => {
  const review = reviewOf(
    tabbed(
      'Điểm tháng 4/2025',
      'Đơn vị|Điểm',
      ...POINTS,
      'Điểm tháng 5/2025',
      'Đơn vị|Điểm',
      ...POINTS,
      'Hồ sơ đúng hạn',
      'Đơn vị|TDGQ',
      ...RATES,
    ),
  );
  expect(proposals(review)).toMatchObject({ [columnKey(2, 1)]: '? several-periods' });
  expect(toldCells(review)).toEqual([BOTH[0], BOTH[2]]);
});

test('ghi chú dưới bảng trước không nói kỳ của bảng sau', () => {
  const review = reviewOf(
    tabbed(
      'Kết quả tháng 5/2025',
      'Đơn vị|Điểm',
      ...POINTS,
      'Riêng Phường 2 lấy số tháng 4/2025',
      '',
      'Bảng 2',
      'Đơn vị|TDGQ',
      ...RATES,
    ),
  );
  expect(toldCells(review)).toEqual(BOTH);
});

test('tiêu đề lặp lại khi sang trang, có số trang: vẫn một bảng', () => {
  const review = reviewOf(
    tabbed('Kết quả tháng 5/2025', 'Đơn vị|Điểm', POINTS[0]!, 'Trang 2/2', 'Đơn vị|Điểm', POINTS[1]!),
  );
  expect(review.tables).toHaveLength(1);
  expect(toldCells(review)).toEqual([BOTH[0], BOTH[2]]);
});

test('hai dòng tiêu đề, kỳ ở trên, chỉ tiêu ở dưới, lặp lại ở bảng thứ hai', () => {
  const heads = ['TT|Đơn vị|Tháng 4/2025||Tháng 5/2025|', '||Điểm|TDGQ|Điểm|TDGQ'];
  const review = reviewOf(
    tabbed(
      'Bảng 1. Khối phường',
      ...heads,
      '1|UBND Phường 1|72,89|99,14|79,41|94,59',
      'Bảng 2. Khối xã',
      ...heads,
      '1|UBND xã Mỹ Bình|66,76|90|70,08|91,2',
    ),
  );
  expect(review.tables).toHaveLength(2);
  expect(toldCells(review)).toEqual(BOTH);
});

test('cùng một ô ở hai bảng: giống nhau lấy một lần, khác nhau thì không lấy', () => {
  const other = POINTS.map((row) => row.replace('70,08', '71'));
  const review = reviewOf(tabbed('Bảng 1', 'Đơn vị|Điểm', ...POINTS, 'Bảng 2', 'Đơn vị|Tổng điểm', ...other));
  expect(toldCells(review)).toEqual([BOTH[0]]);
  expect(omissionCodes(review)).toEqual([[8, 'different-figures']]);
});

test('bảng không đọc được nằm giữa: nói dòng nào, vì sao, các bảng khác vẫn lấy', () => {
  const review = reviewOf(
    tabbed('Đơn vị|Điểm', ...POINTS, '', 'Khối sở', 'Tên đơn vị|Điểm', 'Sở Nội vụ|80', 'Sở Tài chính|81'),
  );
  expect(toldCells(review)).toEqual([BOTH[0], BOTH[2]]);
  const [passed] = review.passedOver;
  expect(vi.paste.passedOver(passed!.lines, sayPasteRefusal(passed!.refusal, vi))).toBe(
    'Bảng ở dòng 5–8 không được lấy. Trong bảng dán không có tên hay mã nào của danh mục đơn vị; đang thấy “Sở Nội vụ”, “Sở Tài chính”. ' +
      'Hãy sao chép kèm cột tên đơn vị, viết như danh mục (ví dụ “UBND Phường 1”), hoặc bổ sung danh mục.',
  );
});

test('chọn chỉ tiêu cho cột của bảng thứ hai không đổi bảng thứ nhất', () => {
  const text = tabbed('Đơn vị|Điểm', ...POINTS, 'Đơn vị|Cột lạ', ...RATES);
  expect(toldCells(reviewOf(text))).toEqual([BOTH[0], BOTH[2]]);
  const choices = new Map([[columnKey(1, 1), 'TDGQ']]);
  expect(toldCells(reviewOf({ text, choices }))).toEqual(BOTH);
});
