import { magnitude, rounded, sign, toPlainText } from './decimal';
import type { Decimal } from './decimal';

export interface NumberStyle {
  /** Rounds half-up to this many decimals; absent, the number keeps the decimals it was written with. */
  readonly decimals?: number;
  /** Whether dots group the thousands. */
  readonly grouping: boolean;
}

const MINUS = '\u2212';
const BETWEEN_THOUSANDS = /\B(?=(?:\d{3})+$)/g;

/** Writes a number the Vietnamese way: 1.234.567,89. A negative one has the hyphen that a keyboard types. */
export function writeNumber(value: Decimal, { decimals, grouping }: NumberStyle): string {
  const [whole = '', fraction] = toPlainText(decimals === undefined ? value : rounded(value, decimals)).split(
    '.',
  );
  const grouped = grouping ? whole.replace(BETWEEN_THOUSANDS, '.') : whole;
  return fraction === undefined ? grouped : `${grouped},${fraction}`;
}

/** "92,83%", without a space as in official texts. Not a fraction: 92,83 is 92,83%. */
export function writePercent(value: Decimal, decimals?: number): string {
  return `${writeGrouped(value, decimals)}%`;
}

/** A change: "+6,52", "−4,55" with the true minus sign, "0" for none at this precision. */
export function writeSigned(value: Decimal, decimals?: number): string {
  const shown = decimals === undefined ? value : rounded(value, decimals);
  if (sign(shown) === 0) return '0';
  return `${sign(shown) < 0 ? MINUS : '+'}${writeGrouped(magnitude(shown), undefined)}`;
}

function writeGrouped(value: Decimal, decimals: number | undefined): string {
  return writeNumber(value, decimals === undefined ? { grouping: true } : { decimals, grouping: true });
}
