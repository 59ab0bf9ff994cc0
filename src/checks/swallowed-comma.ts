import {
  compare,
  decimal,
  decimalsOf,
  magnitude,
  multiply,
  scaledByPowerOfTen,
  subtract,
  trimmed,
  type Decimal,
} from '../model/decimal';
import { finding } from '../model/finding';
import { figureOf } from '../model/observation';
import { medianWithout, MIN_NEIGHBOURS } from './median';
import { figureIndicators, expectedInColumn, type Rule } from './rule';

/** Below this distance from what is expected a figure is not suspected. In points. */
const FAR = decimal('20');
/** The suspected figure must lie at least this many times nearer. */
const NEARER = decimal('4');

/**
 * 0,95 typed on a machine whose decimal sign is a point becomes 95, and 95 is a possible percent. Suspected when a whole
 * number lies far from last period's figure and from the other units', and the same digits with a comma lie near both.
 */
export const swallowedComma: Rule = ({ table, previous }) =>
  figureIndicators(table)
    .filter(({ kind, decimals }) => kind !== 'count' && decimals > 0)
    .flatMap((indicator) => {
      const column = expectedInColumn(table, indicator).filter(({ isParent }) => !isParent);
      const figures = column.map(({ entry }) => figureOf(entry.observed));
      const sorted = figures.filter((figure) => figure !== null).sort(compare);
      return column.flatMap(({ row, place }, index) => {
        const value = figures[index] ?? null;
        // Beyond the range it is an impossible value, which makes its own suggestion.
        if (value === null || decimalsOf(value) > 0 || compare(value, decimal(indicator.range.max)) > 0)
          return [];
        const neighbours = sorted.length - 1 < MIN_NEIGHBOURS ? null : medianWithout(sorted, value);
        const before = figureOf(previous.observed(row, indicator.code));
        const references = [before, neighbours].filter((reference) => reference !== null);
        const probable = withComma(value, references, indicator.decimals);
        return probable === null
          ? []
          : [finding('swallowed-comma', place(), { value, probable, previous: before, neighbours })];
      });
    });

/** The same digits with a comma put in, where every reference says that this is the likelier figure. */
function withComma(value: Decimal, references: readonly Decimal[], decimals: number): Decimal | null {
  if (references.length === 0) return null;
  for (let places = 1; places <= decimals; places += 1) {
    const candidate = trimmed(scaledByPowerOfTen(value, -places));
    if (references.every((reference) => isMuchNearer(candidate, value, reference))) return candidate;
  }
  return null;
}

function isMuchNearer(candidate: Decimal, value: Decimal, reference: Decimal): boolean {
  const distance = magnitude(subtract(value, reference));
  const candidateDistance = magnitude(subtract(candidate, reference));
  return compare(distance, FAR) >= 0 && compare(multiply(candidateDistance, NEARER), distance) <= 0;
}
