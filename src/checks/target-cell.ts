import { isEqual } from '../model/decimal';
import { rowsOf } from '../model/entry';
import { finding, type Finding } from '../model/finding';
import { readTargetOf } from '../model/target/indicator-target';
import type { TargetReading } from '../model/target/target';
import { foldText } from '../model/vietnamese-text';
import type { Rule } from './rule';
import { targetTexts, type TargetText } from './target-texts';

/**
 * What stands in a column of targets: words that no figure can be held against, or another target than the set's. The
 * cell counts, so both are notes. A target where the set has none is the unit's own affair.
 */
export const targetCell: Rule = ({ table, previous }) =>
  rowsOf(table).flatMap((row) => targetTexts(table, row, previous).flatMap((cell) => findingsOf(cell)));

function findingsOf({ text, reading, place, indicator }: TargetText): readonly Finding[] {
  const isOwnTarget = place.indicator?.code === indicator.code;
  const ofSet = isOwnTarget ? (indicator.target ?? null) : null;
  if (ofSet !== null && foldText(text) === foldText(ofSet)) return [];
  if (reading.type === 'prose' || reading.type === 'ambiguous') {
    return [finding('target-unreadable', place, { text, ofSet })];
  }
  if (ofSet === null || isSameTarget(reading, readTargetOf(indicator, ofSet))) return [];
  return [finding('target-differs', place, { text, ofSet })];
}

/** "≥ 80%", "80%" and "tối thiểu 80 %" ask for the same. */
function isSameTarget(a: TargetReading, b: TargetReading): boolean {
  if (a.type !== 'target' || b.type !== 'target')
    return a.type === 'not-assigned' && b.type === 'not-assigned';
  const [left, right] = [a.target, b.target];
  if (left.type === 'bound' && right.type === 'bound') {
    return left.operator === right.operator && isEqual(left.value, right.value);
  }
  return left.type === right.type && (left.type === 'yes' || left.type === 'no');
}
