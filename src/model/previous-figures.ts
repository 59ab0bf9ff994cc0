import { rowsOf, type EntryRow, type EntryTable } from './entry';
import { BLANK, type ObservedValue } from './observation';

/** What was reported in the period compared with, and by whom. */
export interface PreviousFigures {
  /** The units of that period, which may since have been merged or renamed. */
  readonly units: readonly EntryRow[];
  /** What the unit of this row reported then; blank when that is not known. */
  readonly observed: (row: EntryRow, indicator: string) => ObservedValue;
}

/**
 * The figures to compare with: those of the earlier period's own sheet where there is one, else what the entry sheet
 * itself shows in its "kỳ trước" columns. Units are matched by code, never by position.
 */
export function previousFigures(current: EntryTable, earlier: EntryTable | null): PreviousFigures {
  if (earlier === null) {
    return {
      units: current.units,
      observed: (row, indicator) => row.previous.get(indicator)?.observed ?? BLANK,
    };
  }
  const rows = rowsByCode(earlier);
  return {
    units: earlier.units,
    observed: (row, indicator) => rows.get(row.unit.code)?.entries.get(indicator)?.observed ?? BLANK,
  };
}

/** Every row of a table, the parent's included, by unit code. */
export function rowsByCode(table: EntryTable): ReadonlyMap<string, EntryRow> {
  return new Map(rowsOf(table).map((row) => [row.unit.code, row]));
}
