import type { Borrowing } from '../../judgement/borrowed-results';
import type { FormJudgement } from '../../judgement/judge-form';
import type { EntryRow } from '../../model/entry';
import type { Finding } from '../../model/finding';
import type { FormSet } from '../../model/indicator-set';
import type { ObservedValue } from '../../model/observation';
import type { CalendarDate, Period } from '../../model/period';
import type { Unit } from '../../model/unit';
import type { AcceptedFinding } from '../report/report-section';

/** One unit's form of one set and period: what a section of a report that has the annex's form prints. */
export interface FormSection {
  readonly arrangement: 'form';
  readonly set: FormSet;
  readonly period: Period;
  readonly comparison: Period;
  readonly asOf: CalendarDate | null;
  readonly unit: Unit;
  /** Whether forms of other units are reported for the same set and period: then sheets are named after their units. */
  readonly isOneOfSeveral: boolean;
  /** What the unit entered. */
  readonly row: EntryRow;
  /** What counts as the result of an indicator: what was entered, or what was taken from another set for it. */
  readonly observed: (indicator: string) => ObservedValue;
  /** The same in the period compared with; blank when that is not known. */
  readonly previous: (indicator: string) => ObservedValue;
  /** Null for a set that tells no targets. */
  readonly judgement: FormJudgement | null;
  /** The sentences of the set with the unit's figures. */
  readonly sentences: readonly string[];
  /** Results that were blank and are told by other sets, and those of other sets that were refused. */
  readonly borrowings: readonly Borrowing[];
  /** Warnings that stand, printed under the table. */
  readonly warnings: readonly Finding[];
  /** Errors that a person answers for, printed with name and note. */
  readonly accepted: readonly AcceptedFinding[];
  /** A fingerprint of everything the section was made from. */
  readonly inputHash: string;
}
