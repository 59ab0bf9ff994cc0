import type { ObservedValue } from '../../../src/model/observation';
import { answeredIncrease } from '../../../src/model/target/increase';
import { judge } from '../../../src/model/target/judge';
import { targetOf, type Target } from '../../../src/model/target/target';
import { readTarget } from '../../../src/model/target/target-reading';
import { judgementSummary, observed } from './summaries';

/** What is judged of a cell's text by a target's text. */
function judgedText(target: string, result: string): string {
  return judged(observed(result), target);
}

function judged(result: ObservedValue, target: string): string {
  return judgementSummary(judge(result, targetOf(readTarget(target))));
}

describe('số liệu với con số', () => {
  test.each([
    ['90%', '90%', 'achieved: figure'],
    ['90%', '89,99%', 'not-achieved: figure'],
    ['90%', '100%', 'achieved: figure'],
    ['90%', '90,00', 'achieved: figure'],
    ['trên 80%', '80%', 'not-achieved: figure'],
    ['trên 80%', '80,01%', 'achieved: figure'],
    ['đúng 5', '5', 'achieved: figure'],
    ['đúng 5', '6', 'not-achieved: figure'],
    ['không quá 5%', '5%', 'achieved: figure'],
    ['dưới 5%', '5%', 'not-achieved: figure'],
    ['100%', '0%', 'not-achieved: figure'],
    ['0', '0', 'achieved: figure'],
  ])('chỉ tiêu %s, kết quả %s', (target, result, expected) => {
    expect(judgedText(target, result)).toBe(expected);
  });
});

describe('số liệu có từ giới hạn', () => {
  test.each([
    ['50%', 'trên 60%', 'achieved: figure'],
    ['trên 60%', 'trên 60%', 'achieved: figure'],
    ['60%', 'trên 60%', 'achieved: figure'],
    ['trên 60%', 'tối thiểu 60%', 'undecided: bound-too-wide'],
    ['80%', 'trên 60%', 'undecided: bound-too-wide'],
    ['60%', 'dưới 50%', 'not-achieved: figure'],
    ['60%', 'dưới 60%', 'not-achieved: figure'],
    ['60%', '60% trở xuống', 'undecided: bound-too-wide'],
    ['60%', '90% trở lên', 'achieved: figure'],
    ['dưới 5%', 'không quá 5%', 'undecided: bound-too-wide'],
    ['không quá 5%', 'trên 5%', 'not-achieved: figure'],
    ['đúng 5', 'tối thiểu 5', 'undecided: bound-too-wide'],
    ['đúng 5', 'trên 5', 'not-achieved: figure'],
  ])('chỉ tiêu %s, kết quả %s', (target, result, expected) => {
    expect(judgedText(target, result)).toBe(expected);
  });

  test.each([
    ['65%', 'khoảng 52%'],
    ['65%', 'khoảng 99%'],
    ['65%', 'ước đạt 80%'],
    ['65%', 'ước đạt trên 80%'],
  ])('ước lượng không phải căn cứ: chỉ tiêu %s, kết quả %s', (target, result) => {
    expect(judgedText(target, result)).toBe('undecided: estimate');
  });
});

describe('phân số', () => {
  test.each([
    ['100%', '03/05', 'not-achieved: figure'],
    ['60%', '03/05', 'achieved: figure'],
    ['trên 60%', '03/05', 'not-achieved: figure'],
    ['100%', '21/21', 'achieved: figure'],
    ['33,33%', '1/3', 'achieved: figure'],
    ['33,34%', '1/3', 'not-achieved: figure'],
    ['100%', '0/0', 'undecided: share-of-nothing'],
    ['0%', '0/5', 'achieved: figure'],
  ])('chỉ tiêu %s, kết quả %s', (target, result, expected) => {
    expect(judgedText(target, result)).toBe(expected);
  });

  test('chỉ tiêu không có dấu %: chỉ kết luận khi hiểu cách nào cũng vậy', () => {
    expect(judgedText('90', '5/5')).toBe('undecided: share-or-count');
    expect(judgedText('3', '3/5')).toBe('achieved: figure');
    expect(judgedText('4', '3/5')).toBe('undecided: share-or-count');
    expect(judgedText('90', '3/5')).toBe('not-achieved: figure');
  });
});

