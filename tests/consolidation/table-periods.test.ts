import { toldPeriods } from '../../src/consolidation/paste/told-periods';
import { SET_766 } from '../support/entry-table';
import { NGA_NAM_UNITS } from '../support/nga-nam';
import { vi } from '../../src/language/vi';
import { titledPeriod } from '../../src/consolidation/paste/titled-period';
import type { MatrixSet } from '../../src/model/indicator-set';
import { monthPeriod } from '../../src/model/period';
import type { PasteReview } from '../../src/consolidation/paste/review-paste';
import { proposals, reviewOf, tabbed, toldCells } from './pasting';

const BODY = ['UBND Phường 1|79,41', 'UBND xã Mỹ Bình|70,08'];

/** What lines over a table say, without a sheet that gives a year. */
function said(...texts: readonly string[]): string {
  const titles = texts.map((text, at) => ({ line: at + 1, text }));
  const titled = titledPeriod(titles, null);
  switch (titled.type) {
    case 'none':
      return 'none';
    case 'one':
      return `${titled.period.id} @${titled.at.line}`;
    case 'several':
      return `several @${titled.at.map(({ line }) => line).join(',')}`;
  }
}

test.each<[readonly string[], string]>([
  [['Kết quả tháng 6 năm 2025'], '2025-06 @1'],
  [['Bảng 1: Kết quả tháng 5/2025'], '2025-05 @1'],
  [['Số liệu 6 tháng đầu năm 2025'], '2025-H1 @1'],
  [['BÁO CÁO QUÝ II/2025', 'Bảng 1. Điểm số'], '2025-Q2 @1'],
  [['Bộ chỉ số 766 tháng 6/2025'], '2025-06 @1'],
  [['BÁO CÁO NĂM 2025', 'Tháng 5'], '2025-05 @2'],
  [['BÁO CÁO NĂM 2025', 'Kết quả tháng 5/2025'], '2025-05 @2'],
  [['Kết quả năm 2025'], '2025 @1'],
  [['Kết quả 9 tháng năm 2025'], '2025-9M @1'],
  [['Kết quả tháng 5/2025 so với tháng 4/2025'], '2025-05 @1'],
  [['Kết quả tháng 5/2025', 'Ngã Năm, ngày 05 tháng 6 năm 2025'], '2025-05 @1'],
  [['Ngã Năm, ngày … tháng 6 năm 2025'], 'none'],
  [['Kết quả tháng 5'], 'none'], // no line gives the year
  [['Điểm số tổng hợp'], 'none'],
  [['Kết quả tháng 6/2025', 'Bảng 1: tháng 5/2025'], 'several @1,2'],
  [['Kết quả tháng 4/2025 và tháng 5/2025'], 'several @1'],
  [['Số liệu 6 tháng đầu năm 2025', 'Quý II/2025'], 'several @1,2'],
  [['Kết quả tháng 5/2025', 'Ghi chú: tháng 4/2025 chưa đủ'], '2025-05 @1'],
])('%j nêu %s', (texts, expected) => {
  expect(said(...texts)).toBe(expected);
});

test('tháng không ghi năm trên biểu tháng 1 là của năm trước khi đứng sau', () => {
  const titled = titledPeriod([{ line: 1, text: 'Kết quả tháng 12' }], monthPeriod(2025, 1));
  expect(titled).toMatchObject({ type: 'one', period: { id: '2024-12' } });
});

test('dòng trên bảng nêu kỳ của biểu: lấy, và nói đọc ở đâu', () => {
  const review = reviewOf(tabbed('Kết quả tháng 5 năm 2025', 'Đơn vị|Điểm', ...BODY));
  expect(toldCells(review)).toEqual(['D11 UBND Phường 1: 79.41 (new)', 'D15 UBND xã Mỹ Bình: 70.08 (new)']);
  expect(readPeriod(review)).toBe('Số liệu tháng 5/2025, theo dòng 1 “Kết quả tháng 5 năm 2025”.');
});

test.each([
  'Kết quả tháng 6',
  'Kết quả tháng 6 năm 2025',
  'Số liệu quý II/2025',
  'Số liệu 6 tháng đầu năm 2025',
  'Kết quả năm 2025',
])('%s dán vào biểu tháng 5/2025: không ghi ô nào', (caption) => {
  const review = reviewOf(tabbed(caption, 'Đơn vị|Điểm', ...BODY));
  expect(toldCells(review)).toEqual([]);
  expect(proposals(review)).toEqual({ 1: '- other-period' });
});

test('hai dòng nêu hai kỳ: hỏi, nói từng dòng, không đoán', () => {
  const review = reviewOf(tabbed('Kết quả tháng 6/2025', 'Bảng 1: tháng 5/2025', 'Đơn vị|Điểm', ...BODY));
  expect(toldCells(review)).toEqual([]);
  expect(asked(review)).toEqual([
    'Cột 2 “Điểm” không ghi kỳ, mà các dòng quanh bảng nêu nhiều kỳ (dòng 1 “Kết quả tháng 6/2025”; dòng 2 “Bảng 1: tháng 5/2025”), ' +
      'nên không rõ số liệu của kỳ nào. Hãy chỉ để một kỳ ở các dòng ấy rồi dán lại, hoặc chọn chỉ tiêu nếu đúng là số liệu của biểu đang điền.',
  ]);
});

