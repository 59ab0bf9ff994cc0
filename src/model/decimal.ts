/**
 * An exact decimal number: `units / 10^scale`. 99,14 is `{units: 9914n, scale: 2}`.
 * The scale says how many decimals were written, so 51,70 and 51,7 are equal in value and differ in notation.
 */
export interface Decimal {
  readonly units: bigint;
  readonly scale: number;
}

export const ZERO: Decimal = { units: 0n, scale: 0 };

/** Excel keeps 15 significant digits of a number (Excel specifications and limits). */
const EXCEL_DIGITS = 15;

/** Reads plain machine notation: `-12.50`, `7`. Throws a RangeError for anything else. */
export function decimal(text: string): Decimal {
  const match = /^(-?)(\d+)(?:\.(\d+))?$/.exec(text);
  if (match === null) throw new RangeError(`not a decimal number: ${text}`);
  const [, sign = '', whole = '', fraction = ''] = match;
  return { units: BigInt(`${sign}${whole}${fraction}`), scale: fraction.length };
}

/**
 * The decimal a cell's number stands for: its 15 significant digits, as Excel shows them, so that
 * 0.1 + 0.2 is 0,3. Throws a RangeError for NaN and infinities.
 */
export function decimalFromNumber(value: number): Decimal {
  if (!Number.isFinite(value)) throw new RangeError(`not a finite number: ${value}`);
  const written = String(value);
  if (SHORT.test(written)) return decimal(written);
  const [digits = '0', exponentText = '0'] = value.toExponential(EXCEL_DIGITS - 1).split('e');
  const mantissa = decimal(digits);
  return trimmed(scaledByPowerOfTen(mantissa, Number(exponentText)));
}

/** Up to 15 digits, which are then the very ones that Excel shows: as many survive in every double (IEEE 754). */
const SHORT = /^-?(?=[\d.]{1,16}$)\d{1,15}(?:\.\d{1,14})?$/;

/** The nearest double, for a cell or a chart. */
export function toNumber(value: Decimal): number {
  return Number(toPlainText(value));
}

/** Plain machine notation with exactly `scale` decimals: `-12.50`. */
export function toPlainText({ units, scale }: Decimal): string {
  const sign = units < 0n ? '-' : '';
  const digits = absolute(units)
    .toString()
    .padStart(scale + 1, '0');
  const whole = digits.slice(0, digits.length - scale);
  return scale === 0 ? `${sign}${whole}` : `${sign}${whole}.${digits.slice(digits.length - scale)}`;
}

export function add(a: Decimal, b: Decimal): Decimal {
  const scale = Math.max(a.scale, b.scale);
  return { units: unitsAt(a, scale) + unitsAt(b, scale), scale };
}

export function subtract(a: Decimal, b: Decimal): Decimal {
  return add(a, negated(b));
}

export function multiply(a: Decimal, b: Decimal): Decimal {
  return { units: a.units * b.units, scale: a.scale + b.scale };
}

/** `a / b` with `decimals` decimals, half-up. Throws a RangeError when `b` is zero. */
export function divide(a: Decimal, b: Decimal, decimals: number): Decimal {
  if (b.units === 0n) throw new RangeError('division by zero');
  const numerator = a.units * tenTo(decimals + b.scale);
  const denominator = b.units * tenTo(a.scale);
  return { units: dividedHalfUp(numerator, denominator), scale: decimals };
}

/** Exactly `decimals` decimals; halves go away from zero, as Excel's ROUND: 0,125 → 0,13. */
export function rounded(value: Decimal, decimals: number): Decimal {
  if (value.scale <= decimals) return { units: unitsAt(value, decimals), scale: decimals };
  return { units: dividedHalfUp(value.units, tenTo(value.scale - decimals)), scale: decimals };
}

/** Negative, zero or positive as `a` is less than, equal to or greater than `b`. */
export function compare(a: Decimal, b: Decimal): number {
  const scale = Math.max(a.scale, b.scale);
  const difference = unitsAt(a, scale) - unitsAt(b, scale);
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

export function isEqual(a: Decimal, b: Decimal): boolean {
  return compare(a, b) === 0;
}

/** −1, 0 or 1. */
export function sign(value: Decimal): number {
  return value.units < 0n ? -1 : value.units > 0n ? 1 : 0;
}

export function negated({ units, scale }: Decimal): Decimal {
  return { units: -units, scale };
}

export function magnitude({ units, scale }: Decimal): Decimal {
  return { units: absolute(units), scale };
}

/** Moves the decimal point: `scaledByPowerOfTen(9577, -2)` is 95,77. */
export function scaledByPowerOfTen({ units, scale }: Decimal, power: number): Decimal {
  const moved = scale - power;
  return moved >= 0 ? { units, scale: moved } : { units: units * tenTo(-moved), scale: 0 };
}

/** The same value without trailing zeros after the point: 51,70 → 51,7. */
export function trimmed(value: Decimal): Decimal {
  let { units, scale } = value;
  while (scale > 0 && units % 10n === 0n) {
    units /= 10n;
    scale -= 1;
  }
  return { units, scale };
}

/** How many decimals are needed to write the value: 51,70 has 1. */
export function decimalsOf(value: Decimal): number {
  return trimmed(value).scale;
}

function unitsAt(value: Decimal, scale: number): bigint {
  return scale === value.scale ? value.units : value.units * tenTo(scale - value.scale);
}

function tenTo(power: number): bigint {
  return POWERS_OF_TEN[power] ?? 10n ** BigInt(power);
}

/** Of figures as people write them. */
const POWERS_OF_TEN = Array.from({ length: 20 }, (_, power) => 10n ** BigInt(power));

function absolute(units: bigint): bigint {
  return units < 0n ? -units : units;
}

function dividedHalfUp(numerator: bigint, denominator: bigint): bigint {
  const negative = numerator < 0n !== denominator < 0n;
  const top = absolute(numerator);
  const bottom = absolute(denominator);
  const quotient = (2n * top + bottom) / (2n * bottom);
  return negative ? -quotient : quotient;
}
