import { proposals, reviewOf, tabbed } from './pasting';

/** What a lone column of figures under this heading is proposed to be. */
function proposed(heading: string): string {
  return proposals(reviewOf(tabbed(`Đơn vị|${heading}`, 'UBND Phường 1|79,4', 'UBND xã Mỹ Bình|70,1')))[1]!;
}

test.each([
  ['TONG', 'TONG'],
  ['tdgq', 'TDGQ'],
  ['Điểm', 'TONG'],
  ['Tổng điểm', 'TONG'],
  ['ĐIỂM SỐ TỔNG HỢP (điểm)', 'TONG'],
  ['Tỷ lệ hồ sơ xử lý đúng hạn', 'TDGQ'],
  ['Tỷ lệ hồ sơ xử lý đúng hạn (%)', 'TDGQ'],
  ['Tỷ lệ hồ sơ xử lý đúng hạn tháng 5/2025', 'TDGQ'],
  ['T5/2025: Tỷ lệ hồ sơ xử lý đúng hạn', 'TDGQ'],
  ['Điểm tháng 5', 'TONG'],
  ['Mức độ hài lòng', 'MDHL'],
  ['Dossiers settled on time', 'TDGQ'],
  ['Điểm tháng 4', '- other-period'],
  ['Tỷ lệ hồ sơ xử lý đúng hạn (tháng 4/2025)', '- other-period'],
  ['Tháng 5/2024', '- other-period'],
  ['Tháng 12', '- other-period'],
  ['Quý II', '- other-period'],
  ['Năm 2024', '- other-period'],
  ['Kỳ trước', '- earlier'],
  ['Xếp hạng', '- rank'],
  ['Tăng/giảm', '- change'],
  ['Ghi chú', '- remark'],
  ['Tỷ lệ', '? several-indicators'],
  ['Mức độ hài lòng (điểm)', '? several-indicators'],
  ['Điểm số', '? unknown-heading'],
  ['Tháng 5', '? unknown-heading'],
  ['Công khai, minh bạch', '? unknown-heading'], // points of the criterion, not the set's rate
  ['Tỷ lệ hồ sơ', '? unknown-heading'],
  ['', '? no-heading'],
])('tiêu đề %p → %s', (heading, expected) => {
  expect(proposed(heading)).toBe(expected);
});

test('tháng 12 cạnh biểu tháng 5 là của năm trước', () => {
  const review = reviewOf(tabbed('Đơn vị|Tháng 12', 'UBND Phường 1|79,4'));
  expect(review.tables[0].table.columns[0]!.proposal).toMatchObject({ said: 'Tháng 12', period: '2024-12' });
});

test('không có dòng tiêu đề: hỏi chỉ tiêu của từng cột, cột đếm 1 đến n là số thứ tự', () => {
  const review = reviewOf(
    tabbed('1|UBND Phường 1|79,4|90', '2|UBND Phường 2|77,3|95', '3|UBND Phường 3|75,4|80'),
  );
  expect(review.tables[0].table.headerRows).toBe(0);
  expect(review.tables[0].table.keys).toEqual({ name: 1, code: null });
  expect(proposals(review)).toEqual({ 0: '- ordinal', 2: '? no-heading', 3: '? no-heading' });
});

test('hai cột cùng tên chỉ tiêu: hỏi cột nào', () => {
  const review = reviewOf(tabbed('Đơn vị|Điểm|Tổng điểm', 'UBND Phường 1|79,4|80'));
  expect(proposals(review)).toEqual({ 1: '? indicator-twice', 2: '? indicator-twice' });
});

test('bảng nhiều chỉ tiêu có tháng dưới mỗi chỉ tiêu', () => {
  const review = reviewOf(
    tabbed(
      'TT|Đơn vị|Điểm||Tỷ lệ hồ sơ xử lý đúng hạn||Ghi chú',
      '||T4|T5|T4|T5|',
      '1|UBND Phường 1|72,89|79,41|99,14|94,59|tốt',
    ),
  );
  expect(proposals(review)).toEqual({
    0: '- ordinal',
    2: '- other-period',
    3: 'TONG',
    4: '- other-period',
    5: 'TDGQ',
    6: '- words',
  });
  expect(review.tables[0].table.columns.find(({ column }) => column === 5)!.heading).toBe(
    'Tỷ lệ hồ sơ xử lý đúng hạn – T5',
  );
});

test('trình duyệt chép hai chỉ tiêu, mỗi chỉ tiêu hai tháng', () => {
  const review = reviewOf(
    tabbed('Đơn vị|Điểm|TDGQ|Xếp hạng', 'T4|T5|T4|T5', 'UBND Phường 1|72,89|79,41|99,14|94,59|1'),
  );
  expect(proposals(review)).toEqual({
    1: '- other-period',
    2: 'TONG',
    3: '- other-period',
    4: 'TDGQ',
    5: '- rank',
  });
});

describe('bảng điểm của Cổng dán vào biểu tỷ lệ', () => {
  const HEADINGS =
    'Đơn vị|Điểm số tổng hợp|Công khai, minh bạch|Tiến độ giải quyết|Số hóa hồ sơ|Mức độ hài lòng';
  const rated = (...rows: readonly string[]) => {
    const all = proposals(reviewOf(tabbed(HEADINGS, ...rows)));
    return [all[1], all[4], all[5]];
  };

  test.each([
    ['mọi dòng', ['UBND Phường 1|72,12|15,2|18,9|20|18,01', 'UBND xã Mỹ Bình|60,02|12|17|16,5|14,5']],
    ['trừ dòng gõ nhầm', ['UBND Phường 1|72,12|15,2|18,9|20|18,01', 'UBND xã Mỹ Bình|60,02|12|17|16,5|41,5']],
  ])('các cột cộng lại bằng điểm tổng, %s: hỏi, không lấy điểm làm tỷ lệ', (_, rows) => {
    expect(rated(...rows)).toEqual(['TONG', '? points-for-rates', '? points-for-rates']);
  });

  test.each([
    ['không cộng lại thành điểm', 'UBND Phường 1|72,12|95,2|98,9|80|98,01'],
    ['lệch quá phần làm tròn', 'UBND xã Mỹ Bình|60,02|12|17|16,5|14,55'],
    ['không dòng nào đủ số', 'UBND xã Mỹ Bình|60,02|12|17|KPS|14,5'],
  ])('%s: vẫn là tỷ lệ', (_, row) => {
    expect(rated(row)).toEqual(['TONG', 'MDSH', 'MDHL']);
  });
});