test('tiêu đề cột và dòng trên bảng nêu hai kỳ khác nhau: hỏi', () => {
  const review = reviewOf(tabbed('Kết quả tháng 6/2025', 'Đơn vị|Điểm tháng 5/2025', ...BODY));
  expect(toldCells(review)).toEqual([]);
  expect(asked(review)).toEqual([
    'Cột 2 “Điểm tháng 5/2025” ghi kỳ của biểu, nhưng dòng trên bảng nêu kỳ khác (dòng 1 “Kết quả tháng 6/2025”). ' +
      'Hãy sửa một trong hai cho khớp rồi dán lại, hoặc chọn chỉ tiêu nếu tiêu đề cột là đúng.',
  ]);
});

test('tháng trong quý mà dòng trên bảng nêu không phải là khác kỳ', () => {
  const review = reviewOf(tabbed('Kết quả quý II/2025', 'Đơn vị|Điểm tháng 4|Điểm tháng 5', ...BODY));
  expect(proposals(review)).toEqual({ 1: '- other-period', 2: '- empty' });
  const full = reviewOf(
    tabbed('Kết quả quý II/2025', 'Đơn vị|Điểm tháng 4|Điểm tháng 5', 'UBND Phường 1|72,89|79,41'),
  );
  expect(toldCells(full)).toEqual(['D11 UBND Phường 1: 79.41 (new)']);
});

test('bảng so sánh: cột của kỳ nêu trên bảng được lấy, cột cùng kỳ bị bỏ', () => {
  const review = reviewOf(
    tabbed(
      'Điểm số tổng hợp tháng 5/2025 so với tháng 4/2025',
      'Đơn vị|Tháng 4|Tháng 5|Cùng kỳ năm 2024',
      'UBND Phường 1|72,89|79,41|60',
    ),
  );
  expect(proposals(review)).toEqual({ 1: '- other-period', 2: 'TONG', 3: '- earlier' });
});

test('kỳ ghi trong ô tiêu đề gộp trên các cột', () => {
  const review = reviewOf(
    tabbed('Đơn vị|Bộ chỉ số 766 tháng 5/2025|', '|Điểm số tổng hợp|TDGQ', 'UBND Phường 1|79,41|94,59'),
  );
  expect(proposals(review)).toEqual({ 1: 'TONG', 2: 'TDGQ' });
});

test('quốc hiệu, tên cơ quan trên bảng không bị coi là dòng số liệu', () => {
  const review = reviewOf(
    tabbed(
      'UBND THỊ XÃ NGÃ NĂM||CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Số: 12/BC-UBND||Độc lập - Tự do - Hạnh phúc',
      '||Ngã Năm, ngày 05 tháng 6 năm 2025',
      'KẾT QUẢ THÁNG 5 NĂM 2025||',
      'TT|Đơn vị|Điểm',
      '(1)|(2)|(3)',
      'I|Phường|',
      '1|UBND Phường 1|79,41',
      'II|Xã|',
      '2|UBND xã Mỹ Bình|70,08',
    ),
  );
  expect(readPeriod(review)).toBe('Số liệu tháng 5/2025, theo dòng 4 “KẾT QUẢ THÁNG 5 NĂM 2025”.');
  expect(toldCells(review)).toEqual(['D11 UBND Phường 1: 79.41 (new)', 'D15 UBND xã Mỹ Bình: 70.08 (new)']);
});

describe('kỳ mà cả văn bản nêu, khi chưa chọn biểu', () => {
  const set = SET_766;
  const monthly: MatrixSet = { ...set, periodKinds: ['month'] };
  const table = (caption: string) => [caption, 'Đơn vị|Điểm', ...BODY];

  test('bộ báo cáo theo tháng không bao giờ nhận một năm: nói dòng nào nêu năm', () => {
    const text = tabbed(...table('Kết quả tháng 5/2025'), '', ...table('Kết quả năm 2024'));
    expect(toldPeriods(text, monthly, NGA_NAM_UNITS)).toMatchObject({
      told: [{ period: { id: '2025-05' }, at: { line: 1 } }],
      otherKinds: [{ period: { id: '2024' }, at: { line: 6, text: 'Kết quả năm 2024' } }],
    });
    expect(toldPeriods(text, set, NGA_NAM_UNITS).told.map(({ period }) => period.id)).toEqual([
      '2025-05',
      '2024',
    ]);
  });

  test('cột cùng kỳ năm trước, xếp hạng không cho kỳ nào', () => {
    const text = tabbed('Kết quả tháng 5/2025', 'Đơn vị|Điểm|Cùng kỳ năm 2024', 'UBND Phường 1|79,4|60');
    expect(toldPeriods(text, set, NGA_NAM_UNITS).told.map(({ period }) => period.id)).toEqual(['2025-05']);
  });

  test('tháng không có năm thì chưa biết kỳ nào', () => {
    expect(toldPeriods(tabbed(...table('Kết quả tháng 5')), set, NGA_NAM_UNITS)).toEqual({
      told: [],
      otherKinds: [],
      unsure: [],
    });
  });
});

function readPeriod({ tables: [{ table }] }: PasteReview): string | null {
  return table.titled.type === 'one' ? vi.paste.periodRead(table.titled.period.id, table.titled.at) : null;
}

function asked({ tables: [{ table }] }: PasteReview): readonly string[] {
  return table.columns.flatMap(({ column, heading, proposal }) =>
    proposal.type === 'choose'
      ? [vi.paste.columnQuestions[proposal.question](column + 1, heading, proposal.said)]
      : [],
  );
}
