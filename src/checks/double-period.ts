import type { EntryTable } from '../model/entry';
import { finding, type Finding } from '../model/finding';

/** Sheets that claim the set and period of another: which one counts is for a person to say. */
export function doublePeriods(tables: readonly EntryTable[]): ReadonlyMap<EntryTable, readonly Finding[]> {
  const first = new Map<string, EntryTable>();
  const found = new Map<EntryTable, readonly Finding[]>();
  for (const table of tables) {
    const key = `${table.set.id}@${table.period.id}`;
    const other = first.get(key);
    if (other === undefined) first.set(key, table);
    else {
      const place = { sheet: table.sheet, period: table.period.id };
      found.set(table, [finding('double-period', place, { otherSheet: other.sheet })]);
    }
  }
  return found;
}
