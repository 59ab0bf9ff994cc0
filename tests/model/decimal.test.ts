import fc from 'fast-check';
import {
  add,
  compare,
  decimal,
  decimalFromNumber,
  decimalsOf,
  divide,
  isEqual,
  magnitude,
  multiply,
  negated,
  rounded,
  scaledByPowerOfTen,
  sign,
  subtract,
  toNumber,
  toPlainText,
  trimmed,
  ZERO,
} from '../../src/model/decimal';
import { anyDecimal } from './arbitraries';

describe('số thập phân chính xác', () => {
  test('99,14 − 94,59 = 4,55, nơi dấu phẩy động cho 4,549999…', () => {
    expect(99.14 - 94.59).not.toBe(4.55);
    expect(toPlainText(subtract(decimal('99.14'), decimal('94.59')))).toBe('4.55');
  });

  test('72,03 − 70,25 = 1,78 (thị xã Ngã Năm, tháng 5 so với tháng 4/2025)', () => {
    expect(toPlainText(subtract(decimal('72.03'), decimal('70.25')))).toBe('1.78');
  });

  test('đọc đúng số chữ số thập phân đã viết, và chỉ ký pháp máy', () => {
    expect(decimal('51.70')).toEqual({ units: 5170n, scale: 2 });
    expect(decimal('-0.05')).toEqual({ units: -5n, scale: 2 });
    for (const text of ['', '1,5', '1.', '.5', '+1', '1e3', ' 1']) {
      expect(() => decimal(text)).toThrow(RangeError);
    }
  });

  test('số của ô là 15 chữ số có nghĩa: 0,1 + 0,2 là 0,3', () => {
    expect(toPlainText(decimalFromNumber(0.1 + 0.2))).toBe('0.3');
    expect(toPlainText(decimalFromNumber(92.83))).toBe('92.83');
    expect(toPlainText(decimalFromNumber(1e21))).toBe('1000000000000000000000');
    expect(toPlainText(decimalFromNumber(-0.00025))).toBe('-0.00025');
    expect(decimalFromNumber(-0)).toEqual(ZERO);
    expect(() => decimalFromNumber(NaN)).toThrow(RangeError);
    expect(() => decimalFromNumber(Infinity)).toThrow(RangeError);
  });

  test.each([
    ['0.125', 2, '0.13'],
    ['-0.125', 2, '-0.13'],
    ['0.1249', 2, '0.12'],
    ['2.675', 2, '2.68'],
    ['99.995', 2, '100.00'],
    ['-0.004', 2, '0.00'],
    ['54.6', 2, '54.60'],
    ['1686', 0, '1686'],
  ])('làm tròn %s tới %i chữ số: %s (nửa ra xa số không)', (text, decimals, expected) => {
    expect(toPlainText(rounded(decimal(text), decimals))).toBe(expected);
  });

  test('60.063 / 64.705 = 92,83% và 1.644 / 1.686 = 97,5%', () => {
    const percent = (part: string, whole: string, decimals: number) =>
      toPlainText(divide(scaledByPowerOfTen(decimal(part), 2), decimal(whole), decimals));
    expect(percent('60063', '64705', 2)).toBe('92.83');
    expect(percent('1644', '1686', 1)).toBe('97.5');
    expect(percent('1674', '64705', 2)).toBe('2.59');
  });

  test('chia số âm và số có phần thập phân; không chia cho 0', () => {
    expect(toPlainText(divide(decimal('-1'), decimal('8'), 2))).toBe('-0.13');
    expect(toPlainText(divide(decimal('1'), decimal('-8'), 2))).toBe('-0.13');
    expect(toPlainText(divide(decimal('-1.5'), decimal('-0.25'), 0))).toBe('6');
    expect(() => divide(decimal('1'), decimal('0.00'), 2)).toThrow(RangeError);
  });

  test('51,70 và 51,7 bằng nhau nhưng viết khác nhau', () => {
    expect(isEqual(decimal('51.70'), decimal('51.7'))).toBe(true);
    expect(toPlainText(decimal('51.70'))).toBe('51.70');
    expect(trimmed(decimal('51.70'))).toEqual(decimal('51.7'));
    expect(decimalsOf(decimal('51.70'))).toBe(1);
    expect(decimalsOf(decimal('100.00'))).toBe(0);
    expect(trimmed(decimal('100'))).toEqual(decimal('100'));
  });

  test('dời dấu phẩy: 9577 thành 95,77; 0,9283 thành 92,83', () => {
    expect(toPlainText(scaledByPowerOfTen(decimal('9577'), -2))).toBe('95.77');
    expect(toPlainText(scaledByPowerOfTen(decimal('0.9283'), 2))).toBe('92.83');
    expect(toPlainText(scaledByPowerOfTen(decimal('5'), 3))).toBe('5000');
  });
});

