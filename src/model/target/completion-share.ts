import { compare, decimal, sign, type Decimal } from '../decimal';

const HUNDRED = decimal('100');

/** Reads the share of targets with which a unit completes: "80", "80%", "66,7" are percent above 0 up to 100; null for others. */
export function readCompletionShare(text: string): Decimal | null {
  const [, digits, fraction] = /^\s*(\d{1,3})(?:[.,](\d{1,2}))?\s*%?\s*$/.exec(text) ?? [];
  if (digits === undefined) return null;
  const atLeastPercent = decimal(fraction === undefined ? digits : `${digits}.${fraction}`);
  return sign(atLeastPercent) === 0 || compare(atLeastPercent, HUNDRED) > 0 ? null : atLeastPercent;
}
