import type { CalendarDate, Period } from '../model/period';
import type { RegisterDefinition } from './register-definition';
import type { RegisterValue } from './cell-value';

/** What a register sheet holds once read: the records of one unit and one period, each cell with its place. */
export interface RegisterTable {
  readonly sheet: string;
  readonly register: RegisterDefinition;
  /** Who keeps the register: the name as the sheet shows it; the code is empty where the hidden tag is gone. */
  readonly unit: { readonly code: string; readonly name: string };
  readonly period: Period;
  /** Tính đến ngày; null when the sheet gives none. */
  readonly asOf: CalendarDate | null;
  readonly records: readonly RegisterRecord[];
}

export interface RegisterRecord {
  /** Counted from 0. */
  readonly row: number;
  /** By column code; a column that is missing from the sheet has no cell. */
  readonly cells: ReadonlyMap<string, RegisterCell>;
}

export interface RegisterCell {
  /** As Excel writes it: "D12". */
  readonly cell: string;
  /** As a person reads it; empty for a blank cell. */
  readonly text: string;
  readonly value: RegisterValue;
  /** What the cell holds, for a sheet that is laid out anew. */
  readonly content: string | number | boolean | null;
}

/** What a record says in a column, or an empty text. */
export function textIn(record: RegisterRecord, code: string): string {
  return record.cells.get(code)?.text ?? '';
}
