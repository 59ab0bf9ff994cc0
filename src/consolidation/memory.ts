import type { CalendarDate } from '../model/calendar-date';
import type { Receipt } from './account/received-date';
import type { UnitValue } from './value-key';

/** What a workbook remembers of earlier take-ins. */
export interface ConsolidationMemory {
  readonly origins: readonly SubmissionOrigin[];
  readonly mappings: readonly ConfirmedMapping[];
  readonly deadlines: readonly Deadline[];
  /** One for each unit, set and period of which a file came. */
  readonly receipts: readonly UnitReceipts[];
  /** One for each paste of which values still come. */
  readonly pastes: readonly PasteOrigin[];
  /** Rows that this version cannot read: a person is told, and they stay as they are. */
  readonly unread: readonly UnreadRow[];
}

export const NOTHING_REMEMBERED: ConsolidationMemory = {
  origins: [],
  mappings: [],
  deadlines: [],
  receipts: [],
  pastes: [],
  unread: [],
};

/** The texts of a row, cell by cell. */
export type UnreadRow = readonly string[];

/** Where the values of one unit, set and period came from: one file's sheet. A later file of the unit adds another. */
export interface SubmissionOrigin extends Receipt {
  readonly set: string;
  readonly period: string;
  /** The unit's code. */
  readonly unit: string;
  readonly file: string;
  readonly sheet: string;
  readonly hash: string;
  readonly revision: number | null;
  /** When it was taken in, ISO 8601. */
  readonly takenAt: string;
  /** The values that still come from this file: what a later file replaced is that file's. */
  readonly values: readonly TakenValue[];
  /** Values that a person decided not to take: the cell was corrected by hand. */
  readonly declined: readonly DeclinedValue[];
}

/** The files that a unit sent for a set and period, with those that do not count: what was in time is told by the first. */
export interface UnitReceipts {
  readonly set: string;
  readonly period: string;
  /** The unit's code. */
  readonly unit: string;
  /** One for each content: a copy of a file is the same. */
  readonly files: readonly ReceivedFile[];
}

export interface ReceivedFile extends Receipt {
  readonly file: string;
  readonly hash: string;
  readonly revision: number | null;
  /** `replaced`: another file of the unit counts. `waiting`: which one does is a question. `refused`: nothing of it could be taken. */
  readonly outcome: 'counted' | 'replaced' | 'waiting' | 'refused';
}

/** A value as it was taken in: what differs from it in the sheet now was changed by hand. */
export interface TakenValue extends Omit<UnitValue, 'unit'> {
  /** In the submitted file: `D12`. */
  readonly cell: string;
  /** As it was written into the consolidator's sheet. */
  readonly content: string | number | boolean;
}

export interface DeclinedValue extends Omit<UnitValue, 'unit'> {
  readonly cell: string;
  /** As the unit's cell held it. */
  readonly content: string | number | boolean;
}

/** Where values of one set and period came from that were pasted: a text, which the workbook does not keep. */
export interface PasteOrigin {
  readonly set: string;
  readonly period: string;
  /** `contentHash` of the text. */
  readonly hash: string;
  /** ISO 8601. */
  readonly pastedAt: string;
  /** The values that still come from this text: what a later paste brought is that one's. */
  readonly values: readonly PastedValue[];
}

export interface PastedValue {
  /** The unit's code. */
  readonly unit: string;
  /** The indicator's. */
  readonly code: string;
  /** The row of the pasted text, counted from 1. */
  readonly line: number;
  /** As it was written into the sheet. */
  readonly content: string | number;
}

/** How a person said that a foreign sheet is to be read, kept for the next one that has the same headings. */
export interface ConfirmedMapping {
  /** `headingFingerprint` of the sheet. */
  readonly fingerprint: string;
  readonly set: string;
  /** The headings as they were, for a person to recognise. */
  readonly headings: string;
  /** By column, counted from 0, an indicator's code; a column that is not named is left out. */
  readonly columns: readonly { readonly column: number; readonly indicator: string }[];
}

/** The last day on which the units may send what belongs to a set and period. */
export interface Deadline {
  readonly set: string;
  readonly period: string;
  readonly day: CalendarDate;
}
