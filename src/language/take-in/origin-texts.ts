import type { CalendarDate } from '../../model/calendar-date';

/** Where a value was taken from, as a person asks for it. */
export interface ToldOrigin {
  readonly file: string;
  readonly sheet: string;
  readonly cell: string;
  readonly hash: string;
  /** Null where nobody knows. */
  readonly received: CalendarDate | null;
  /** Whether the date is only the file's own. */
  readonly isReceivedGuessed: boolean;
  readonly revision: number | null;
  /** "03/06/2025 14:05", in Vietnam. */
  readonly takenAt: string;
}

/** Which pasted text a value comes from. */
export interface ToldPaste {
  /** The row of the text, counted from 1. */
  readonly line: number;
  readonly hash: string;
  /** "03/06/2025 14:05", in Vietnam. */
  readonly pastedAt: string;
}

/** What is said of where a cell's content comes from. */
export interface OriginTexts {
  /** The cell holds no unit's value. */
  readonly noValue: string;
  readonly typed: string;
  readonly taken: (origin: ToldOrigin) => string;
  readonly pasted: (paste: ToldPaste) => string;
  /** What the log has in the place of a file. */
  readonly pastedText: string;
  /** After `taken` or `pasted`: the cell holds what was received, or something else since. */
  readonly asReceived: (received: string) => string;
  readonly edited: (held: string, received: string) => string;
  /** A blank cell. */
  readonly emptied: (received: string) => string;
}
