import fc from 'fast-check';
import { decimal, toPlainText } from '../../src/model/decimal';
import type { Decimal } from '../../src/model/decimal';
import { readNumberText } from '../../src/model/number-reading';
import type { NumberExpectation, NumberReading } from '../../src/model/number-reading';

const rate: NumberExpectation = { kind: 'percent', decimals: 2, min: decimal('0'), max: decimal('100') };
const count: NumberExpectation = { kind: 'count', decimals: 0, min: decimal('0') };
const unknown: NumberExpectation = { kind: 'unknown', decimals: 2 };

/** A reading in one line, so that a table of examples can be read. */
function summary(reading: NumberReading): string {
  switch (reading.type) {
    case 'figure':
      return toPlainText(reading.value) + percent(reading);
    case 'bound':
      return `${reading.estimated ? 'estimated ' : ''}${reading.relation} ${toPlainText(reading.value)}${percent(reading)}`;
    case 'fraction':
      return `${toPlainText(reading.numerator)} of ${toPlainText(reading.denominator)}`;
    case 'missing':
      return reading.status;
    case 'verdict':
      return `${reading.verdict}: ${reading.words}`;
    case 'ambiguous':
      return `${texts(reading.readings).join(' or ')}, fitting ${texts(reading.fitting).join(' or ') || 'none'}`;
    case 'unreadable':
      return `? ${reading.reason}${reading.probable === undefined ? '' : ` ${toPlainText(reading.probable)}`}`;
  }
}

function percent({ percentSign }: { readonly percentSign: boolean }): string {
  return percentSign ? '%' : '';
}

function texts(values: readonly Decimal[]): readonly string[] {
  return values.map(toPlainText);
}

function read(text: string, expectation: NumberExpectation = rate): string {
  return summary(readNumberText(text, expectation));
}

describe('số liệu như trong năm văn bản mẫu', () => {
  test.each([
    ['92,83%', '92.83%'],
    ['97,5%', '97.5%'],
    ['51,70%', '51.70%'],
    ['0%', '0%'],
    ['54,6', '54.6'],
    ['8,9', '8.9'],
    ['0,95', '0.95'],
    ['0,3', '0.3'],
    ['0', '0'],
    ['100', '100'],
    ['trên 60%', 'above 60%'],
    ['trên 80,8%', 'above 80.8%'],
    ['trên 100%', 'above 100%'],
    ['khoảng 52%', 'about 52%'],
    ['ước đạt trên 80%', 'estimated above 80%'],
    ['tối thiểu 50%', 'at-least 50%'],
    ['90% trở lên', 'at-least 90%'],
    ['≥ 80%', 'at-least 80%'],
    ['$\\geq 80\\%$', 'at-least 80%'],
    ['đạt $\\geq 80\\%$', 'at-least 80%'],
    ['đạt 60%', '60%'],
    ['đạt tỷ lệ 92,83%', '92.83%'],
    ['Có', 'yes: Có'],
    ['Đạt', 'achieved: Đạt'],
    ['Chưa đạt', 'not-achieved: Chưa đạt'],
    ['Triển khai', 'yes: Triển khai'],
    ['Đang triển khai', 'under-way: Đang triển khai'],
    ['Đang thực hiện', 'under-way: Đang thực hiện'],
    ['Phổ cập', 'achieved: Phổ cập'],
    ['Đáp ứng', 'achieved: Đáp ứng'],
    ['*', 'not-assigned'],
    ['*1', 'not-assigned'],
    ['03/05', '3 of 5'],
    ['21/21', '21 of 21'],
    ['Sản phẩm', '? words'],
    ['Chưa cung cấp đầy đủ thông tin', '? words'],
    ['Công nghệ thông tin', '? words'],
    ['80% dân số', '? number-with-words 80'],
    ['01 tuần/tin bài', '? number-with-words 1'],
    ['tăng thêm 10% so với 2025', '? several-numbers'],
  ])('tỷ lệ: %s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  test.each([
    ['1.686', '1686'],
    ['32.224', '32224'],
    ['60.063', '60063'],
    ['6.945', '6945'],
    ['564', '564'],
    ['03', '3'],
    ['04', '4'],
    ['trên 180', 'above 180'],
    ['trên 140', 'above 140'],
    ['348 người', '? number-with-words 348'],
    ['999 tài khoản', '? number-with-words 999'],
    ['60.063 người', '? number-with-words 60063'],
    ['trên 180 đại biểu', '? number-with-words'],
    ['tăng 348 người (lũy kế 60.063 người, đạt tỷ lệ 92,83%)', '? several-numbers'],
  ])('số lượng: %s', (text, expected) => {
    expect(read(text, count)).toBe(expected);
  });
});

