import { compare, scaledByPowerOfTen, trimmed, type Decimal } from './decimal';

const MOST_PLACES = 4;

/** Whether a figure lies in a range, both ends included. */
export function isWithin(value: Decimal, min: Decimal, max: Decimal): boolean {
  return compare(value, min) >= 0 && compare(value, max) <= 0;
}

/** The figure with its decimal point moved left just far enough to be possible: 957,7 → 95,77. For a question only. */
export function withMovedPoint(value: Decimal, min: Decimal, max: Decimal): Decimal | null {
  for (let places = 1; places <= MOST_PLACES; places += 1) {
    const moved = trimmed(scaledByPowerOfTen(value, -places));
    if (isWithin(moved, min, max)) return moved;
  }
  return null;
}
