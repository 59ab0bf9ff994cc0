import { proposals, reviewOf, saidOmissions, tabbed, toldCells } from './pasting';

/** As Excel copies the merged headings of the annex (seed 000): blanks where a heading spans. */
const TOTAL = tabbed(
  '- Điểm số tổng hợp tháng 5/2025',
  'Đơn vị|Điểm số||Xếp hạng',
  '|Tháng 4|Tháng 5|',
  'UBND Phường 1|72,89|79,41|',
  'UBND Phường 2|76,71|77,37|',
  'UBND Phường 3|77,82|75,43|',
  'UBND xã Vĩnh Quới|74,12|66,13|',
  'UBND xã Mỹ Bình|66,76|70,08|',
  'UBND xã Mỹ Quới|80,12|61,52|',
  'UBND xã Long Bình|76,28|75,39|',
  'UBND xã Tân Long|59,52|54,6|',
);

const MAY_TOTALS = [
  'D11 UBND Phường 1: 79.41 (new)',
  'D12 UBND Phường 2: 77.37 (new)',
  'D13 UBND Phường 3: 75.43 (new)',
  'D14 UBND xã Vĩnh Quới: 66.13 (new)',
  'D15 UBND xã Mỹ Bình: 70.08 (new)',
  'D16 UBND xã Mỹ Quới: 61.52 (new)',
  'D17 UBND xã Long Bình: 75.39 (new)',
  'D18 UBND xã Tân Long: 54.6 (new)',
];

test('bảng điểm tổng hợp: chỉ lấy cột Tháng 5, bỏ Tháng 4 và Xếp hạng', () => {
  const review = reviewOf(TOTAL);
  expect(proposals(review)).toEqual({ 1: '- other-period', 2: 'TONG', 3: '- empty' });
  expect(toldCells(review)).toEqual(MAY_TOTALS);
  expect(saidOmissions(review)).toEqual([]);
  expect(review.plan.notInTable).toEqual([]);
});

test('xếp hạng đã điền cũng bị bỏ', () => {
  const ranked = tabbed('Đơn vị|Điểm|Xếp hạng', 'UBND Phường 1|79,41|1', 'UBND xã Tân Long|54,6|8');
  expect(proposals(reviewOf(ranked))).toEqual({ 1: 'TONG', 2: '- rank' });
});

test('trình duyệt chép tiêu đề gộp không có ô trống: vẫn đúng cột Tháng 5', () => {
  const copied = tabbed(
    'Điểm số tổng hợp tháng 5/2025',
    'Đơn vị|Điểm số|Xếp hạng',
    'Tháng 4|Tháng 5',
    'UBND Phường 1|72,89|79,41|',
    'UBND xã Tân Long|59,52|54,6|',
  );
  const review = reviewOf(copied);
  expect(proposals(review)).toEqual({ 1: '- other-period', 2: 'TONG', 3: '- empty' });
  expect(toldCells(review)).toEqual([MAY_TOTALS[0], MAY_TOTALS[7]]);
});

test('tiêu đề không khớp được với cột: không đoán, hỏi từng cột', () => {
  const broken = tabbed('Đơn vị|Điểm|Tỷ lệ', 'Tháng 4|Tháng 5|Quý II', 'UBND Phường 1|72,89|79,41|80|90');
  expect(proposals(reviewOf(broken))).toEqual({
    1: '? headings-out-of-line',
    2: '? headings-out-of-line',
    3: '? headings-out-of-line',
    4: '? headings-out-of-line',
  });
  expect(toldCells(reviewOf(broken))).toEqual([]);
});