describe('từ thay cho số liệu, chỉ tiêu là con số', () => {
  test.each([
    ['65%', 'Đạt', 'achieved: self-declared'],
    ['65%', 'Hoàn thành', 'achieved: self-declared'],
    ['65%', 'Chưa đạt', 'not-achieved: self-declared'],
    ['65%', 'Không đạt', 'not-achieved: self-declared'],
    ['70%', 'Có', 'undecided: word-against-figure'],
    ['70%', 'Không', 'undecided: word-against-figure'],
    ['70%', 'Triển khai', 'undecided: word-against-figure'],
    ['70%', 'Đang triển khai', 'undecided: word-against-figure'],
    ['70%', 'Công nghệ thông tin', 'undecided: word-against-figure'],
  ])('chỉ tiêu %s, kết quả %s', (target, result, expected) => {
    expect(judgedText(target, result)).toBe(expected);
  });

  test('ô chữ: “Đạt” vẫn là tự đánh giá', () => {
    const text: ObservedValue = { status: 'reported', reported: { type: 'text', text: 'Đạt' } };
    expect(judged(text, '65%')).toBe('achieved: self-declared');
  });
});

describe('chỉ tiêu Có, Không', () => {
  test.each([
    ['Có', 'Có', 'achieved: words'],
    ['Có', 'Đã có', 'achieved: words'],
    ['Có', 'Triển khai', 'achieved: words'],
    ['Có', 'Không', 'not-achieved: words'],
    ['Có', 'Chưa có', 'not-achieved: words'],
    ['Có', 'Đang triển khai', 'not-achieved: words'],
    ['Có', 'Đạt', 'achieved: self-declared'],
    ['Có', 'Chưa đạt', 'not-achieved: self-declared'],
    ['Có', '5', 'undecided: figure-against-words'],
    ['Có', '3/5', 'undecided: figure-against-words'],
    ['Có', 'có kế hoạch mua', 'undecided: other-words'],
    ['Không', 'Không', 'achieved: words'],
    ['Không', 'Có', 'not-achieved: words'],
    ['Không', 'Đang triển khai', 'undecided: other-words'],
  ])('chỉ tiêu %s, kết quả %s', (target, result, expected) => {
    expect(judgedText(target, result)).toBe(expected);
  });
});

