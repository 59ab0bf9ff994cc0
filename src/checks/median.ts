import { add, compare, decimal, multiply, type Decimal } from '../model/decimal';

/** The middle value, or the mean of the two middle ones; null for none. */
export function median(values: readonly Decimal[]): Decimal | null {
  const sorted = [...values].sort(compare);
  const upper = sorted[Math.floor(sorted.length / 2)];
  const lower = sorted[Math.floor((sorted.length - 1) / 2)];
  return upper === undefined || lower === undefined ? null : multiply(add(lower, upper), decimal('0.5'));
}
