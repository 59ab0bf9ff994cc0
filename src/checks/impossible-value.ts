import { compare, decimal, scaledByPowerOfTen, trimmed, type Decimal } from '../model/decimal';
import { finding } from '../model/finding';
import { figureOf } from '../model/observation';
import { expectedEntries, type Rule } from './rule';

/** A figure outside the indicator's range: 957,7 %. */
export const impossibleValue: Rule = ({ table }) =>
  expectedEntries(table).flatMap(({ entry, indicator, place }) => {
    const value = figureOf(entry.observed);
    const min = decimal(indicator.range.min);
    const max = decimal(indicator.range.max);
    if (value === null || isWithin(value, min, max)) return [];
    return [
      finding('impossible-value', place(), { value, min, max, probable: withMovedPoint(value, min, max) }),
    ];
  });

/** The figure with its decimal point moved left just far enough to be possible: 957,7 → 95,77. */
function withMovedPoint(value: Decimal, min: Decimal, max: Decimal): Decimal | null {
  for (const places of [1, 2, 3, 4]) {
    const moved = trimmed(scaledByPowerOfTen(value, -places));
    if (isWithin(moved, min, max)) return moved;
  }
  return null;
}

function isWithin(value: Decimal, min: Decimal, max: Decimal): boolean {
  return compare(value, min) >= 0 && compare(value, max) <= 0;
}
