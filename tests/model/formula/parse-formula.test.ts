import { parseFormula, parseRelation } from '../../../src/model/formula/parse-formula';
import { writeFormula } from '../../../src/model/formula/write-formula';
import { formula, relation } from './read';

/** A formula as it is understood: written anew, with every sign and parenthesis in one way. */
const understood = (text: string) => writeFormula(formula(text));

describe('công thức', () => {
  test.each([
    ['VNEID.LUYKE/DANSO*100', 'VNEID.LUYKE / DANSO × 100'],
    ['VNEID.LUYKE ÷ DANSO × 100', 'VNEID.LUYKE / DANSO × 100'],
    ['VNEID.LUYKE : DANSO * 100', 'VNEID.LUYKE / DANSO × 100'],
    ['MIN(1; A/B/0,8)*6', 'MIN(1; A / B / 0,8) × 6'],
    ['A-B', 'A − B'],
    ['A−B', 'A − B'],
    ['A – B', 'A − B'],
    ['TỔNG(A; B;C)', 'SUM(A; B; C)'],
    ['tổng (A;B)', 'SUM(A; B)'],
    ['TONG(A; B)', 'SUM(A; B)'],
    ['max(A)', 'MAX(A)'],
    ['TONG + SUM', 'TONG + SUM'],
    ['[1.10] + [1.1]', '[1.10] + [1.1]'],
    ['[ TONG ] / [H15-21]', 'TONG / [H15-21]'],
    ['Đạt_2.a + đạt', 'Đạt_2.a + đạt'],
    ['1,50 * A', '1,50 × A'],
    ['-A + B', '−A + B'],
    ['-(A + B) * (-2)', '−(A + B) × (−2)'],
    ['((A)) + (B * C)', 'A + B × C'],
    ['A\u00A0+\n B', 'A + B'],
  ])('%s được hiểu là %s', (text, expected) => {
    expect(understood(text)).toBe(expected);
  });

  test('nhân chia trước, cộng trừ sau, cùng bậc thì từ trái sang phải', () => {
    const code = (name: string) => ({ type: 'code', code: name });
    const operation = (left: unknown, sign: string, right: unknown) => ({
      type: 'operation',
      sign,
      left,
      right,
    });
    expect(formula('A - B - C * D')).toEqual(
      operation(operation(code('A'), '-', code('B')), '-', operation(code('C'), '*', code('D'))),
    );
    expect(formula('A / (B / C)')).toEqual(operation(code('A'), '/', operation(code('B'), '/', code('C'))));
    expect(formula('-A * B')).toEqual({ type: 'negative', of: operation(code('A'), '*', code('B')) });
  });

  test('mã có dấu viết tách (NFD) là cùng một mã', () => {
    expect(formula('ĐẠT'.normalize('NFD'))).toEqual({ type: 'code', code: 'ĐẠT' });
  });

  test('1,50 giữ hai chữ số thập phân; 007 là 7', () => {
    expect(formula('1,50')).toEqual({ type: 'number', value: { units: 150n, scale: 2 } });
    expect(understood('007')).toBe('7');
  });
});

describe('quy tắc', () => {
  test.each([
    ['TONG=A+B', '=', 'TONG = A + B'],
    ['A<>B', '<>', 'A ≠ B'],
    ['A ≠ B', '<>', 'A ≠ B'],
    ['A<B', '<', 'A < B'],
    ['A > B', '>', 'A > B'],
    ['A <= B', '<=', 'A ≤ B'],
    ['A≤B', '<=', 'A ≤ B'],
    ['A>=-5', '>=', 'A ≥ −5'],
    ['A ≥ B / 100', '>=', 'A ≥ B / 100'],
  ])('%s', (text, sign, written) => {
    expect(relation(text).sign).toBe(sign);
    expect(writeFormula(relation(text))).toBe(written);
  });
});

