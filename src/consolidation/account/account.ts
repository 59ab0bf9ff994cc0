import type { CalendarDate } from '../../model/calendar-date';
import type { Finding } from '../../model/finding';
import type { UnitSuggestion } from '../../model/name-suggestion';
import type { ObservedValue } from '../../model/observation';
import type { FileOutcome, UnitOutcome } from '../../model/submission-outcome';
import type { Unit } from '../../model/unit';
import type { ProposedColumn } from '../paste/column-proposal';
import type { UnitReceipts } from '../memory';
import type { HeldCell } from '../target';
import type { SubmittedCell, SubmittedFile } from '../submission';
import type { UnitValue } from '../value-key';
import type { IdleDecision } from './idle-decisions';
import type { Receipt } from './received-date';

/** Everything a take-in would do and everything it would not, with the reasons: a person reads it before anything is written. */
export interface Account {
  /** In the order in which the files were given. */
  readonly files: readonly FileAccount[];
  /** One for each unit that exists in the period, in the list's order; the parent only where something of it arrived. */
  readonly units: readonly UnitAccount[];
  /** In the order of units, then of the set. */
  readonly values: readonly PlannedValue[];
  /** What a person has to decide before it counts; what is open is left out, or kept, and never guessed. */
  readonly questions: readonly Question[];
  /** What a person decided that is about nothing here. */
  readonly idle: readonly IdleDecision[];
  /** What is to be remembered of the files that units sent. */
  readonly receipts: readonly UnitReceipts[];
}

export interface FileAccount {
  readonly file: SubmittedFile;
  readonly outcome: FileOutcome;
  readonly received: CalendarDate | null;
  /** Whether the date is the file's own and no person has said it. */
  readonly isReceivedGuessed: boolean;
  /** The units whose values are taken from it. */
  readonly units: readonly Unit[];
  /** The units that sent it for certain, whether anything of it is taken or not. */
  readonly senders: readonly Unit[];
  /** Values that are taken, and cells that are refused. */
  readonly taken: number;
  readonly refused: number;
  /** Why it is refused, or what in it is not taken: each with file, sheet and cell as far as they are known. */
  readonly findings: readonly Finding[];
}

export interface UnitAccount {
  readonly unit: Unit;
  readonly outcome: UnitOutcome;
  /** The file that counts; null where none does. */
  readonly file: SubmittedFile | null;
  readonly sheet: string | null;
  readonly received: CalendarDate | null;
  readonly isReceivedGuessed: boolean;
  readonly revision: number | null;
  /** When its first file came of which something could be taken: a correction sent later makes nobody late. */
  readonly first: Receipt;
  /** Whole days from the deadline to the first receipt, 0 in time; null without a deadline or a date. */
  readonly daysLate: number | null;
  /** Other files of the unit that do not count. */
  readonly superseded: readonly SubmittedFile[];
  /** Cells for which the unit sent a value or a status word, of those that the set asks it for, once the take-in is done. */
  readonly filled: number;
  /** Cells that the unit is asked for and the consolidator filled in: no file of the unit brought anything for them. */
  readonly typed: number;
  readonly asked: number;
}

/** A value that a submission brings for a cell of the target. */
export interface PlannedValue extends UnitValue {
  readonly file: SubmittedFile;
  readonly sheet: string;
  readonly source: SubmittedCell;
  /** Null where the target sheet is yet to be made. */
  readonly held: HeldCell | null;
  /** What the last take-in wrote there; null where none did. */
  readonly taken: string | number | boolean | null;
  /** What would stand there: a figure, or the words that the sheet uses for a status, verdict, bound or text. */
  readonly observed: ObservedValue;
  readonly change: ValueChange;
  /** Whether a person said what becomes of a cell that was corrected by hand, now or when the unit sent this value before. */
  readonly isDecided: boolean;
}

/**
 * `new`: the cell is empty. `same`: it holds this already. `changed`: the unit sends another value than last time.
 * `kept`: a person corrected the cell since, or typed it, and that stays. `overwritten`: the same, but the person decided to
 * take the unit's value. `blank-kept`: the unit's cell is empty now, and what is there stays.
 */
export type ValueChange = 'new' | 'same' | 'changed' | 'kept' | 'overwritten' | 'blank-kept';

export type Question =
  /** A name or code that fits no unit for certain. */
  | {
      readonly type: 'unit';
      /** `unitClaimKey` of what the sheet says. */
      readonly key: string;
      readonly file: string;
      readonly sheet: string;
      readonly cell: string | null;
      readonly code: string;
      readonly name: string;
      /** Best first. */
      readonly suggestions: readonly UnitSuggestion[];
    }
  /** Several files of one unit, and nothing tells which is the last. */
  | { readonly type: 'files'; readonly unit: Unit; readonly files: readonly SubmittedFile[] }
  /** A cell that was corrected by hand since the last take-in, or typed before any; it is kept until decided. */
  | { readonly type: 'conflict'; readonly key: string; readonly value: PlannedValue }
  /** A sheet that is not ours and may be a table of figures. */
  | {
      readonly type: 'mapping';
      /** `headingFingerprint` of the sheet. */
      readonly fingerprint: string;
      readonly file: string;
      readonly sheet: string;
      /** "STT | Đơn vị | Tỷ lệ". */
      readonly headings: string;
      /** Every column but those of names and codes, with what it may hold. */
      readonly columns: readonly ProposedColumn[];
    };