describe('một dấu chấm và đúng ba chữ số sau nó', () => {
  test('số lượng không có phần thập phân: dấu chấm phân nhóm nghìn', () => {
    expect(read('1.686', count)).toBe('1686');
    expect(read('-1.686', { kind: 'count', decimals: 0 })).toBe('-1686');
  });

  test('còn lại thì hỏi, kể cả khi chỉ một cách đọc vừa cột', () => {
    expect(read('1.686', unknown)).toBe('1686 or 1.686, fitting 1686 or 1.686');
    expect(read('54.600', rate)).toBe('54600 or 54.600, fitting 54.600');
    expect(read('954.600', rate)).toBe('954600 or 954.600, fitting none');
    expect(read('1.686', { kind: 'count', decimals: 2 })).toBe('1686 or 1.686, fitting 1686 or 1.686');
    expect(read('1.686%', count)).toBe('1686 or 1.686, fitting 1686');
  });

  test('giữ lại từ giới hạn của con số còn phải hỏi', () => {
    const reading = readNumberText('ước đạt trên 1.686', unknown);
    expect(reading).toMatchObject({ type: 'ambiguous', bound: { relation: 'above', estimated: true } });
  });

  test.each([
    ['54.6', '54.6'],
    ['70.08', '70.08'],
    ['1.10', '1.10'],
    ['0.950', '0.950'],
    ['05.123', '5.123'],
    ['1686.123', '1686.123'],
    ['97.5093', '97.5093'],
  ])('không thể là nhóm nghìn: %s', (text, expected) => {
    expect(read(text, unknown)).toBe(expected);
  });
});

describe('dấu phẩy là dấu thập phân', () => {
  test('tỷ lệ viết ba chữ số sau phẩy không cần hỏi; số lượng thì cần', () => {
    expect(read('97,509', rate)).toBe('97.509');
    expect(read('1,686', count)).toBe('1686 or 1.686, fitting 1686');
    expect(read('1,686', unknown)).toBe('1686 or 1.686, fitting 1686 or 1.686');
  });

  test.each([
    ['1.234.567,89', '1234567.89'],
    ['1.234,567', '1234.567'],
    ['1,234.5', '1234.5'],
    ['1,234,567', '1234567'],
    ['1.234.567', '1234567'],
    ["1'234'567", '1234567'],
    ['1’234,5', '1234.5'],
    ['32\u00a0224', '32224'],
    ['32\u202f224,5', '32224.5'],
    ['1\u2009234\u2009567', '1234567'],
    ['32 224', '32224'],
    ['３２，５', '32.5'],
    ['54,6\u00a0%', '54.6%'],
    ['92,83 %', '92.83%'],
    ['80%;', '80%'],
    ['+6,52', '6.52'],
    ['-4,55', '-4.55'],
    ['\u22124,55', '-4.55'],
    ['–4,55', '-4.55'],
    ['007', '7'],
    ['\u200b72,03\ufeff', '72.03'],
  ])('%s', (text, expected) => {
    expect(read(text, unknown)).toBe(expected);
  });

  test('hai số của hai tháng dán vào một ô tỷ lệ không thành 100.100', () => {
    expect(read('100 100', rate)).toBe('? several-numbers');
    expect(read('72,89 79,41', rate)).toBe('? several-numbers');
    expect(read('72,89 79,41', count)).toBe('? several-numbers');
  });

  test.each([
    ['54,', '? malformed-number 54'],
    ['-54.', '? malformed-number -54'],
    [',5', '? malformed-number 0.5'],
    ['12.34,5', '? malformed-number'],
    ['1.10.2', '? malformed-number'],
    ['54,,6', '? malformed-number'],
    ['54.6.1', '? malformed-number'],
    ['0.123.456', '? malformed-number'],
    ['- 5', '? malformed-number'],
    ['(5)', '? malformed-number'],
    ['1E+05', '? malformed-number'],
    ['%', '? malformed-number'],
    ['5%%', '? malformed-number'],
    ['#DIV/0!', '? error-value'],
    ['#N/A', '? error-value'],
    ['31/5/2025', '? date'],
    ['2025-05-31', '? date'],
    ['IPv6', '? words'],
    ['lũy kế 17.310', '? number-with-words'],
  ])('không đoán: %s', (text, expected) => {
    expect(read(text, unknown)).toBe(expected);
  });
});

