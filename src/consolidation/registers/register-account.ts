import type { CalendarDate } from '../../model/calendar-date';
import type { Finding } from '../../model/finding';
import type { Period } from '../../model/period';
import type { Unit, UnitList } from '../../model/unit';
import type { RegisterDefinition } from '../../registers/register-definition';
import type { RegisterRecord } from '../../registers/register-table';
import type { FileAccount, Question, UnitAccount } from '../account/account';
import type { Decisions } from '../decisions';
import type { Submission, SubmittedFile } from '../submission';

/** What registers of many units are united from. */
export interface UniteRequest {
  /** The register that the units keep, not the united one. */
  readonly register: RegisterDefinition;
  readonly period: Period;
  readonly units: UnitList;
  readonly submissions: readonly Submission[];
  readonly decisions: Pick<Decisions, 'received' | 'units' | 'files'>;
  /** The last day on which a file is in time; null where none is set. */
  readonly deadline: CalendarDate | null;
}

/** Everything that uniting takes and everything it does not, with the reasons. Every record that is taken stands in it. */
export interface RegisterAccount {
  /** In the order in which the files were given. */
  readonly files: readonly RegisterFileAccount[];
  /** One for each unit that exists in the period, in the list's order; the parent only where something of it arrived. */
  readonly units: readonly RegisterUnitAccount[];
  /** In the order of units, then of their sheets. */
  readonly records: readonly UnitedRecord[];
  readonly duplicates: readonly UnitedDuplicate[];
  readonly leftBehind: readonly LeftBehind[];
  /** What a person has to decide; the records in question are left out until then. */
  readonly questions: readonly Extract<Question, { type: 'unit' | 'files' }>[];
}

/** `taken` counts filled cells, as for a table of figures. */
export interface RegisterFileAccount extends FileAccount {
  /** Records that are taken from it. */
  readonly records: number;
}

export interface RegisterUnitAccount extends Omit<UnitAccount, 'filled' | 'typed' | 'asked'> {
  readonly records: number;
}

/** A record of a unit, with its place in the file that the unit sent. */
export interface UnitedRecord {
  readonly unit: Unit;
  readonly file: SubmittedFile;
  readonly sheet: string;
  /** As the united register has it: its unit is one of its columns. The row is that of the unit's sheet, from 0. */
  readonly record: RegisterRecord;
  /** What is wrong with it in the unit's file; it is taken with its text as sent. */
  readonly faults: readonly Finding[];
}

/** A record that is certainly the same as one before it. Both are kept. */
export interface UnitedDuplicate {
  readonly record: UnitedRecord;
  readonly of: UnitedRecord;
}

/** Records that stand only in a file in whose place another one of the unit counts. */
export interface LeftBehind {
  readonly file: SubmittedFile;
  readonly by: SubmittedFile;
  readonly records: readonly UnitedRecord[];
}
