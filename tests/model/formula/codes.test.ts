import { codesIn } from '../../../src/model/formula/codes-in';
import { findCircle, inOrder } from '../../../src/model/formula/computing-order';
import { sumOfCodes } from '../../../src/model/formula/sum-of-codes';
import { formula, relation } from './read';

const formulas = (texts: Readonly<Record<string, string>>) =>
  new Map(Object.entries(texts).map(([code, text]) => [code, formula(text)]));

test('các mã trong công thức và quy tắc, mỗi mã một lần, theo thứ tự gặp', () => {
  expect(codesIn(formula('MIN(1; B / A / 0,8) × 6 + B − (−[1.10])'))).toEqual(['B', 'A', '1.10']);
  expect(codesIn(relation('TONG = SUM(A; B) + A'))).toEqual(['TONG', 'A', 'B']);
  expect(codesIn(formula('5'))).toEqual([]);
});

describe('quy tắc tổng', () => {
  test.each([
    'TONG = A + B + C',
    'A + B + C = TONG',
    'TONG = SUM(A; B; C)',
    'TỔNG(A; B; C) = TONG',
    'TONG = A + (B + C)',
    'TONG = SUM(A; B) + C',
  ])('%s', (text) => {
    expect(sumOfCodes(relation(text))).toEqual({ total: 'TONG', parts: ['A', 'B', 'C'] });
  });

  test.each([
    'TONG ≥ A + B',
    'TONG = A',
    'TONG = SUM(A)',
    'TONG = A − B',
    'TONG = A + 1',
    'TONG = A + B × C',
    'A + B = C + D',
    'TONG / 2 = A + B',
    'TONG = MAX(A; B)',
  ])('không phải: %s', (text) => {
    expect(sumOfCodes(relation(text))).toBeNull();
  });
});

describe('thứ tự tính', () => {
  test('nhóm sau chỉ số, tổng sau nhóm; chỉ số nhập tay không có trong đó', () => {
    const index = formulas({
      TONG: 'CKMB + TDGQ',
      CKMB: '[1.1] + [1.2]',
      TDGQ: 'DUNGHAN / HOSO × 20',
      '1.1': 'MIN(1; A / B) × 6',
      '1.2': 'MIN(1; C / D) × 4',
    });
    expect(inOrder(index)).toEqual(['TDGQ', '1.1', '1.2', 'CKMB', 'TONG']);
    expect(findCircle(index)).toBeNull();
  });

  test('không cần gì của nhau thì giữ thứ tự đã cho', () => {
    expect(inOrder(formulas({ C: 'X', A: 'X + Y', B: '1' }))).toEqual(['C', 'A', 'B']);
    expect(inOrder(new Map())).toEqual([]);
  });

  test('10.000 chỉ tiêu nối đuôi nhau, viết ngược', () => {
    const chain = new Map(
      Array.from({ length: 10_000 }, (_, index) => [`N${index}`, formula(`N${index + 1} + 1`)] as const),
    );
    const order = inOrder(chain);
    expect([order.length, order[0], order[9_999]]).toEqual([10_000, 'N9999', 'N0']);
  });

  test.each([
    ['chính nó', { A: 'A + 1' }, ['A']],
    ['hai chỉ tiêu', { X: '1', A: 'B + X', B: 'A' }, ['A', 'B']],
    [
      'ba chỉ tiêu, đi từ một chỉ tiêu ngoài vòng',
      { D: 'A', A: 'X + B', B: 'C', C: 'A × 2' },
      ['A', 'B', 'C'],
    ],
  ])('vòng tròn: %s', (_, texts: Readonly<Record<string, string>>, circle) => {
    expect(findCircle(formulas(texts))).toEqual(circle);
    expect(() => inOrder(formulas(texts))).toThrow(RangeError);
  });
});
