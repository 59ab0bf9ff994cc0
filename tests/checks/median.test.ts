import fc from 'fast-check';
import { median, medianWithout } from '../../src/checks/median';
import { decimal } from '../../src/model/decimal';
import { plain } from '../support/checking';

test.each([
  [['3', '1', '2'], '2'],
  [['4', '1', '3', '2'], '2.5'],
  [['0.95', '3.3'], '2.125'],
  [['-1', '10', '9'], '9'],
  [['7'], '7'],
])('số ở giữa của %p là %s', (values, expected) => {
  expect(plain(median(values.map(decimal))!)).toBe(expected);
});

test('không có số nào thì không có số ở giữa', () => {
  expect(median([])).toBeNull();
});

test('không quá nửa số nằm dưới, không quá nửa nằm trên; thứ tự không đổi gì', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: -500, max: 500 }), { minLength: 1, maxLength: 30 }),
      (hundredths) => {
        const values = hundredths.map(inHundredths);
        const middle = Number(plain(median(values)!)) * 100;
        const half = hundredths.length / 2;
        expect(hundredths.filter((value) => value < middle - 0.001).length).toBeLessThanOrEqual(half);
        expect(hundredths.filter((value) => value > middle + 0.001).length).toBeLessThanOrEqual(half);
        expect(plain(median([...values].reverse())!)).toBe(plain(median(values)!));
      },
    ),
  );
});

test('số ở giữa của các đơn vị khác: như bỏ số này đi rồi sắp lại', () => {
  const hundredths = fc.array(fc.integer({ min: -20, max: 20 }), { minLength: 1, maxLength: 30 });
  fc.assert(
    fc.property(hundredths, fc.nat(), (numbers, pick) => {
      const at = pick % numbers.length;
      const ordered = [...numbers].sort((a, b) => a - b).map(inHundredths);
      const others = numbers.filter((_, index) => index !== at).map(inHundredths);
      expect(medianWithout(ordered, inHundredths(numbers[at]!))).toEqual(median(others));
    }),
  );
});

function inHundredths(units: number) {
  return { units: BigInt(units), scale: 2 };
}
