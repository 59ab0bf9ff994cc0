import type { Finding } from '../../model/finding';
import type { MatrixSet } from '../../model/indicator-set';
import type { CalendarDate, Period } from '../../model/period';
import type { Unit } from '../../model/unit';
import type { IndicatorTable } from '../../ranking/indicator-table';
import type { TieRule } from '../../ranking/rank-units';
import type { AcceptedFinding } from './report-section';

/** One set over one period and the one it is compared with: what a section of a report that ranks units prints. */
export interface MatrixSection {
  readonly arrangement: 'matrix';
  readonly set: MatrixSet;
  readonly period: Period;
  readonly comparison: Period;
  readonly asOf: CalendarDate | null;
  readonly parent: Unit;
  readonly ties: TieRule;
  /** One for each indicator of the set, in its order. */
  readonly tables: readonly IndicatorTable[];
  /** Warnings that stand, printed under the tables. */
  readonly warnings: readonly Finding[];
  /** Errors that a person answers for, printed with name and note. */
  readonly accepted: readonly AcceptedFinding[];
  /** A fingerprint of everything the section was made from. */
  readonly inputHash: string;
}
