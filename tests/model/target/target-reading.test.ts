import { decimal } from '../../../src/model/decimal';
import type { NumberExpectation } from '../../../src/model/number-expectation';
import { readTarget } from '../../../src/model/target/target-reading';
import { readingSummary } from './summaries';

function read(text: string, expectation?: NumberExpectation): string {
  return readingSummary(readTarget(text, expectation));
}

const INVESTMENT = '(phụ thuộc vào điều kiện KT-XH của các đơn vị để đầu tư)';

describe('chỉ tiêu như trong các văn bản mẫu', () => {
  // Every distinct text of the columns and sentences of targets: the plan of 2025, Phụ lục 1 and 2 of 2023, the report of 2025.
  test.each([
    ['10%', '>= 10%'],
    ['20%', '>= 20%'],
    ['30%', '>= 30%'],
    ['50%', '>= 50%'],
    ['60%', '>= 60%'],
    ['65%', '>= 65%'],
    ['70%', '>= 70%'],
    ['80%', '>= 80%'],
    ['90%', '>= 90%'],
    ['95%', '>= 95%'],
    ['100%', '>= 100%'],
    ['trên 40%', '> 40%'],
    ['trên 50%', '> 50%'],
    ['trên 60%', '> 60%'],
    ['trên 80%', '> 80%'],
    ['tối thiểu 50%', '>= 50%'],
    ['90% trở lên', '>= 90%'],
    ['≥ 80%', '>= 80%'],
    ['≥ 40%', '>= 40%'],
    ['$\\geq 80\\%$', '>= 80%'],
    ['$\\geq 40\\%$', '>= 40%'],
    ['Có', 'yes'],
    ['Triển khai sử dụng', 'words: Triển khai sử dụng'],
    ['Triển khai sử \ndụng', 'words: Triển khai sử \ndụng'],
    ['Đáp ứng', 'words: Đáp ứng'],
    ['Cung cấp đầy đủ thông tin theo quy định', 'words: Cung cấp đầy đủ thông tin theo quy định'],
    ['tăng thêm 10% so với 2025', 'ask: change >= 10%'],
    ['(phụ thuộc điều kiện KT-XH)', 'prose: (phụ thuộc điều kiện KT-XH)'],
    [INVESTMENT, `prose: ${INVESTMENT}`],
    ['Sản phẩm', 'prose: Sản phẩm'],
    ['*', 'not-assigned'],
    ['*1', 'not-assigned'],
    ['', 'none'],
  ])('%s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  test.each([
    ['90% hồ sơ công việc tại thị xã', '>= 90%'],
    ['100% các khóm, ấp đang lõm sóng được phủ sóng băng rộng di động', '>= 100%'],
    ['100% dịch vụ mạng di động 4G/5G', '>= 100%'],
    ['đạt tỷ lệ 90% thủ tục hành chính', '>= 90%'],
    ['đạt 70%.', '>= 70%'],
    ['đạt trên 80%.', '> 80%'],
    ['90% trở lên máy tính của công chức, viên chức', '>= 90%'],
    ['Tối thiểu 50% dân số có tài khoản thanh toán điện tử', '>= 50%'],
    ['trên 50%;', '> 50%'],
    ['phấn đấu đạt tỉ lệ $\\geq 80\\%$', '>= 80%'],
    ['100% xóm', '>= 100%'],
    [
      'tăng thêm 10% tỉ lệ người dân trưởng thành có tài khoản thanh toán số hoặc Mobile Money so với năm 2025',
      'ask: change >= 10%',
    ],
  ])('trong câu: %s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });
});

