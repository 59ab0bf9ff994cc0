import { add, compare, isEqual } from '../model/decimal';
import { rowsOf, type EntryRow } from '../model/entry';
import { finding, type Finding } from '../model/finding';
import { indicatorOf, type SetRule } from '../model/indicator-set';
import { figureOf } from '../model/observation';
import { previousPeriod } from '../model/period';
import { declaredRules } from './declared-rules';
import { figureInCell } from './figure-in-cell';
import { placeOf, type CheckContext, type Rule } from './rule';

type CumulativeRule = Extract<SetRule, { kind: 'cumulative' }>;

/**
 * Lũy kế = lũy kế kỳ trước + tăng trong kỳ. Where the cumulative figure falls, that alone is said: it explains that the
 * sum is off too. Without the figure of the period before nothing is known.
 */
export const cumulative: Rule = (context) => {
  const rules = declaredRules(context.table, 'cumulative');
  if (rules.length === 0) return [];
  return rowsOf(context.table).flatMap((row) => rules.flatMap((rule) => findingOf(context, row, rule)));
};

function findingOf(context: CheckContext, row: EntryRow, rule: CumulativeRule): readonly Finding[] {
  const { table } = context;
  const total = figureInCell(table, row, rule.cumulative);
  const previous = figureOf(context.previous.observed(row, rule.cumulative));
  if (total === null || previous === null) return [];
  const { value } = total;
  const increase = figureInCell(table, row, rule.increase);
  const place = placeOf(table, row, indicatorOf(table.set, rule.cumulative), total.cell);
  if (compare(value, previous) < 0)
    return [finding('cumulative-falls', place, { previous, increase, value })];
  if (increase === null || !isNextPeriod(context)) return [];
  if (isEqual(value, add(previous, increase.value))) return [];
  return [finding('cumulative-off', place, { previous, increase, value })];
}

/** Compared with a period further back, the increase of this one alone need not make up the difference. */
function isNextPeriod({ table, earlier }: CheckContext): boolean {
  return earlier === null || earlier.period.id === previousPeriod(table.period).id;
}
