import { toPlainText, trimmed } from '../../model/decimal';
import { writeNumber } from '../../model/number-writing';
import type { CompletionRule } from '../../model/target/tally';

/** When a unit completes, in Vietnamese: "đạt mọi chỉ tiêu được giao". */
export function completionRuleVi(rule: CompletionRule): string {
  return rule.type === 'every'
    ? 'đạt mọi chỉ tiêu được giao'
    : `đạt từ ${writeNumber(trimmed(rule.atLeastPercent), { grouping: true })}% số chỉ tiêu được giao trở lên`;
}

/** The same in English: "every applicable target". */
export function completionRuleEn(rule: CompletionRule): string {
  return rule.type === 'every'
    ? 'every applicable target'
    : `at least ${toPlainText(trimmed(rule.atLeastPercent))}% of the applicable targets`;
}