describe('chỉ tiêu bằng từ', () => {
  const full = 'Cung cấp đầy đủ thông tin theo quy định';
  const cashless = 'Triển khai thanh toán không dùng tiền mặt';

  test.each([
    ['Đáp ứng', 'Đáp ứng', 'achieved: words'],
    ['Đáp ứng', 'đáp  ƣ́ng.', 'achieved: words'],
    ['Đáp ứng', 'Đạt', 'achieved: self-declared'],
    ['Đáp ứng', 'Chưa đáp ứng', 'not-achieved: self-declared'],
    ['Đáp ứng', 'Đáp ứng một phần', 'undecided: other-words'],
    ['Đáp ứng', 'Có', 'undecided: other-words'],
    ['Triển khai sử dụng', 'Triển khai', 'achieved: words'],
    ['Triển khai sử dụng', 'Đã triển khai sử dụng', 'achieved: words'],
    ['Triển khai sử dụng', 'Có', 'achieved: words'],
    ['Triển khai sử dụng', 'Chưa triển khai', 'not-achieved: words'],
    ['Triển khai sử dụng', 'Đang triển khai', 'not-achieved: words'],
    ['Triển khai sử dụng', '13', 'undecided: figure-against-words'],
    [full, full, 'achieved: words'],
    [full, `Đã ${full.toLowerCase()}`, 'achieved: words'],
    [full, 'Chưa cung cấp đầy đủ thông tin', 'not-achieved: words'],
    [full, 'Cung cấp chưa đầy đủ thông tin', 'not-achieved: words'],
    [full, 'Cung cấp thông tin', 'undecided: other-words'],
    [full, 'Cung cấp đầy đủ', 'undecided: other-words'],
    [full, 'Không có khó khăn', 'undecided: other-words'],
    [full, 'Triển khai', 'undecided: other-words'],
    [full, 'Chưa có', 'not-achieved: words'],
    [cashless, 'Chưa triển khai thanh toán không dùng tiền mặt', 'not-achieved: words'],
    [cashless, 'Chưa triển khai', 'not-achieved: words'],
    [cashless, cashless, 'achieved: words'],
  ])('chỉ tiêu %s, kết quả %s', (target, result, expected) => {
    expect(judgedText(target, result)).toBe(expected);
  });

  test('điều cấm: “Chưa có” không nói là vi phạm hay không', () => {
    const ban: Target = { type: 'words', words: 'Không để mất an toàn thông tin' };
    expect(judgementSummary(judge(observed('Chưa có'), ban))).toBe('undecided: other-words');
    expect(judgementSummary(judge(observed('không để mất an toàn thông tin'), ban))).toBe('achieved: words');
  });
});

describe('thiếu kết quả hoặc thiếu chỉ tiêu', () => {
  test.each([
    ['90%', '', 'undecided: blank'],
    ['90%', 'chưa gửi', 'undecided: not-submitted'],
    ['90%', 'không phát sinh', 'not-judged: no-activity'],
    ['90%', 'không áp dụng', 'not-judged: not-applicable'],
    ['90%', '*', 'not-judged: not-assigned'],
    ['', '90%', 'undecided: no-target'],
    ['', '', 'undecided: blank'],
    ['', 'KPS', 'not-judged: no-activity'],
    ['', 'Đạt', 'achieved: self-declared'],
    ['', 'Chưa đạt', 'not-achieved: self-declared'],
    ['', 'Có', 'undecided: no-target'],
    ['', 'Đang thực hiện', 'undecided: no-target'],
    ['Sản phẩm', '13', 'undecided: no-target'],
    ['Sản phẩm', 'Chưa đạt', 'not-achieved: self-declared'],
    ['*', '*', 'not-judged: not-assigned'],
    ['*', '', 'not-judged: not-assigned'],
    ['*', '80%', 'not-judged: not-assigned'],
    ['*', 'Có', 'not-judged: not-assigned'],
    ['*', 'Đạt', 'achieved: self-declared'],
    ['*', 'Chưa đạt', 'not-achieved: self-declared'],
    ['tăng thêm 10%', '95%', 'undecided: no-target'],
    ['1.686', '2000', 'undecided: no-target'],
  ])('chỉ tiêu “%s”, kết quả “%s”', (target, result, expected) => {
    expect(judgedText(target, result)).toBe(expected);
  });

  test('tăng thêm 10% mà chưa có số năm trước', () => {
    const asked = {
      type: 'relative',
      operator: '>=',
      amount: { units: 10n, scale: 0 },
      percentSign: true,
    } as const;
    const target = answeredIncrease(asked, 'points');
    expect(judgementSummary(judge(observed('95%'), target))).toBe('undecided: base-unknown');
    expect(judgementSummary(judge(observed('Đạt'), target))).toBe('achieved: self-declared');
  });

  test('ngày tháng không trả lời chỉ tiêu nào', () => {
    const day: ObservedValue = {
      status: 'reported',
      reported: { type: 'date', date: { year: 2025, month: 5, day: 31 } },
    };
    expect(judged(day, '90%')).toBe('undecided: date');
    expect(judged(day, 'Có')).toBe('undecided: date');
    expect(judged(day, 'Đáp ứng')).toBe('undecided: date');
  });
});
