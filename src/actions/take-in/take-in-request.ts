import type { Decisions } from '../../consolidation/decisions';
import type { Submission } from '../../consolidation/submission';
import type { IndicatorSet } from '../../model/indicator-set';
import type { CalendarDate, Period } from '../../model/period';
import type { UnitList } from '../../model/unit';

/** What is taken in, and what a person has decided about it. */
export interface TakeInRequest {
  readonly set: IndicatorSet;
  readonly period: Period;
  /** Of a sheet that is yet to be made. */
  readonly asOf: CalendarDate | null;
  readonly units: UnitList;
  readonly submissions: readonly Submission[];
  readonly decisions: Decisions;
  /** Hạn gửi; null where none is set. */
  readonly deadline: CalendarDate | null;
}