describe('con số và từ giới hạn', () => {
  test.each([
    ['90', '>= 90'],
    ['92,5%', '>= 92.5%'],
    ['từ 90% trở lên', '>= 90%'],
    ['từ 90%', '>= 90%'],
    ['không dưới 5', '>= 5'],
    ['Ít nhất 02', '>= 2'],
    ['hơn 5', '> 5'],
    ['dưới 5%', '< 5%'],
    ['< 5%', '< 5%'],
    ['không quá 5%', '<= 5%'],
    ['không quá 5% hồ sơ quá hạn', '<= 5%'],
    ['5% trở xuống', '<= 5%'],
    ['5% trở xuống hộ nghèo', '<= 5%'],
    ['tối đa 3', '<= 3'],
    ['đúng 5', '= 5'],
    ['bằng 5', '= 5'],
    ['= 5', '= 5'],
    ['=5', '= 5'],
    ['=> 5', '>= 5'],
    ['=< 5', '<= 5'],
    ['duy trì 100%', '>= 100%'],
    ['ước đạt trên 80%', '> 80%'],
    ['ĐẠT 80 %', '>= 80%'],
    ['８０％', '>= 80%'],
  ])('%s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  test('cột tỷ lệ: con số không có dấu % vẫn là tỷ lệ', () => {
    expect(read('90', { kind: 'percent', decimals: 2 })).toBe('>= 90%');
  });

  test('một dấu chấm và ba chữ số: hỏi, trừ khi cột là số lượng', () => {
    expect(read('1.686')).toBe('ask: >= 1686 or >= 1.686');
    expect(read('trên 1.686')).toBe('ask: > 1686 or > 1.686');
    expect(read('1.686', { kind: 'count', decimals: 0 })).toBe('>= 1686');
  });

  test.each([
    'khoảng 80%',
    'đúng trên 5',
    '70% đến 80%',
    '70% - 80%',
    '80% năm 2025, 90% năm 2026',
    '13 sản phẩm',
  ])('không đoán: %s', (text) => {
    expect(read(text)).toBe(`prose: ${text}`);
  });
});

describe('tăng, giảm so với kỳ trước', () => {
  test.each([
    ['tăng 10%', 'ask: change >= 10%'],
    ['Tăng thêm 5', 'ask: change >= 5'],
    ['tăng tối thiểu 5%', 'ask: change >= 5%'],
    ['tăng 5% trở lên so với cùng kỳ', 'ask: change >= 5%'],
    ['tăng thêm trên 5% so với năm 2024', 'ask: change > 5%'],
    ['phấn đấu tăng 10% so với 2025', 'ask: change >= 10%'],
    ['giảm 5% so với năm 2025', 'ask: change <= -5%'],
    ['giảm không quá 5%', 'ask: change >= -5%'],
    ['tăng 5 điểm %', 'points change >= 5%'],
    ['tăng thêm 5 điểm phần trăm so với 2025', 'points change >= 5%'],
    ['tăng 2,5 điểm %', 'points change >= 2.5%'],
    ['tăng 5 điểm', 'points change >= 5'],
    ['giảm 3 điểm %', 'points change <= -3%'],
    ['tăng mười phần trăm', 'prose: tăng mười phần trăm'],
    ['tăng 10 phần trăm', 'ask: change >= 10%'],
    ['tăng lên 90%', 'prose: tăng lên 90%'],
    ['tăng từ 80% lên 90%', 'prose: tăng từ 80% lên 90%'],
    ['tăng 1,5 lần', 'prose: tăng 1,5 lần'],
    ['tăng khoảng 10%', 'prose: tăng khoảng 10%'],
    ['giảm dưới 5%', 'prose: giảm dưới 5%'],
    ['giảm trên 5%', 'ask: change < -5%'],
    ['tăng cường kiểm tra', 'prose: tăng cường kiểm tra'],
  ])('%s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  test('giữ con số đúng như viết', () => {
    expect(readTarget('tăng thêm 10% so với 2025')).toEqual({
      type: 'relative',
      operator: '>=',
      amount: decimal('10'),
      percentSign: true,
    });
  });
});

describe('chỉ tiêu bằng từ', () => {
  test.each([
    ['có.', 'yes'],
    ['Không', 'no'],
    ['Phổ cập', 'words: Phổ cập'],
    ['Hoàn thành', 'words: Hoàn thành'],
    ['Duy trì Tổ công nghệ số cộng đồng', 'words: Duy trì Tổ công nghệ số cộng đồng'],
    ['Phấn đấu hoàn thành', 'words: Phấn đấu hoàn thành'],
    ['Ðáp ƣ́ng', 'words: Ðáp ƣ́ng'],
    ['Chưa đạt', 'prose: Chưa đạt'],
    ['Đang triển khai', 'prose: Đang triển khai'],
    ['Hệ thống', 'prose: Hệ thống'],
    ['Cóc', 'prose: Cóc'],
    ['-', 'prose: -'],
    ['KPS', 'prose: KPS'],
    ['không áp dụng', 'not-assigned'],
    ['chưa giao', 'not-assigned'],
    [' \u00a0\n', 'none'],
  ])('%j', (text, expected) => {
    expect(read(text)).toBe(expected);
  });
});
