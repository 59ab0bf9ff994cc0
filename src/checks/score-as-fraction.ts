import {
  compare,
  decimal,
  isEqual,
  magnitude,
  scaledByPowerOfTen,
  sign,
  subtract,
  trimmed,
  type Decimal,
} from '../model/decimal';
import { finding } from '../model/finding';
import { figureOf } from '../model/observation';
import { MIN_NEIGHBOURS } from './median';
import { isTypedFraction, rowsOfFractions } from './rows-of-fractions';
import { figureIndicators, expectedInColumn, type Rule } from './rule';

const ONE = decimal('1');
const HUNDRED = decimal('100');

/**
 * One score typed as a share of one: 0,6152 for 61,52 among scores of 60 to 80. Scores have no percent sign that could
 * explain it, so more is asked than of a rate: below one, while every other unit's score lies above; a hundredfold
 * within the other units' scores; and that hundredfold no further from the unit's own score of last period than the set
 * calls usual. Without a score of last period nothing is said, unless the rates in its row are all typed so: then a score
 * out of 100 is too.
 */
export const scoreAsFraction: Rule = ({ table, previous }) => {
  const rows = rowsOfFractions(table);
  return figureIndicators(table)
    .filter(({ kind }) => kind === 'score')
    .flatMap((indicator) => {
      const cells = expectedInColumn(table, indicator);
      const ofUnits = cells.map(({ entry, isParent }) => (isParent ? null : figureOf(entry.observed)));
      const isOutOfHundred = isEqual(decimal(indicator.range.max), HUNDRED);
      return cells.flatMap((cell, index) => {
        const { row, place, entry, isParent } = cell;
        const value = figureOf(entry.observed);
        if (value === null) return [];
        const probable = trimmed(scaledByPowerOfTen(value, 2));
        if (isOutOfHundred && isTypedFraction(cell) && rows.has(row))
          return [finding('percent-as-fraction', place(), { value, probable })];
        const before = figureOf(previous.observed(row, indicator.code));
        if (isParent || before === null || sign(value) <= 0 || compare(value, ONE) >= 0) return [];
        const others = ofUnits.flatMap((other, at) => (other === null || at === index ? [] : other));
        const isUsual =
          indicator.jump !== undefined &&
          compare(magnitude(subtract(probable, before)), decimal(indicator.jump)) <= 0;
        if (!isUsual || !isAmong(probable, others)) return [];
        return [finding('percent-as-fraction', place(), { value, probable })];
      });
    });
};

/** Whether a figure lies within those of the other units, all of them scores of one and more. */
function isAmong(value: Decimal, others: readonly Decimal[]): boolean {
  return (
    others.length >= MIN_NEIGHBOURS &&
    others.every((other) => compare(other, ONE) >= 0) &&
    others.some((other) => compare(other, value) <= 0) &&
    others.some((other) => compare(other, value) >= 0)
  );
}
