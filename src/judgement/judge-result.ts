import { isFigureIndicator, type Indicator } from '../model/indicator-set';
import { rounded } from '../model/decimal';
import { figure, figureOf, type ObservedValue } from '../model/observation';
import type { Period } from '../model/period';
import { answeredIncrease, resolveIncrease } from '../model/target/increase';
import { judge } from '../model/target/judge';
import { undecided, type Judgement } from '../model/target/judgement';
import { targetOf, type IncreaseMeasure, type Target, type TargetReading } from '../model/target/target';
import { readTargetOf } from '../model/target/indicator-target';

/** A result and what is known besides it. */
export interface Result {
  readonly indicator: Indicator;
  readonly observed: ObservedValue;
  /** What the column of targets says; null where it is not there and the set declares none. */
  readonly target: string | null;
  readonly period: Period;
  /** The same indicator's value in the period before. */
  readonly previous: ObservedValue;
  /** What "tăng thêm 10%" is measured in; null until a person has said so. */
  readonly increase: IncreaseMeasure | null;
}

/** Judges a result by the words of its target. What must be asked about first is left undecided, with that as reason. */
export function judgeResult(result: Result): Judgement {
  const { indicator, observed, target } = result;
  const reading: TargetReading = target === null ? { type: 'none' } : readTargetOf(indicator, target);
  const judgement = judge(asPublished(observed, indicator), heldAgainst(reading, result));
  if (judgement.verdict !== 'undecided' || judgement.reason !== 'no-target') return judgement;
  switch (reading.type) {
    case 'relative':
      return undecided('increase-unanswered');
    case 'ambiguous':
      return undecided('target-ambiguous');
    case 'target':
    case 'none':
    case 'not-assigned':
    case 'prose':
      return judgement;
  }
}

/** The printed figure is judged, as it is ranked: 79,996 prints as 80,00 and meets ≥ 80. */
function asPublished(observed: ObservedValue, indicator: Indicator): ObservedValue {
  const value = figureOf(observed);
  return value === null || !isFigureIndicator(indicator)
    ? observed
    : figure(rounded(value, indicator.decimals));
}

function heldAgainst(reading: TargetReading, result: Result): ReturnType<typeof targetOf> {
  const { increase } = result;
  if (reading.type === 'relative' && increase !== null)
    return resolved(answeredIncrease(reading, increase), result);
  const target = targetOf(reading);
  return target?.type === 'increase' ? resolved(target, result) : target;
}

/** A target for a year is an increase over the year before; what a shorter period's is over, its words leave open. */
function resolved(target: Target, { previous, indicator, period }: Result): Target {
  const base = period.kind === 'year' ? figureOf(previous) : null;
  if (base === null) return target;
  return resolveIncrease(target, base, isFigureIndicator(indicator) ? indicator.kind : 'unknown');
}
