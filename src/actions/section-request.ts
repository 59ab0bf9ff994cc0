import type { JudgementSettings } from '../judgement/judge-form';
import type { IndicatorSet } from '../model/indicator-set';
import { previousPeriod, type Period } from '../model/period';
import type { TieRule } from '../ranking/rank-units';

/** A set, the period to report and the one to compare it with. */
export interface SectionRequest {
  readonly set: IndicatorSet;
  readonly period: Period;
  readonly comparison: Period;
}

/** How figures are ranked and judged. */
export interface SectionSettings {
  readonly ties: TieRule;
  readonly judgement: JudgementSettings;
}

/** Whether the comparison is the period before: then an entry sheet itself may hold the figures of it. */
export function comparesWithPrevious({ period, comparison }: SectionRequest): boolean {
  return comparison.id === previousPeriod(period).id;
}
