import {
  compare,
  decimal,
  decimalsOf,
  magnitude,
  scaledByPowerOfTen,
  sign,
  subtract,
  trimmed,
  type Decimal,
} from '../model/decimal';
import { finding } from '../model/finding';
import { figureOf } from '../model/observation';
import { median, medianWithout, MIN_NEIGHBOURS } from './median';
import { figureIndicators, expectedInColumn, type EntryInPlace, type Rule } from './rule';

const ONE = decimal('1');
/** A whole column of fractions is taken as such only when last period's figures were clearly percents. */
const CLEARLY_PERCENT = decimal('10');

/**
 * A rate typed as a share of one: 0,7203 for 72,03 %. Two signs: more decimals than the indicator is published with, where
 * last period's figure and the other units' do not lie as low, or most of the column lying between 0 and 1 where last
 * period's figures did not. A real 0,95 % among small rates has neither, even as the 0,952380… of a formula.
 */
export const percentAsFraction: Rule = ({ table, previous }) =>
  figureIndicators(table)
    .filter(({ kind }) => kind === 'percent')
    .flatMap((indicator) => {
      const cells = expectedInColumn(table, indicator);
      if (!cells.some(isSuspect)) return [];
      const before = cells.map(({ row }) => figureOf(previous.observed(row, indicator.code)));
      const isMostlyFractions = mostlyFractions(cells);
      const isColumnOfFractions = isMostlyFractions && wasClearlyPercent(before);
      const sorted = isMostlyFractions
        ? []
        : figuresOf(cells.filter(({ isParent }) => !isParent)).sort(compare);
      return cells.flatMap(({ entry, place, isParent }, index) => {
        const value = figureOf(entry.observed);
        if (value === null || (entry.reading.type === 'figure' && entry.reading.fromPercentFormat)) return [];
        const isFraction = isColumnOfFractions
          ? mayBeFraction(value)
          : isShareOfOne(value) &&
            decimalsOf(value) > indicator.decimals &&
            !isUsual(value, [before[index] ?? null, neighbours(sorted, isParent ? null : value)]);
        if (!isFraction) return [];
        return [finding('percent-as-fraction', place(), { value, probable: asPercent(value) })];
      });
    });

function isSuspect({ entry }: EntryInPlace): boolean {
  const value = figureOf(entry.observed);
  return value !== null && mayBeFraction(value);
}

/** Whether everything the figure can be held against lies nearer to it than to its hundredfold. */
function isUsual(value: Decimal, references: readonly (Decimal | null)[]): boolean {
  const known = references.filter((reference) => reference !== null);
  const isNear = (reference: Decimal) =>
    compare(distance(value, reference), distance(asPercent(value), reference)) < 0;
  return known.length > 0 && known.every(isNear);
}

/** The middle figure of the other units; `own` is the unit's among them, null for the parent's, which is not. */
function neighbours(sorted: readonly Decimal[], own: Decimal | null): Decimal | null {
  const others = own === null ? sorted.length : sorted.length - 1;
  if (others < MIN_NEIGHBOURS) return null;
  return own === null ? median(sorted) : medianWithout(sorted, own);
}

function mostlyFractions(cells: readonly Pick<EntryInPlace, 'entry'>[]): boolean {
  const figures = figuresOf(cells);
  const fractions = figures.filter((value) => sign(value) === 0 || mayBeFraction(value));
  return figures.some(isShareOfOne) && fractions.length * 2 > figures.length;
}

function figuresOf(cells: readonly Pick<EntryInPlace, 'entry'>[]): Decimal[] {
  return cells.map(({ entry }) => figureOf(entry.observed)).filter((value) => value !== null);
}

function wasClearlyPercent(before: readonly (Decimal | null)[]): boolean {
  const middle = median(before.filter((value) => value !== null));
  return middle !== null && compare(middle, CLEARLY_PERCENT) > 0;
}

/** A hundred percent is one as a share of one. */
function mayBeFraction(value: Decimal): boolean {
  return isShareOfOne(value) || compare(value, ONE) === 0;
}

function isShareOfOne(value: Decimal): boolean {
  return sign(value) > 0 && compare(value, ONE) < 0;
}

function asPercent(value: Decimal): Decimal {
  return trimmed(scaledByPowerOfTen(value, 2));
}

function distance(a: Decimal, b: Decimal): Decimal {
  return magnitude(subtract(a, b));
}
