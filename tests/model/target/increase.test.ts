import fc from 'fast-check';
import { compare, decimal, isEqual, subtract } from '../../../src/model/decimal';
import { answeredIncrease, resolveIncrease } from '../../../src/model/target/increase';
import type { IncreaseMeasure, Target } from '../../../src/model/target/target';
import { readTarget } from '../../../src/model/target/target-reading';
import { anyDecimal } from '../arbitraries';
import { targetSummary } from './summaries';

function answered(text: string, measure: IncreaseMeasure): Target {
  const reading = readTarget(text);
  if (reading.type !== 'relative') throw new Error(`${text} asks nothing`);
  return answeredIncrease(reading, measure);
}

const tenPercentMore = 'tăng thêm 10% so với 2025';

test('tăng thêm 10% từ 80: đến 90 nếu là điểm %, đến 88 nếu là 10% của 80', () => {
  const base = decimal('80');
  expect(targetSummary(resolveIncrease(answered(tenPercentMore, 'points'), base, 'percent'))).toBe('>= 90%');
  expect(targetSummary(resolveIncrease(answered(tenPercentMore, 'relative'), base, 'percent'))).toBe(
    '>= 88%',
  );
});

test('không làm tròn: 10% của 54,35 là 5,435', () => {
  const target = resolveIncrease(answered(tenPercentMore, 'relative'), decimal('54.35'), 'percent');
  expect(targetSummary(target)).toBe('>= 59.785%');
});

test('tăng 10% một số lượng: kết quả là số lượng, không phải tỷ lệ', () => {
  expect(targetSummary(resolveIncrease(answered(tenPercentMore, 'relative'), decimal('200'), 'count'))).toBe(
    '>= 220',
  );
  expect(targetSummary(resolveIncrease(answered('tăng thêm 5', 'points'), decimal('200'), 'count'))).toBe(
    '>= 205',
  );
});

test('giảm 5% từ 20: còn không quá 15 hoặc không quá 19', () => {
  const base = decimal('20');
  expect(targetSummary(resolveIncrease(answered('giảm 5%', 'points'), base))).toBe('<= 15%');
  expect(targetSummary(resolveIncrease(answered('giảm 5%', 'relative'), base))).toBe('<= 19');
});

test('gốc bằng 0: 10% của 0 là 0, điểm % thì vẫn tăng', () => {
  expect(targetSummary(resolveIncrease(answered(tenPercentMore, 'relative'), decimal('0')))).toBe('>= 0');
  expect(targetSummary(resolveIncrease(answered(tenPercentMore, 'points'), decimal('0')))).toBe('>= 10%');
});

test('chỉ tiêu khác giữ nguyên', () => {
  const target = { type: 'words', words: 'Đáp ứng' } as const;
  expect(resolveIncrease(target, decimal('80'))).toBe(target);
});

test('tăng theo điểm: khoảng cách đến gốc đúng bằng mức tăng, với mọi số', () => {
  fc.assert(
    fc.property(anyDecimal, anyDecimal, (base, amount) => {
      const target = resolveIncrease(
        { type: 'increase', operator: '>=', amount, percentSign: true, measure: 'points' },
        base,
      );
      return target.type === 'bound' && isEqual(subtract(target.value, base), amount);
    }),
  );
});

test('tăng tương đối với gốc 100 cũng là tăng theo điểm', () => {
  fc.assert(
    fc.property(anyDecimal, (amount) => {
      const increase = { type: 'increase', operator: '>=', amount, percentSign: true } as const;
      const relative = resolveIncrease({ ...increase, measure: 'relative' }, decimal('100'));
      const points = resolveIncrease({ ...increase, measure: 'points' }, decimal('100'));
      return (
        relative.type === 'bound' && points.type === 'bound' && compare(relative.value, points.value) === 0
      );
    }),
  );
});
