import * as fc from 'fast-check';
import { basesOf, includesBase, type BaseRange } from '../../src/checks/base-range';
import { decimal } from '../../src/model/decimal';

/** Lũy kế và tỷ lệ của báo cáo tháng 6/2025 của Ngã Năm; hai đầu tính tay: 100 × 60.063 / 92,835 = 64.698,7 … */
test.each([
  ['60063', '92.83', 64699n, 64705n],
  ['46095', '71.24', 64700n, 64708n],
  ['26621', '41.14', 64701n, 64716n],
  ['55332', '85.51', 64705n, 64712n],
  ['1674', '2.59', 64509n, 64758n],
  ['4317', '6.67', 64675n, 64771n],
  ['33454', '51.70', 64702n, 64714n],
  ['17301', '84.35', 20510n, 20512n], // hộ gia đình
])('%s người là %s%%: mẫu số từ %s đến %s', (part, rate, from, to) => {
  expect(basesOf(decimal(part), decimal(rate), 2)).toEqual({ from, to });
});

test('bảy tỷ lệ chỉ có 64.705 chung', () => {
  expect(basesOf(decimal('60063'), decimal('92.83'), 2)?.to).toBe(64705n);
  expect(basesOf(decimal('55332'), decimal('85.51'), 2)?.from).toBe(64705n);
});

test('tỷ lệ in tròn cho khoảng rộng: 14.590 người là 65%', () => {
  expect(basesOf(decimal('14590'), decimal('65'), 0)).toEqual({ from: 22275n, to: 22620n });
});

test('những điều không nói gì của mẫu số', () => {
  expect(basesOf(decimal('0'), decimal('0'), 2)).toBeNull();
  expect(basesOf(decimal('-5'), decimal('10'), 2)).toBeNull();
  expect(basesOf(decimal('5'), decimal('-10'), 2)).toBeNull();
});

test('0,00% của 3 người: ít nhất 60.001, không có số lớn nhất', () => {
  expect(basesOf(decimal('3'), decimal('0'), 2)).toEqual({ from: 60001n, to: null });
});

test('không mẫu số nào hợp: 0 người mà 12%; 1 người mà 92,83%', () => {
  for (const range of [basesOf(decimal('0'), decimal('12'), 2), basesOf(decimal('1'), decimal('92.83'), 2)]) {
    expect(range).not.toBeNull();
    for (let base = 0n; base < 200n; base += 1n) expect(includesBase(range!, base)).toBe(false);
  }
});

test('khoảng gồm đúng những mẫu số cho ra tỷ lệ ấy, kể cả ở ngay chỗ làm tròn lên', () => {
  const cases = fc.record({
    base: fc.integer({ min: 1, max: 400 }),
    part: fc.integer({ min: 1, max: 400 }),
    decimals: fc.integer({ min: 0, max: 2 }),
  });
  fc.assert(
    fc.property(cases, ({ base, part, decimals }) => {
      const rate = halfUp(part, base, decimals);
      const range: BaseRange = basesOf(decimal(String(part)), decimal(rate), decimals)!;
      for (let other = 1; other <= 500; other += 1) {
        expect(includesBase(range, BigInt(other))).toBe(halfUp(part, other, decimals) === rate);
      }
    }),
    { numRuns: 60 },
  );
});

/** 100 × part / base with whole numbers alone: the remainder decides the last digit. */
function halfUp(part: number, base: number, decimals: number): string {
  const scaled = part * 100 * 10 ** decimals;
  const remainder = scaled % base;
  const units = (scaled - remainder) / base + (remainder * 2 >= base ? 1 : 0);
  return `${Math.floor(units / 10 ** decimals)}${decimals === 0 ? '' : `.${String(units % 10 ** decimals).padStart(decimals, '0')}`}`;
}
