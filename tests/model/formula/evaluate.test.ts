import fc from 'fast-check';
import { decimal, toPlainText } from '../../../src/model/decimal';
import { evaluate } from '../../../src/model/formula/evaluate';
import { holds } from '../../../src/model/formula/holds';
import type { Formula, OperationSign } from '../../../src/model/formula/formula';
import { figures, formula, relation } from './read';

/** The value as text, with the zero rule where one is given. */
function value(text: string, typed: Readonly<Record<string, string>>, decimals = 2, zeroBase?: string) {
  const ifZeroBase = zeroBase === undefined ? null : decimal(zeroBase);
  const result = evaluate(formula(text), figures(typed), { decimals, ifZeroBase });
  return result === null ? null : toPlainText(result);
}

describe('giá trị', () => {
  test('các tỷ lệ trong báo cáo: 92,83; 84,35; 97,51', () => {
    expect(value('LUYKE / DANSO × 100', { LUYKE: '60063', DANSO: '64705' })).toBe('92.83');
    expect(value('LUYKE / HO × 100', { LUYKE: '17301', HO: '20511' })).toBe('84.35');
    expect(value('A / B × 100', { A: '1644', B: '1686' })).toBe('97.51');
  });

  test('nửa thì ra xa số không, và chỉ làm tròn ở cuối', () => {
    expect(value('A / B × 100', { A: '302324', B: '880000' })).toBe('34.36'); // 34,355
    expect(value('A − B', { A: '1.005', B: '0' })).toBe('1.01');
    expect(value('A − B', { A: '0', B: '1.005' })).toBe('-1.01');
    expect(value('A / 3 × 3', { A: '1' })).toBe('1.00');
    expect(value('A / 3 + A / 3 + A / 3', { A: '0.01' })).toBe('0.01');
    expect(value('A / 8', { A: '20' }, 0)).toBe('3'); // 2,5
  });

  test('điểm của một chỉ số: 6 điểm, đạt ngưỡng 80 % là đủ', () => {
    const points = 'MIN(1; A / B / 0,8) × 6';
    expect(value(points, { A: '40', B: '100' })).toBe('3.00');
    expect(value(points, { A: '80', B: '100' })).toBe('6.00');
    expect(value(points, { A: '95', B: '100' })).toBe('6.00');
  });

  test('SUM, MIN, MAX nhận bao nhiêu số cũng được, kể cả số âm', () => {
    const typed = { A: '-1.5', B: '2', C: '0.5' };
    expect(value('SUM(A; B; C)', typed)).toBe('1.00');
    expect(value('MIN(A; B; C)', typed)).toBe('-1.50');
    expect(value('MAX(A; −B; C)', typed)).toBe('0.50');
    expect(value('MAX(1 / A; 1 / B)', typed)).toBe('0.50');
    expect([value('SUM(A)', typed), value('MIN(A)', typed), value('MAX(A)', typed)]).toEqual(
      Array(3).fill('-1.50'),
    );
  });

  test('thiếu một số thì không có kết quả, không bao giờ coi là 0', () => {
    expect(value('A + B', { A: '1' })).toBeNull();
    expect(value('A / B', { B: '0' }, 2, '6')).toBeNull();
    expect(value('A × 0', {})).toBeNull();
    expect(value('MAX(1; A)', {})).toBeNull();
  });
});

describe('chia cho 0', () => {
  const points = 'MIN(1; A / B) × 6';

  test('0/0 theo quy tắc của bộ là kết quả của cả công thức', () => {
    expect(value(points, { A: '0', B: '0' }, 2, '6')).toBe('6');
    expect(value(points, { A: '0', B: '0' }, 2, '0')).toBe('0');
    expect(value('A / B × 100 + 5', { A: '0', B: '0.00' }, 2, '2')).toBe('2');
  });

  test('không có quy tắc, hoặc tử khác 0, thì không có kết quả', () => {
    expect(value(points, { A: '0', B: '0' })).toBeNull();
    expect(value(points, { A: '3', B: '0' }, 2, '6')).toBeNull();
    expect(value('1 / A', { A: '0' }, 2, '6')).toBeNull();
  });

  test('mẫu tính ra đúng 0 thì là 0: 0,3 − 0,1 − 0,2', () => {
    expect(value('A / (B − C − D)', { A: '0', B: '0.3', C: '0.1', D: '0.2' }, 2, '6')).toBe('6');
  });

  test('phép chia cho 0 gặp trước quyết định, từ trái sang, từ trong ra', () => {
    const typed = { KHONG: '0', MOT: '1' };
    expect(value('KHONG / KHONG + MOT / KHONG', typed, 2, '6')).toBe('6');
    expect(value('MOT / KHONG + KHONG / KHONG', typed, 2, '6')).toBeNull();
    expect(value('KHONG / (KHONG / KHONG)', typed, 2, '6')).toBe('6');
    expect(value('MAX(MOT; KHONG / MOT / KHONG)', typed, 2, '6')).toBe('6');
  });
});

