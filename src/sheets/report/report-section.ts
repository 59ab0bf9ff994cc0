import type { Acceptance, Finding } from '../../model/finding';
import type { MatrixSet } from '../../model/indicator-set';
import type { CalendarDate, Period } from '../../model/period';
import type { Unit } from '../../model/unit';
import type { IndicatorTable } from '../../ranking/indicator-table';
import type { TieRule } from '../../ranking/rank-units';

/** One set over one period and the one it is compared with: what a section of a report prints. */
export interface ReportSection {
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

export interface AcceptedFinding {
  readonly finding: Finding;
  readonly acceptance: Acceptance;
}

/** `exact` is the document's own form; `full` adds ordinal, change, previous rank and movement. */
export type ReportLayout = 'exact' | 'full';

/** How figures stand in the report's cells. */
export interface FigureStyle {
  /** Numbers, or text in Vietnamese notation for a machine whose decimal sign is a point. */
  readonly as: 'numbers' | 'text';
  /** As typed (54,6) or with all of the indicator's decimals (54,60). */
  readonly decimals: 'as-published' | 'fixed';
}
