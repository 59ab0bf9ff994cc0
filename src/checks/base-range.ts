import { rounded, sign, type Decimal } from '../model/decimal';

/** Whole numbers from one to another, both included; `to` is null where there is no end, and none lies between if it is less than `from`. */
export interface BaseRange {
  readonly from: bigint;
  readonly to: bigint | null;
}

/** A percentage is a share of a hundred. */
const HUNDRED = 100n;

/**
 * The whole numbers of which `part` is `rate` per cent, rounded half-up to `decimals`: 60.063 at 92,83 % are people out
 * of 64.699 to 64.705. Null where the two say nothing of it, as 0 at 0 % or below zero. Exact.
 */
export function basesOf(part: Decimal, rate: Decimal, decimals: number): BaseRange | null {
  if (sign(part) < 0 || sign(rate) < 0) return null;
  const { units } = rounded(rate, decimals);
  if (sign(part) === 0) return units === 0n ? null : NO_BASE;
  // rate − ½ ≤ 100 × part / base < rate + ½, all in units of half the rate's last digit.
  const scaledPart = 2n * HUNDRED * part.units * 10n ** BigInt(decimals);
  const scale = 10n ** BigInt(part.scale);
  const above = (2n * units + 1n) * scale;
  const below = (2n * units - 1n) * scale;
  return { from: scaledPart / above + 1n, to: below > 0n ? scaledPart / below : null };
}

const NO_BASE: BaseRange = { from: 1n, to: 0n };

export function includesBase({ from, to }: BaseRange, base: bigint): boolean {
  return base >= from && (to === null || base <= to);
}
