import type { IndicatorSet } from './indicator-set';
import type { CellReading } from './cell-reading';
import type { ObservedValue } from './observation';
import type { CalendarDate, Period } from './period';
import type { Unit } from './unit';

/** What an entry sheet holds once read: the figures of one set and one period, each with the cell it stands in. */
export interface EntryTable {
  readonly sheet: string;
  readonly set: IndicatorSet;
  readonly period: Period;
  /** Số liệu tính đến ngày; null when the sheet gives none. */
  readonly asOf: CalendarDate | null;
  readonly parent: EntryRow | null;
  /** The units as the sheet lists them; whether codes and names agree is for the checks to say. */
  readonly units: readonly EntryRow[];
}

/** One unit's row. */
export interface EntryRow {
  readonly unit: Unit;
  /** Counted from 0. */
  readonly row: number;
  /** Where the unit's name stands, as Excel writes it; absent on a sheet without a column of names. */
  readonly nameCell?: string;
  /** By indicator code; an indicator whose column is missing has no entry. */
  readonly entries: ReadonlyMap<string, Entry>;
  /** Last period's figures as the sheet itself shows them, by indicator code. */
  readonly previous: ReadonlyMap<string, Entry>;
}

/** One cell of the data. */
export interface Entry {
  /** As Excel writes it: `D12`. */
  readonly cell: string;
  readonly content: string | number | boolean | null;
  readonly reading: CellReading;
  readonly observed: ObservedValue;
}

/** The parent's row, then the units'. */
export function rowsOf(table: EntryTable): readonly EntryRow[] {
  return table.parent === null ? table.units : [table.parent, ...table.units];
}
