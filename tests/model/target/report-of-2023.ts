/** A row of a printed annex: its target and result as printed, and how it is judged, worked out by hand. */
export interface JudgedRow {
  readonly code: string;
  readonly target: string;
  readonly result: string;
  readonly judgement: string;
}

const INVESTMENT = '(phụ thuộc vào điều kiện KT-XH của các đơn vị để đầu tư)';

/** Báo cáo chuyển đổi số 6 tháng đầu năm 2023, Phụ lục 1: cấp huyện, 14 chỉ tiêu. */
export const ANNEX_1: readonly JudgedRow[] = [
  row('1.1', '100%', '0%', 'not-achieved: figure'),
  row('2.1', 'Có', 'Có', 'achieved: words'),
  row('2.2', '100%', 'Đạt', 'achieved: self-declared'),
  row('2.3', '50%', 'Chưa đạt', 'not-achieved: self-declared'),
  row('2.4', '100%', '100%', 'achieved: figure'),
  row('2.5', '90%', '100%', 'achieved: figure'),
  row('2.6', '100%', '100%', 'achieved: figure'),
  row('2.7', INVESTMENT, 'Đang triển khai', 'undecided: no-target'),
  row('3.1', '50%', 'Chưa đạt', 'not-achieved: self-declared'),
  row('3.2', '100%', '100%', 'achieved: figure'),
  row('3.3', 'Sản phẩm', '13', 'undecided: no-target'),
  row('4.1', '', 'Phổ cập', 'achieved: self-declared'),
  row('4.2', '80%', 'Chưa đạt', 'not-achieved: self-declared'),
  row('4.3', '', 'Đang thực hiện', 'undecided: no-target'),
];

/** The same report's Phụ lục 2: cấp xã, 37 chỉ tiêu. */
export const ANNEX_2: readonly JudgedRow[] = [
  row('1.1', '100%', 'Đạt', 'achieved: self-declared'),
  row('1.2', '100%', 'Chưa đạt', 'not-achieved: self-declared'),
  row('1.3', '100%', 'Đạt', 'achieved: self-declared'),
  row('1.4', '100%', 'Đạt', 'achieved: self-declared'),
  row('1.5', '100%', 'Đạt', 'achieved: self-declared'),
  row('1.6', '70%', 'Có', 'undecided: word-against-figure'),
  row('1.7', 'Có', 'Có', 'achieved: words'),
  row('1.8', 'Triển khai sử dụng', 'Triển khai', 'achieved: words'),
  row(
    '1.9',
    'Cung cấp đầy đủ thông tin theo quy định',
    'Chưa cung cấp đầy đủ thông tin',
    'not-achieved: words',
  ),
  row('1.10', '100%', '100%', 'achieved: figure'),
  row('1.11', '*1', '*1', 'not-judged: not-assigned'),
  row('2.1', '100%', '100%', 'achieved: figure'),
  row('2.2', '100%', '100%', 'achieved: figure'),
  row('2.3', '100%', 'Đạt', 'achieved: self-declared'),
  row('2.4', '60%', 'Chưa đạt', 'not-achieved: self-declared'),
  row('2.5', '50%', 'Chưa đạt', 'not-achieved: self-declared'),
  row('2.6', '50%', 'Chưa đạt', 'not-achieved: self-declared'),
  row('3.1', '60%', '60%', 'achieved: figure'),
  row('3.2', '60%', 'Đạt', 'achieved: self-declared'),
  row('3.3', '*', '*', 'not-judged: not-assigned'),
  row('3.4', '65%', 'Đạt', 'achieved: self-declared'),
  row('3.5', '95%', 'Chưa đạt', 'not-achieved: self-declared'),
  row('3.6', '10%', 'Đạt', 'achieved: self-declared'),
  row('3.7', '100%', '100%', 'achieved: figure'),
  row('3.8', '50%', '50%', 'achieved: figure'),
  row('3.9', '50%', '50%', 'achieved: figure'),
  row('3.10', '30%', 'Chưa đạt', 'not-achieved: self-declared'),
  row('3.11', '20%', 'Đạt', 'achieved: self-declared'),
  row('3.12', '60%', 'Đạt', 'achieved: self-declared'),
  row('4.1', '100%', 'Đạt', 'achieved: self-declared'),
  row('4.2', 'Đáp ứng', 'Đáp ứng', 'achieved: words'),
  row('4.3', '100%', 'Đạt', 'achieved: self-declared'),
  row('4.4', 'Có', 'Có', 'achieved: words'),
  row('4.5', 'Có', 'Có', 'achieved: words'),
  row('4.6', 'Có', 'Có', 'achieved: words'),
  row('4.7', 'Có', 'Chưa đạt', 'not-achieved: self-declared'),
  row('4.8', '*', 'Đạt', 'achieved: self-declared'),
];

function row(code: string, target: string, result: string, judgement: string): JudgedRow {
  return { code, target, result, judgement };
}
