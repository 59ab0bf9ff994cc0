import { add, decimal, decimalsOf, sign, subtract, ZERO, type Decimal } from '../model/decimal';
import { rowsOf, type EntryRow, type EntryTable } from '../model/entry';
import {
  finding,
  type DigitSlip,
  type FigureInCell,
  type Finding,
  type FittingFigure,
} from '../model/finding';
import type { CodeSum } from '../model/formula/sum-of-codes';
import { indicatorOf, isFigureIndicator, type FigureIndicator } from '../model/indicator-set';
import { isWithin } from '../model/moved-point';
import { declaredRelations, sumIn } from './declared-rules';
import { digitSlip } from './digit-slip';
import { figureInCell } from './figure-in-cell';
import { placeOf, type Rule } from './rule';

/** More remedies than these help nobody. */
const MOST_FITS = 3;

/**
 * Parts that do not add up to their total, exactly: 1.644 + 47 ≠ 1.686 in the half-year report of huyện Minh Long, 2025.
 * A part that is a bound, a word or blank leaves the sum open, so nothing is said.
 */
export const sumOfParts: Rule = ({ table }) => {
  const sums = declaredRelations(table).flatMap((relation) => sumIn(relation) ?? []);
  if (sums.length === 0) return [];
  return rowsOf(table).flatMap((row) => sums.flatMap((sum) => findingOf(table, row, sum)));
};

function findingOf(table: EntryTable, row: EntryRow, { total, parts }: CodeSum): readonly Finding[] {
  const codes = [total, ...parts];
  const figures = codes.flatMap((code) => figureInCell(table, row, code) ?? []);
  const indicators = codes.flatMap((code) => indicatorOf(table.set, code) ?? []).filter(isFigureIndicator);
  const [totalFigure, ...partFigures] = figures;
  const [totalIndicator] = indicators;
  if (totalFigure === undefined || totalIndicator === undefined) return [];
  if (figures.length < codes.length || indicators.length < codes.length) return [];
  const sum = partFigures.map(({ value }) => value).reduce(add, ZERO);
  const missing = subtract(totalFigure.value, sum);
  if (sign(missing) === 0) return [];
  const fits = figures.map((figure, at) =>
    fitting(figure, at === 0, at === 0 ? sum : add(figure.value, missing)),
  );
  const details = {
    total: totalFigure,
    parts: partFigures,
    sum,
    fits: likeliestFirst(fits.filter((fit, at) => isPossible(fit, indicators[at]))),
  };
  return [finding('sum-off', placeOf(table, row, totalIndicator, totalFigure.cell), details)];
}

function fitting(figure: FigureInCell, isTotal: boolean, fits: Decimal): FittingFigure {
  return { figure, isTotal, fits, slip: digitSlip(figure.value, fits) };
}

function isPossible({ fits }: FittingFigure, indicator: FigureIndicator | undefined): boolean {
  if (indicator === undefined || decimalsOf(fits) > indicator.decimals) return false;
  return isWithin(fits, decimal(indicator.range.min), decimal(indicator.range.max));
}

/**
 * A figure that one slip of the fingers explains comes first, and of two slips the one that less often fits by chance:
 * nine wrong digits are possible in each place, but only one swap. The rest follow as they stand, the total last.
 */
function likeliestFirst(fits: readonly FittingFigure[]): readonly FittingFigure[] {
  const rank = ({ slip, isTotal }: FittingFigure) => (slip === null ? 3 : CHANCE[slip]) + (isTotal ? 0.5 : 0);
  return [...fits].sort((a, b) => rank(a) - rank(b)).slice(0, MOST_FITS);
}

const CHANCE: Readonly<Record<DigitSlip, number>> = {
  'swapped-digits': 0,
  'missing-digit': 1,
  'extra-digit': 1,
  'wrong-digit': 2,
};
