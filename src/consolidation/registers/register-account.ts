import type { CalendarDate } from '../../model/calendar-date';
import type { Finding } from '../../model/finding';
import type { Period } from '../../model/period';
import type { Unit, UnitList } from '../../model/unit';
import type { RegisterDefinition } from '../../registers/register-definition';
import type { RegisterRecord } from '../../registers/register-table';
import type { FileAccount, Question, UnitAccount } from '../account/account';
import type { IdleDecision } from '../account/idle-decisions';
import type { Decisions } from '../decisions';
import type { SubmissionOrigin, UnitReceipts } from '../memory';
import type { Submission, SubmittedFile } from '../submission';
import type { HeldRegister, HeldRow } from './held-register';

/** What registers of many units are united from. */
export interface UniteRequest {
  /** The register that the units keep, not the united one. */
  readonly register: RegisterDefinition;
  readonly period: Period;
  readonly units: UnitList;
  readonly submissions: readonly Submission[];
  readonly decisions: Decisions;
  /** What the workbook holds of them already; null where it holds nothing. */
  readonly held: HeldRegister | null;
  /** The last day on which a file is in time; null where none is set. */
  readonly deadline: CalendarDate | null;
}

/** Everything that uniting takes and everything it does not, with the reasons. Every record that is taken stands in it. */
export interface RegisterAccount {
  /** The sheet that is made anew; null where the workbook has none. */
  readonly sheet: string | null;
  /** In the order in which the files were given. */
  readonly files: readonly RegisterFileAccount[];
  /** One for each unit that exists in the period, in the list's order; the parent only where something of it arrived. */
  readonly units: readonly RegisterUnitAccount[];
  /** In the order of units, then of their sheets. */
  readonly records: readonly UnitedRecord[];
  readonly duplicates: readonly UnitedDuplicate[];
  readonly leftBehind: readonly LeftBehind[];
  /** What a person did to the united sheet since, and which stays so. */
  readonly kept: readonly KeptByHand[];
  /** What is to be remembered of the files that count, and of those that came. */
  readonly origins: readonly RegisterOrigin[];
  readonly receipts: readonly UnitReceipts[];
  /** What a person has to decide; the records in question are left out until then. */
  readonly questions: readonly Extract<Question, { type: 'unit' | 'files' }>[];
  /** What a person decided that is about nothing here. */
  readonly idle: readonly IdleDecision[];
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
  readonly file: Pick<SubmittedFile, 'name'>;
  readonly sheet: string;
  /** As the united register has it: its unit is one of its columns. The row is that of the unit's sheet, from 0. */
  readonly record: RegisterRecord;
  /** What is wrong with it in the unit's file; it is taken with its text as sent. */
  readonly faults: readonly Finding[];
  /** The row of the united sheet that it stays; null for a record that is taken now. */
  readonly held: HeldRow | null;
}

/** An origin before the time of the take-in is known. */
export type RegisterOrigin = Omit<SubmissionOrigin, 'takenAt'>;

/** A row that a person corrected or typed and that stays, or a record that a person deleted and that stays out. */
export interface KeptByHand {
  readonly type: 'corrected' | 'deleted';
  readonly record: UnitedRecord;
  /** What the unit sends now for a corrected row, where it is something else than before. */
  readonly brought: UnitedRecord | null;
  /** Whether a person said that it stays. */
  readonly isDecided: boolean;
}

/** A record that is certainly the same as one before it. Both are kept. */
export interface UnitedDuplicate {
  readonly record: UnitedRecord;
  readonly of: UnitedRecord;
}

/** Records that stand only in a file in whose place another one of the unit counts. */
export interface LeftBehind {
  readonly file: Pick<SubmittedFile, 'name'>;
  readonly by: Pick<SubmittedFile, 'name'>;
  readonly records: readonly UnitedRecord[];
}
