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
import type { FigureIndicator } from '../model/indicator-set';
import { figureOf } from '../model/observation';
import type { PreviousFigures } from '../model/previous-figures';
import { median, medianWithout, MIN_NEIGHBOURS } from './median';
import { isTypedFraction, rowsOfFractions } from './rows-of-fractions';
import { figureIndicators, expectedInColumn, type EntryInPlace, type Rule } from './rule';

const ONE = decimal('1');
/** A whole column of fractions is taken as such only when last period's figures were clearly percents. */
const CLEARLY_PERCENT = decimal('10');

/**
 * A rate typed as a share of one: 0,7203 for 72,03 %. Its column tells by more decimals than the indicator is published
 * with, where last period's figure and the other units' do not lie as low, or by most of its cells lying between 0 and 1
 * where last period's figures did not. Its row tells where no rate in it is above 1, or where another of its rates is told
 * already. A real 0,95 % among small rates has no such sign, even as the 0,952380… of a formula.
 */
export const percentAsFraction: Rule = ({ table, previous }) => {
  const columns = figureIndicators(table)
    .filter(({ kind }) => kind === 'percent')
    .map((indicator) => columnOf(expectedInColumn(table, indicator), previous));
  const rows = rowsOfFractions(table);
  const told = new Set(
    columns.flatMap(({ cells, told: cell }) => cells.filter((_, at) => cell[at])).map(({ row }) => row),
  );
  return columns.flatMap(({ cells, told: isTold, isUsualAt }) =>
    cells.flatMap((cell, at) => {
      const value = figureOf(cell.entry.observed);
      if (value === null) return [];
      const isToldByRow = () =>
        isTypedFraction(cell) &&
        (rows.has(cell.row) || (told.has(cell.row) && isShareOfOne(value) && !isUsualAt(at)));
      if (!isTold[at] && !isToldByRow()) return [];
      return [finding('percent-as-fraction', cell.place(), { value, probable: asPercent(value) })];
    }),
  );
};

/** A column of rates: which of its cells it tells of itself, and which lie where what they are held against does. */
interface ColumnOfRates {
  readonly cells: readonly EntryInPlace<FigureIndicator>[];
  readonly told: readonly boolean[];
  readonly isUsualAt: (index: number) => boolean;
}

function columnOf(cells: readonly EntryInPlace<FigureIndicator>[], previous: PreviousFigures): ColumnOfRates {
  if (!cells.some(isSuspect)) return { cells, told: [], isUsualAt: () => false };
  const before = cells.map(({ row, indicator }) => figureOf(previous.observed(row, indicator.code)));
  const isMostlyFractions = mostlyFractions(cells);
  const isColumnOfFractions = isMostlyFractions && wasClearlyPercent(before);
  const sorted = isMostlyFractions ? [] : figuresOf(cells.filter(({ isParent }) => !isParent)).sort(compare);
  const figures = cells.map(({ entry }) => figureOf(entry.observed));
  const isUsualAt = (index: number): boolean => {
    const value = figures[index] ?? null;
    const own = cells[index]?.isParent === true ? null : value;
    return value !== null && isUsual(value, [before[index] ?? null, neighbours(sorted, own)]);
  };
  const told = cells.map(({ entry, indicator }, index) => {
    const value = figures[index] ?? null;
    if (value === null || (entry.reading.type === 'figure' && entry.reading.fromPercentFormat)) return false;
    if (isColumnOfFractions) return mayBeFraction(value);
    return isShareOfOne(value) && decimalsOf(value) > indicator.decimals && !isUsualAt(index);
  });
  return { cells, told, isUsualAt };
}

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