describe('luật số học', () => {
  test('cộng giao hoán, kết hợp; trừ là nghịch của cộng', () => {
    fc.assert(
      fc.property(anyDecimal, anyDecimal, anyDecimal, (a, b, c) => {
        expect(isEqual(add(a, b), add(b, a))).toBe(true);
        expect(isEqual(add(add(a, b), c), add(a, add(b, c)))).toBe(true);
        expect(isEqual(subtract(add(a, b), b), a)).toBe(true);
        expect(isEqual(multiply(a, add(b, c)), add(multiply(a, b), multiply(a, c)))).toBe(true);
      }),
    );
  });

  test('ký pháp máy đọc lại đúng số và đúng số chữ số thập phân', () => {
    fc.assert(
      fc.property(anyDecimal, (a) => {
        expect(decimal(toPlainText(a))).toEqual(a);
      }),
    );
  });

  test('thương cách số thật không quá nửa đơn vị cuối: |2(q·b − a)| ≤ b ở cùng thang', () => {
    const positive = fc.bigInt({ min: 1n, max: 10n ** 12n });
    fc.assert(
      fc.property(fc.bigInt({ min: -(10n ** 12n), max: 10n ** 12n }), positive, (a, b) => {
        const q = divide({ units: a, scale: 0 }, { units: b, scale: 0 }, 2).units;
        const error = 2n * (q * b - a * 100n);
        expect((error < 0n ? -error : error) <= b).toBe(true);
        const half = error === b || error === -b;
        if (half) expect(q < 0n === a < 0n && (q < 0n ? error < 0n : error > 0n)).toBe(true);
      }),
    );
  });

  test('làm tròn bằng cách đọc chữ số: cắt, rồi cộng một nếu chữ số sau ≥ 5', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 10n ** 15n }), (units) => {
        const text = units.toString().padStart(4, '0');
        const kept = BigInt(text.slice(0, -3));
        const expected = kept + (text.charAt(text.length - 3) >= '5' ? 1n : 0n);
        expect(rounded({ units, scale: 5 }, 2).units).toBe(expected);
        expect(rounded({ units: -units, scale: 5 }, 2).units).toBe(-expected);
      }),
    );
  });

  test('thứ tự là thứ tự của hiệu, dấu và giá trị tuyệt đối khớp nhau', () => {
    fc.assert(
      fc.property(anyDecimal, anyDecimal, (a, b) => {
        expect(compare(a, b)).toBe(sign(subtract(a, b)));
        expect(compare(a, b)).toBe(0 - compare(b, a));
        expect(sign(magnitude(a))).toBe(sign(a) === 0 ? 0 : 1);
        expect(sign(negated(a))).toBe(0 - sign(a));
      }),
    );
  });

  test('số của ô nào cũng đúng bằng 15 chữ số có nghĩa của nó, không thừa số 0 ở cuối', () => {
    const ofCells = fc.oneof(
      fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e18, max: 1e18 }),
      fc.integer().map((units) => units / 100),
      fc.integer({ min: 1, max: 10 ** 6 }).map((parts) => 100 / parts),
      fc.bigInt({ min: -(10n ** 17n), max: 10n ** 17n }).map(Number),
    );
    fc.assert(
      fc.property(ofCells, (value) => {
        const read = decimalFromNumber(value);
        expect(toNumber(read)).toBe(Number(value.toPrecision(15)) + 0);
        expect(trimmed(read)).toEqual(read);
      }),
      { numRuns: 2_000 },
    );
  });

  test('số của ô đi qua kiểu double và về nguyên vẹn trong 15 chữ số', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -(10 ** 12), max: 10 ** 12 }),
        fc.integer({ min: 0, max: 3 }),
        (units, scale) => {
          const value = { units: BigInt(units), scale };
          expect(isEqual(decimalFromNumber(toNumber(value)), value)).toBe(true);
        },
      ),
    );
  });
});
