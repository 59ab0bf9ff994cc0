import type { CalendarDate } from '../model/calendar-date';
import type { Finding } from '../model/finding';
import type { ObservedValue } from '../model/observation';

/** A file that a unit sent, as it is known before it is opened. Plain data throughout: it passes between threads. */
export interface SubmittedFile {
  /** As a person knows it, with its folder where files of several were chosen. */
  readonly name: string;
  readonly bytes: number;
  /** The first 16 hex digits of SHA-256 over its bytes. */
  readonly hash: string;
  /** When the file was last changed, ISO 8601; null where nobody knows. */
  readonly modified: string | null;
}

/** What a file brings once read (tờ trình số liệu của một đơn vị). Nothing of it is matched with a list of units yet. */
export type Submission = ReadSubmission | RefusedSubmission;

export interface ReadSubmission {
  readonly type: 'read';
  readonly file: SubmittedFile;
  readonly tables: readonly SubmittedTable[];
  readonly registers: readonly SubmittedRegister[];
  /** Sheets that are not ours but hold a table of units and figures: what they are is for a person to say. */
  readonly foreign: readonly ForeignSheet[];
  /** Names of all other sheets; they are not read. */
  readonly passedOver: readonly string[];
}

/** A file that cannot be read, with the reason and the remedy. */
export interface RefusedSubmission {
  readonly type: 'refused';
  readonly file: SubmittedFile;
  readonly finding: Finding;
}

/** An entry sheet of ours: of many units (a matrix) or of one (a form). */
export interface SubmittedTable {
  readonly sheet: string;
  /** The set's id. */
  readonly set: string;
  /** Of the definition it was made from; null where the tag is lost. */
  readonly setHash: string | null;
  readonly arrangement: 'matrix' | 'form';
  /** A period's id; null where the sheet does not say, or contradicts itself. */
  readonly period: string | null;
  readonly asOf: CalendarDate | null;
  /** What stands in its cell "Lần gửi": 1, 2 …; null where it has none. */
  readonly revision: number | null;
  /** A form has one. The parent's own row of a matrix is among them. */
  readonly rows: readonly SubmittedRow[];
  /** What is wrong with the sheet itself: a lost key row, rows whose code and name disagree … */
  readonly findings: readonly Finding[];
}

/** What one unit reports on a sheet. */
export interface SubmittedRow {
  /** As the sheet says, empty where it does not. */
  readonly code: string;
  readonly name: string;
  /** Where the name stands: `B4`. */
  readonly nameCell: string | null;
  readonly cells: readonly SubmittedCell[];
}

/** Which value of a unit: a figure or word of an indicator, or the remark on an item of a form. */
export interface ValueOf {
  readonly kind: 'value' | 'remark';
  /** The indicator's code; of a remark the item's. */
  readonly code: string;
}

export interface SubmittedCell extends ValueOf {
  /** As Excel writes it: `D12`. */
  readonly cell: string;
  /** As the cell holds it; an Excel error as its text. */
  readonly content: string | number | boolean | null;
  /** Of a remark its words. */
  readonly observed: ObservedValue;
  /** Why nothing may be taken from the cell; null where it may, a blank one included. */
  readonly refusal: Finding | null;
}

/** The records of a register sheet, in its order. */
export interface SubmittedRegister {
  readonly sheet: string;
  /** The register's id. */
  readonly register: string;
  readonly period: string | null;
  /** What stands in its cell "Lần gửi": 1, 2 …; null where it has none. */
  readonly revision: number | null;
  /** Of the unit that keeps it. */
  readonly code: string;
  readonly name: string;
  readonly records: readonly SubmittedRecord[];
  readonly findings: readonly Finding[];
}

export interface SubmittedRecord {
  /** Counted from 1, as Excel shows it. */
  readonly row: number;
  readonly cells: readonly {
    readonly column: string;
    readonly cell: string;
    readonly content: SubmittedCell['content'];
  }[];
  /** What the rules of the register find in it; it is taken with its text as sent all the same. */
  readonly faults: readonly Finding[];
}

/** The texts of a sheet that is not ours, as they are shown, from column A of its first used row; at most 500 rows of 60 columns. */
export interface ForeignSheet {
  readonly sheet: string;
  readonly rows: readonly (readonly string[])[];
  /** The first row of `rows` as Excel counts it, from 1. */
  readonly firstRow: number;
}
