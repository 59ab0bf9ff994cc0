import type { EntryRow, EntryTable } from '../model/entry';
import {
  compare,
  decimal,
  magnitude,
  multiply,
  scaledByPowerOfTen,
  sign,
  subtract,
  trimmed,
  type Decimal,
} from '../model/decimal';
import { finding } from '../model/finding';
import type { FigureIndicator } from '../model/indicator-set';
import { figureOf } from '../model/observation';
import { readTargetOf } from '../model/target/indicator-target';
import { medianWithout, MIN_NEIGHBOURS } from './median';
import { expectedFigures, figureIndicators, type Rule } from './rule';

const ONE = decimal('1');
/** What a rate is held against must itself be clearly a percentage. */
const CLEARLY_PERCENT = decimal('10');
/** The hundredfold must lie at least this many times nearer. */
const NEARER = decimal('2');

/**
 * 0,97 in a rate whose target is 95 %: has no more decimals than are published, so nothing but what it is held against
 * tells that 97 may be meant. Suspected when the hundredfold lies much nearer to all that is known of the rate: its
 * target, the unit's figure of last period, the other units' figures. Never for counts, nor in a cell that shows percents.
 */
export const fractionSuspected: Rule = ({ table, previous }) => {
  const cells = expectedFigures(table);
  return figureIndicators(table)
    .filter(({ kind }) => kind === 'percent')
    .flatMap((indicator) => {
      const column = cells.filter((cell) => cell.indicator === indicator);
      const figures = column.map(({ entry }) => figureOf(entry.observed));
      const ofUnits = column.flatMap(({ isParent }, index) => (isParent ? [] : (figures[index] ?? [])));
      const sorted = [...ofUnits].sort(compare);
      return column.flatMap(({ row, entry, place, isParent }, index) => {
        const value = figures[index] ?? null;
        if (value === null || sign(value) <= 0 || compare(value, ONE) > 0) return [];
        if (entry.reading.type === 'figure' && entry.reading.fromPercentFormat) return [];
        const probable = trimmed(scaledByPowerOfTen(value, 2));
        if (compare(probable, decimal(indicator.range.max)) > 0) return [];
        const target = targetOfRate(table, row, indicator);
        const before = figureOf(previous.observed(row, indicator.code));
        const neighbours =
          isParent || sorted.length - 1 < MIN_NEIGHBOURS ? null : medianWithout(sorted, value);
        const references = [target, before, neighbours].filter((reference) => reference !== null);
        const isSuspected =
          references.length > 0 && references.every((reference) => isFarNearer(probable, value, reference));
        return isSuspected
          ? [
              finding('fraction-suspected', place(), {
                value,
                probable,
                target,
                previous: before,
                neighbours,
              }),
            ]
          : [];
      });
    });
};

/** What the rate is to reach at least, in percent; null where the form asks for nothing or for less. */
function targetOfRate(table: EntryTable, { targets }: EntryRow, indicator: FigureIndicator): Decimal | null {
  // Where a form has a column of targets its cell counts: an emptied one asks for nothing.
  const isInCell =
    table.arrangement === 'form' && table.set.form.columns.some(({ role }) => role === 'target');
  const text = isInCell ? targets.get(indicator.code)?.text : indicator.target;
  const reading = text === undefined ? null : readTargetOf(indicator, text);
  if (reading?.type !== 'target' || reading.target.type !== 'bound') return null;
  const { operator, value } = reading.target;
  return operator === '<' || operator === '<=' ? null : value;
}

function isFarNearer(probable: Decimal, value: Decimal, reference: Decimal): boolean {
  if (compare(reference, CLEARLY_PERCENT) < 0) return false;
  const distance = magnitude(subtract(value, reference));
  return compare(multiply(magnitude(subtract(probable, reference)), NEARER), distance) <= 0;
}
