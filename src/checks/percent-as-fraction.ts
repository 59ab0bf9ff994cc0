import {
  compare,
  decimal,
  decimalsOf,
  scaledByPowerOfTen,
  sign,
  trimmed,
  type Decimal,
} from '../model/decimal';
import { finding } from '../model/finding';
import { figureOf } from '../model/observation';
import { median } from './median';
import { expectedEntries, type EntryInPlace, type Rule } from './rule';

const ONE = decimal('1');
/** A whole column of fractions is taken as such only when last period's figures were clearly percents. */
const CLEARLY_PERCENT = decimal('10');

/**
 * A rate typed as a share of one: 0,7203 for 72,03 %. Two signs: more decimals than the indicator is published with, or
 * most of the column lying between 0 and 1 where last period's figures did not. A real 0,95 % among small rates has neither.
 */
export const percentAsFraction: Rule = ({ table, previous }) =>
  table.set.indicators
    .filter(({ kind }) => kind === 'percent')
    .flatMap((indicator) => {
      const cells = expectedEntries(table).filter((cell) => cell.indicator === indicator);
      const before = cells.flatMap((cell) => {
        const value = figureOf(previous.observed(cell.row, indicator.code));
        return value === null ? [] : [value];
      });
      const isColumnOfFractions = mostlyFractions(cells) && wasClearlyPercent(before);
      return cells.flatMap(({ entry, place }) => {
        const value = figureOf(entry.observed);
        if (value === null || !isShareOfOne(value)) return [];
        if (entry.reading.type === 'figure' && entry.reading.fromPercentFormat) return [];
        if (decimalsOf(value) <= indicator.decimals && !isColumnOfFractions) return [];
        return [
          finding('percent-as-fraction', place(), { value, probable: trimmed(scaledByPowerOfTen(value, 2)) }),
        ];
      });
    });

function mostlyFractions(cells: readonly EntryInPlace[]): boolean {
  const figures = cells.map(({ entry }) => figureOf(entry.observed)).filter((value) => value !== null);
  const fractions = figures.filter(
    (value) => sign(value) === 0 || isShareOfOne(value) || compare(value, ONE) === 0,
  );
  return figures.some(isShareOfOne) && fractions.length * 2 > figures.length;
}

function wasClearlyPercent(before: readonly Decimal[]): boolean {
  const middle = median(before);
  return middle !== null && compare(middle, CLEARLY_PERCENT) > 0;
}

function isShareOfOne(value: Decimal): boolean {
  return sign(value) > 0 && compare(value, ONE) < 0;
}