describe('từ thay cho số', () => {
  test.each([
    ['', 'blank'],
    [' \u00a0\t', 'blank'],
    ['không phát sinh', 'no-activity'],
    ['KPS', 'no-activity'],
    ['kps.', 'no-activity'],
    ['(Không phát sinh)', 'no-activity'],
    ['N/A', 'not-applicable'],
    ['n/a', 'not-applicable'],
    ['không áp dụng', 'not-applicable'],
    ['KAD', 'not-applicable'],
    ['chưa gửi', 'not-submitted'],
    ['Chưa báo cáo', 'not-submitted'],
    ['(*)', 'not-assigned'],
    ['-', '? dash'],
    ['–', '? dash'],
    ['---', '? dash'],
    ['…', '? dots'],
    ['...', '? dots'],
    ['Không', 'no: Không'],
    ['Không đạt', 'not-achieved: Không đạt'],
    ['  Đạt. ', 'achieved: Đạt.'],
  ])('%j', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  test('bốn điều khác nhau: trống, 0, không phát sinh, không áp dụng', () => {
    const readings = ['', '0', 'không phát sinh', 'không áp dụng'].map((text) => read(text));
    expect(new Set(readings).size).toBe(4);
  });

  test('kiểu gõ, hoa thường, dấu rời và ƣ của bộ chuyển mã không làm khác đi', () => {
    expect(read('KHÔNG PHÁT SINH')).toBe('no-activity');
    expect(read('không  phát\u00a0sinh'.normalize('NFD'))).toBe('no-activity');
    expect(read('đáp ƣ\u0301ng')).toBe('achieved: đáp ƣ\u0301ng');
    expect(read('Ðạt')).toBe('achieved: Ðạt');
    expect(read('ƣớc đạt trên 80%')).toBe('estimated above 80%');
    expect(read('khỏang 52%')).toBe(read('khoảng 52%'));
  });

  test('bỏ dấu thì không còn là từ đã khai', () => {
    expect(read('khong phat sinh')).toBe('? words');
    expect(read('Dat')).toBe('? words');
  });

  test.each([
    ['> 60', 'above 60'],
    ['>60%', 'above 60%'],
    ['>= 80%', 'at-least 80%'],
    ['≤ 5', 'at-most 5'],
    ['<5', 'below 5'],
    ['dưới 5%', 'below 5%'],
    ['không dưới 80%', 'at-least 80%'],
    ['không quá 3', 'at-most 3'],
    ['tối đa 10', 'at-most 10'],
    ['từ 80% trở lên', 'at-least 80%'],
    ['5% trở xuống', 'at-most 5%'],
    ['ước 80%', 'estimated about 80%'],
    ['ước tính khoảng 52%', 'estimated about 52%'],
    ['đạt tỷ lệ trên 60%', 'above 60%'],
    ['TRÊN 60%', 'above 60%'],
    ['trên60%', 'above 60%'],
    ['trên dưới 60%', '? number-with-words'],
  ])('giới hạn: %s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });
});

test('không bao giờ ném lỗi, và số đọc được nằm trong các cách đọc của chính chữ số ấy', () => {
  const signs = fc.constantFrom(..."0123456789.,-−%/ \u00a0'*…trênđạt".split(''));
  fc.assert(
    fc.property(
      fc.array(signs, { maxLength: 12 }),
      fc.constantFrom(rate, count, unknown),
      (parts, expectation) => {
        const text = parts.join('');
        const reading = readNumberText(text, expectation);
        if (reading.type !== 'figure') return;
        const digits = text.replace(/\D/g, '').replace(/^0+(?=\d)/, '');
        expect(reading.value.units.toString().replace('-', '')).toBe(digits);
      },
    ),
    { numRuns: 2000 },
  );
});

test('hai trăm ô đầy dấu chấm đọc xong trước khi kiểm thử hết giờ', () => {
  const text = `${'.'.repeat(32_766)}x`;
  const reasons = Array.from({ length: 200 }, () => readNumberText(text, rate));
  expect(new Set(reasons.map((reading) => JSON.stringify(reading)))).toEqual(
    new Set([JSON.stringify({ type: 'unreadable', reason: 'words' })]),
  );
});
