import type { CalendarDate } from '../../model/calendar-date';
import type { IndicatorSet } from '../../model/indicator-set';
import type { Period } from '../../model/period';
import type { UnitList } from '../../model/unit';
import type { Decisions } from '../decisions';
import type { ConsolidationMemory } from '../memory';
import type { Submission } from '../submission';
import type { ConsolidationTarget } from '../target';

/** What a take-in is reckoned from. */
export interface AccountRequest {
  readonly set: IndicatorSet;
  readonly period: Period;
  readonly units: UnitList;
  readonly submissions: readonly Submission[];
  readonly target: ConsolidationTarget;
  readonly memory: ConsolidationMemory;
  readonly decisions: Decisions;
  /** The last day on which a file is in time; null where none is set. */
  readonly deadline: CalendarDate | null;
}
