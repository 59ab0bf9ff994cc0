import { rowsOf, type EntryRow, type EntryTable } from '../model/entry';
import { finding, type Finding } from '../model/finding';
import { indicatorOf, type SetRule } from '../model/indicator-set';
import { readTargetOf } from '../model/target/indicator-target';
import { judge } from '../model/target/judge';
import { targetOf, type BoundOperator } from '../model/target/target';
import { declaredRules } from './declared-rules';
import { nameOf } from './figure-in-cell';
import { placeOf, type Rule } from './rule';
import { shownText } from './shown-text';

/** What lies beyond a bound, and not on it: with 100 % reached, "100%" for next year asks to keep it. */
const BEYOND: Readonly<Record<BoundOperator, BoundOperator | null>> = {
  '>=': '>',
  '>': '>',
  '=': null,
  '<=': '<',
  '<': '<',
};

/**
 * A target for the next period that this period's result has passed: ≥ 80 % for 2026 beside 100 % in 2025. A note,
 * since to keep a level can be what is asked.
 */
export const targetSurpassed: Rule = ({ table }) => {
  const rules = declaredRules(table, 'target-surpassed');
  if (rules.length === 0) return [];
  return rowsOf(table).flatMap((row) => rules.flatMap((rule) => findingOf(table, row, rule)));
};

function findingOf(
  table: EntryTable,
  row: EntryRow,
  rule: Extract<SetRule, { kind: 'target-surpassed' }>,
): readonly Finding[] {
  const [asked, reached] = [row.entries.get(rule.target), row.entries.get(rule.result)];
  const indicator = indicatorOf(table.set, rule.result);
  if (asked === undefined || reached === undefined || indicator === undefined) return [];
  const target = targetOf(readTargetOf(indicator, shownText(asked)));
  const operator = target?.type === 'bound' ? BEYOND[target.operator] : null;
  if (target?.type !== 'bound' || operator === null) return [];
  const judgement = judge(reached.observed, { ...target, operator });
  if (judgement.verdict !== 'achieved' || judgement.basis !== 'figure') return [];
  const place = placeOf(table, row, indicatorOf(table.set, rule.target), asked.cell);
  const result = { name: nameOf(table, rule.result), cell: reached.cell, text: shownText(reached) };
  return [finding('target-surpassed', place, { target: shownText(asked), result })];
}