describe('sai thì nói sai ở đâu', () => {
  test.each([
    // Số hay mã thì không đoán.
    ['A + 1.10', { type: 'number-unreadable', at: 5, text: '1.10' }],
    ['A * 1.686', { type: 'number-unreadable', at: 5, text: '1.686' }],
    ['SUM(1,2,3)', { type: 'number-unreadable', at: 5, text: '1,2,3' }],
    ['3a', { type: 'number-unreadable', at: 1, text: '3a' }],
    ['5²', { type: 'number-unreadable', at: 1, text: '5²' }],
    ['[A B]', { type: 'code-unreadable', at: 1, text: 'A B' }],
    ['A + []', { type: 'code-unreadable', at: 5, text: '' }],
    ['[1.10 + A', { type: 'unmatched-bracket', at: 1, found: '[' }],
    ['1,1] + A', { type: 'unmatched-bracket', at: 4, found: ']' }],
    ['ROUND(A; 2)', { type: 'unknown-function', at: 1, name: 'ROUND' }],
    ['A + trung.bình (B)', { type: 'unknown-function', at: 5, name: 'trung.bình' }],
    // Dấu không có nghĩa, hay đặt sai chỗ.
    ['A / B * 100%', { type: 'unknown-sign', at: 12, found: '%' }],
    ['"A"', { type: 'unknown-sign', at: 1, found: '"' }],
    ['A; B', { type: 'misplaced-sign', at: 2, found: ';' }],
    ['SUM(A, B)', { type: 'comma', at: 6 }],
    ['SUM(A,5)', { type: 'comma', at: 6 }],
    ['MIN(1, A)', { type: 'comma', at: 6 }],
    // Thiếu.
    ['A +', { type: 'operand-missing', at: 4, found: null }],
    ['A + * B', { type: 'operand-missing', at: 5, found: '*' }],
    ['A * -B', { type: 'operand-missing', at: 5, found: '-' }],
    ['= A + B', { type: 'operand-missing', at: 1, found: '=' }],
    [',5', { type: 'operand-missing', at: 1, found: ',' }],
    ['SUM()', { type: 'operand-missing', at: 5, found: ')' }],
    ['SUM(A;)', { type: 'operand-missing', at: 7, found: ')' }],
    ['SUM(', { type: 'operand-missing', at: 5, found: null }],
    ['DÂN SỐ', { type: 'operator-missing', at: 5, found: 'SỐ' }],
    ['2(A + B)', { type: 'operator-missing', at: 2, found: '(' }],
    ['A SUM(B)', { type: 'operator-missing', at: 3, found: 'SUM' }],
    ['(A + B', { type: 'unmatched-parenthesis', at: 1, found: '(' }],
    ['MIN(1; (A + B)', { type: 'unmatched-parenthesis', at: 4, found: '(' }],
    ['A + B)', { type: 'unmatched-parenthesis', at: 6, found: ')' }],
    ['(A B)', { type: 'operator-missing', at: 4, found: 'B' }],
  ])('%s', (text, problem) => {
    expect(parseFormula(text)).toEqual({ problem });
    // Sau dấu so sánh của một quy tắc cũng vậy, cách bốn chữ.
    expect(parseRelation(`Z = ${text}`)).toEqual({ problem: { ...problem, at: problem.at + 4 } });
  });

  test.each(['', ' \n '])('không có gì: "%s"', (text) => {
    expect(parseFormula(text)).toEqual({ problem: { type: 'empty', at: 1 } });
    expect(parseRelation(text)).toEqual({ problem: { type: 'empty', at: 1 } });
  });

  test('một công thức không có dấu so sánh, một quy tắc có đúng một', () => {
    expect(parseFormula('A = B')).toEqual({ problem: { type: 'misplaced-sign', at: 3, found: '=' } });
    expect(parseRelation('A + B')).toEqual({ problem: { type: 'comparison-missing', at: 6 } });
    expect(parseRelation('A = B = C')).toEqual({ problem: { type: 'comparison-again', at: 7, found: '=' } });
    expect(parseRelation('0 < A ≤ B')).toEqual({ problem: { type: 'comparison-again', at: 7, found: '≤' } });
    expect(parseRelation('(A = B)')).toEqual({ problem: { type: 'misplaced-sign', at: 4, found: '=' } });
    expect(parseRelation('A =')).toEqual({ problem: { type: 'operand-missing', at: 4, found: null } });
    expect(parseRelation('A => B')).toEqual({ problem: { type: 'operand-missing', at: 4, found: '>' } });
    expect(parseRelation('A B = C')).toEqual({ problem: { type: 'operator-missing', at: 3, found: 'B' } });
    expect(parseRelation('A = B)')).toEqual({
      problem: { type: 'unmatched-parenthesis', at: 6, found: ')' },
    });
  });

  test('vị trí đếm theo chữ người ta thấy, dù gõ dấu tách', () => {
    expect(parseFormula('Tổng.số %'.normalize('NFD'))).toEqual({
      problem: { type: 'unknown-sign', at: 9, found: '%' },
    });
  });
});

describe('văn bản quá lớn bị từ chối ngay', () => {
  const tooLarge = (text: string) => {
    const parsed = parseFormula(text);
    return 'problem' in parsed && parsed.problem.type === 'too-large' ? parsed.problem : null;
  };

  test('500 ký tự không kể dấu cách', () => {
    const long = (letters: number) => `${'A'.repeat(letters - 2)} + B`;
    expect(tooLarge(long(499))).toBeNull();
    expect(tooLarge(long(500))).toBeNull();
    expect(tooLarge(long(501))).toEqual({
      type: 'too-large',
      at: 503,
      size: 'characters',
      limit: 500,
    });
    expect(tooLarge(`${' '.repeat(5_000)}A${' '.repeat(5_000)}`)).toBeNull();
  });

  test('20 tầng ngoặc', () => {
    const deep = (levels: number) => `${'('.repeat(levels)}A${')'.repeat(levels)}`;
    expect(tooLarge(deep(20))).toBeNull();
    expect(tooLarge(deep(21))).toEqual({ type: 'too-large', at: 21, size: 'depth', limit: 20 });
    expect(tooLarge(`${'MIN('.repeat(200)}A`)).toMatchObject({ size: 'depth' });
  });

  test('50 mã và số, 6 phép chia cho mã, số có 15 chữ số', () => {
    const repeated = (times: number, sign: string) => Array.from({ length: times }, () => 'A').join(sign);
    expect(tooLarge(repeated(50, '+'))).toBeNull();
    expect(tooLarge(repeated(51, '+'))).toEqual({ type: 'too-large', at: 101, size: 'operands', limit: 50 });
    expect(tooLarge(`${repeated(7, '/')}${'/2'.repeat(30)}`)).toBeNull();
    expect(tooLarge(repeated(8, '/'))).toEqual({ type: 'too-large', at: 14, size: 'divisions', limit: 6 });
    expect(tooLarge('1234567890123,45')).toBeNull();
    expect(tooLarge('A + 12345678901234,56')).toEqual({
      type: 'too-large',
      at: 5,
      size: 'digits',
      limit: 15,
    });
  });

  test('một triệu ký tự cũng trả lời ngay', () => {
    for (const text of ['(', 'A', '9', '[', '+', 'A+', 'MIN(', '1,', ' ', 'Ạ\u0323']) {
      expect(parseFormula(text.repeat(1_000_000 / text.length))).toHaveProperty('problem');
    }
  });
});
