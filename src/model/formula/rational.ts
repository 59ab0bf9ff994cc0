import { add, decimal, divide, multiply, sign, subtract, type Decimal } from '../decimal';

/** An exact fraction of decimals: nothing is lost before the one rounding at the end. `bottom` is never 0. */
export interface Rational {
  readonly top: Decimal;
  readonly bottom: Decimal;
}

const ONE = decimal('1');

export function rational(value: Decimal): Rational {
  return { top: value, bottom: ONE };
}

export function plus(a: Rational, b: Rational): Rational {
  const top = add(multiply(a.top, b.bottom), multiply(b.top, a.bottom));
  return { top, bottom: multiply(a.bottom, b.bottom) };
}

export function minus(a: Rational, b: Rational): Rational {
  const top = subtract(multiply(a.top, b.bottom), multiply(b.top, a.bottom));
  return { top, bottom: multiply(a.bottom, b.bottom) };
}

export function times(a: Rational, b: Rational): Rational {
  return { top: multiply(a.top, b.top), bottom: multiply(a.bottom, b.bottom) };
}

/** `b` must not be zero. */
export function over(a: Rational, b: Rational): Rational {
  return { top: multiply(a.top, b.bottom), bottom: multiply(a.bottom, b.top) };
}

/** −1, 0 or 1. */
export function signOf({ top, bottom }: Rational): number {
  return sign(top) * sign(bottom);
}

/** Negative, zero or positive as `a` is less than, equal to or greater than `b`. */
export function compareRationals(a: Rational, b: Rational): number {
  return signOf(minus(a, b));
}

/** With exactly `decimals` decimals; halves go away from zero. */
export function roundedRational({ top, bottom }: Rational, decimals: number): Decimal {
  return divide(top, bottom, decimals);
}