describe('quy tắc', () => {
  const judged = (text: string, typed: Readonly<Record<string, string>>) => {
    const judgement = holds(relation(text), figures(typed));
    if (judgement.type !== 'fails') return judgement.type;
    return [toPlainText(judgement.left), toPlainText(judgement.right)];
  };

  test('1.644 + 47 không phải 1.686', () => {
    expect(judged('TONG = A + B', { TONG: '1686', A: '1644', B: '47' })).toEqual(['1686', '1691']);
    expect(judged('TONG = A + B', { TONG: '1686', A: '1639', B: '47' })).toBe('holds');
  });

  test('0,1 + 0,2 đúng bằng 0,3; 51,70 bằng 51,7', () => {
    expect(judged('C = A + B', { A: '0.1', B: '0.2', C: '0.3' })).toBe('holds');
    expect(judged('A = B', { A: '51.70', B: '51.7' })).toBe('holds');
  });

  test.each([
    ['=', [false, true, false]],
    ['≠', [true, false, true]],
    ['<', [true, false, false]],
    ['≤', [true, true, false]],
    ['>', [false, false, true]],
    ['≥', [false, true, true]],
  ])('%s với số nhỏ hơn, bằng và lớn hơn', (sign, expected) => {
    const kept = ['-1', '0', '1'].map((A) => judged(`A ${sign} B`, { A, B: '0' }) === 'holds');
    expect(kept).toEqual(expected);
  });

  test('so sánh chính xác, dù hai vế hiện ra như nhau', () => {
    expect(judged('A = 0,3333333', { A: '0.33333330000001' })).toEqual(['0.333333', '0.333333']);
    expect(judged('A / 3 = B', { A: '1', B: '0.333333' })).toEqual(['0.333333', '0.333333']);
    expect(judged('A / 3 × 3 = A', { A: '1' })).toBe('holds');
  });

  test('thiếu số, hoặc chia cho 0, thì chưa nói được gì', () => {
    expect(judged('TONG = A + B', { TONG: '5', A: '5' })).toBe('missing');
    expect(judged('A / B ≤ 1', { A: '0', B: '0' })).toBe('missing');
    expect(judged('1 ≥ A / B', { A: '1', B: '0' })).toBe('missing');
  });
});

test('phép tính trên số nguyên nhỏ: như máy tính tay', () => {
  /** Whole numbers and halves are exact in binary, so that this is another way to the same value. */
  const inBinary: Readonly<Record<Exclude<OperationSign, '/'>, (a: number, b: number) => number>> = {
    '+': (a, b) => a + b,
    '-': (a, b) => a - b,
    '*': (a, b) => a * b,
  };
  const withValue = fc.letrec<{ pair: [Formula, number] }>((tie) => ({
    pair: fc.oneof(
      { maxDepth: 4 },
      fc
        .integer({ min: 0, max: 40 })
        .map((whole): [Formula, number] => [
          { type: 'number', value: { units: BigInt(whole * 5), scale: 1 } },
          whole / 2,
        ]),
      fc
        .tuple(fc.constantFrom('+', '-', '*'), tie('pair'), tie('pair'))
        .map(([sign, [left, a], [right, b]]): [Formula, number] => [
          { type: 'operation', sign, left, right },
          inBinary[sign](a, b),
        ]),
      tie('pair').map(([of, a]): [Formula, number] => [{ type: 'negative', of }, -a]),
      fc
        .tuple(fc.constantFrom('MIN', 'MAX'), fc.array(tie('pair'), { minLength: 1, maxLength: 4 }))
        .map(([name, pairs]): [Formula, number] => [
          { type: 'function', name, operands: pairs.map(([operand]) => operand) },
          (name === 'MIN' ? Math.min : Math.max)(...pairs.map(([, a]) => a)),
        ]),
    ),
  })).pair;
  fc.assert(
    fc.property(withValue, fc.constantFrom(1, 2, 4, 5, 8), ([any, expected], base) => {
      fc.pre(Math.abs(expected) < 1e9);
      const quotient: Formula = {
        type: 'operation',
        sign: '/',
        left: any,
        right: { type: 'number', value: { units: BigInt(base), scale: 0 } },
      };
      const found = evaluate(quotient, () => null, { decimals: 20, ifZeroBase: null });
      expect(Number(toPlainText(found!))).toBe(expected / base + 0);
    }),
    { numRuns: 2_000 },
  );
});
