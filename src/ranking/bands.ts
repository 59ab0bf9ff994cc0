import { compare, decimal, type Decimal } from '../model/decimal';
import type { Band } from '../model/indicator-set';

/** The band of a value as published (rounded to its decimals), or null where it is below them all. */
export function bandOf(value: Decimal, bands: readonly Band[]): Band | null {
  return bands.find(({ from }) => compare(value, decimal(from)) >= 0) ?? null;
}