test('bảng tỷ lệ mang tiêu đề "Điểm số": dòng trên bảng nói chỉ tiêu, không ghi nhầm vào điểm tổng hợp', () => {
  const body = ['Đơn vị|Điểm số||Xếp hạng', '|Tháng 4|Tháng 5|', 'UBND Phường 1|65,2|69,6|'];
  const titled = reviewOf(
    tabbed('- Tỷ lệ hồ sơ đồng bộ lên Cổng dịch vụ công quốc gia đến tháng 5/2025', ...body),
  );
  expect(toldCells(titled)).toEqual(['E11 UBND Phường 1: 69.6 (new)']);
  const headed = reviewOf(tabbed('2. Tiêu chí công khai, minh bạch:', ...body));
  expect(toldCells(headed)).toEqual(['E11 UBND Phường 1: 69.6 (new)']);
  const untitled = reviewOf(tabbed(...body));
  expect(proposals(untitled)).toEqual({ 1: '- other-period', 2: '? unknown-heading', 3: '- empty' });
  expect(toldCells(untitled)).toEqual([]);
  const chosen = reviewOf({ text: tabbed(...body), choices: new Map([[2, 'CKMB']]) });
  expect(toldCells(chosen)).toEqual(['E11 UBND Phường 1: 69.6 (new)']);
});

test('bảng của thị xã: dòng tổng hợp và các dòng con theo tên', () => {
  const review = reviewOf(
    tabbed(
      '- Tỷ lệ thủ tục hành chính thực hiện số hóa hồ sơ, kết quả giải quyết TTHC đến tháng 5/2025',
      'Đơn vị|Tháng 4|Tháng 5',
      'UBND thị xã Ngã Năm (tổng hợp)|55|40,3',
      'Hồ sơ cấp kết quả điện tử|71,6|52,27',
      'Hồ sơ TTHC số hóa kết quả giải quyết|59,52|45,62',
    ),
  );
  expect(toldCells(review)).toEqual([
    'I9 UBND thị xã Ngã Năm: 40.3 (new)',
    'J9 UBND thị xã Ngã Năm: 52.27 (new)',
    'K9 UBND thị xã Ngã Năm: 45.62 (new)',
  ]);
  expect(review.plan.notInTable).toHaveLength(8);
});

test('dòng con dưới một cột của chỉ tiêu khác không được lấy', () => {
  const review = reviewOf(
    tabbed('Đơn vị|TDGQ', 'UBND thị xã Ngã Năm|95,77', 'Hồ sơ cấp kết quả điện tử|52,27'),
  );
  expect(toldCells(review)).toEqual(['F9 UBND thị xã Ngã Năm: 95.77 (new)']);
  expect(saidOmissions(review)).toEqual([
    'Dòng 3 của bảng dán: “Hồ sơ cấp kết quả điện tử” là dòng con của một chỉ tiêu khác với cột đã chọn. Hãy chọn lại chỉ tiêu của cột.',
  ]);
});

test('bảng mức độ hài lòng: tên dài của chỉ tiêu thắng tên dòng con nằm trong nó', () => {
  const review = reviewOf(
    tabbed(
      'Tỷ lệ hài lòng trong tiếp nhận, giải quyết TTHC tháng 5/2025',
      'Đơn vị|Tháng 4|Tháng 5',
      'UBND thị xã Ngã Năm (tổng hợp)|66,7|100',
      'Hài lòng trong xử lý phản ánh kiến nghị|100|95',
      'Hài lòng trong tiếp nhận giải quyết TTHC|93,84|85,73',
    ),
  );
  expect(toldCells(review)).toEqual([
    'L9 UBND thị xã Ngã Năm: 100 (new)',
    'M9 UBND thị xã Ngã Năm: 95 (new)',
    'N9 UBND thị xã Ngã Năm: 85.73 (new)',
  ]);
});

test('bảng của tháng 4 dán vào biểu tháng 5: bị bỏ và nói vì sao', () => {
  const review = reviewOf(tabbed('Điểm số tổng hợp tháng 4/2025', 'Đơn vị|Điểm số', 'UBND Phường 1|72,89'));
  expect(review.tables[0].table.columns[0]!.proposal).toEqual({
    type: 'left-out',
    reason: 'other-period',
    said: 'Điểm số tổng hợp tháng 4/2025',
    period: '2025-04',
  });
  expect(toldCells(review)).toEqual([]);
});

test('Tháng 5 dưới dòng nói năm 2024 là kỳ khác', () => {
  const review = reviewOf(tabbed('Tổng hợp năm 2024', 'Đơn vị|Điểm tháng 5', 'UBND Phường 1|72,89'));
  expect(proposals(review)).toEqual({ 1: '- other-period' });
});
