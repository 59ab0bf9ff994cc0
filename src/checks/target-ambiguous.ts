import type { Decimal } from '../model/decimal';
import { rowsOf } from '../model/entry';
import { finding, type FindingDetails } from '../model/finding';
import { answeredIncrease, resolveIncrease } from '../model/target/increase';
import type { AskedIncrease, IncreaseMeasure } from '../model/target/target';
import type { Rule } from './rule';
import { isOfRate, targetTexts } from './target-texts';

/**
 * "tăng thêm 10%" of a rate that is 80 %: to 90 (points) or to 88 (relative)? Nothing is judged until somebody says.
 * Of counts and scores a percentage can only be relative.
 */
export const targetAmbiguous: Rule = ({ table, previous }) =>
  rowsOf(table).flatMap((row) =>
    targetTexts(table, row, previous).flatMap(({ text, reading, place, indicator, base }) => {
      if (reading.type !== 'relative' || !isOfRate(indicator)) return [];
      const { amount } = reading;
      return [finding('target-ambiguous', place, { text, amount, outcomes: outcomesOf(reading, base) })];
    }),
  );

function outcomesOf(
  asked: AskedIncrease,
  base: Decimal | null,
): FindingDetails['target-ambiguous']['outcomes'] {
  if (base === null) return null;
  const inPoints = reachedBy(asked, 'points', base);
  const relative = reachedBy(asked, 'relative', base);
  return inPoints === null || relative === null ? null : { base, inPoints, relative };
}

function reachedBy(asked: AskedIncrease, measure: IncreaseMeasure, base: Decimal): Decimal | null {
  const target = resolveIncrease(answeredIncrease(asked, measure), base, 'percent');
  return target.type === 'bound' ? target.value : null;
}
