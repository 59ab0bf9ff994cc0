import type { EntryTable } from '../model/entry';
import { tableFingerprint } from '../model/entry-fingerprint';
import { finding, type Finding } from '../model/finding';

/**
 * Sheets that claim the set and period of another, and forms also its unit. An exact copy, as when May's workbook holds April's sheet too, is only
 * noted; where the figures differ, which sheet counts is for a person to say.
 */
export function doublePeriods(tables: readonly EntryTable[]): ReadonlyMap<EntryTable, Finding> {
  const first = new Map<string, EntryTable>();
  const found = new Map<EntryTable, Finding>();
  for (const table of tables) {
    const key = keyOf(table);
    const other = first.get(key);
    if (other === undefined) {
      first.set(key, table);
      continue;
    }
    const place = { sheet: table.sheet, period: table.period.id };
    const isCopy = tableFingerprint(other) === tableFingerprint(table);
    found.set(table, finding(isCopy ? 'copied-period' : 'double-period', place, { otherSheet: other.sheet }));
  }
  return found;
}

/** Of forms each unit has its own. */
function keyOf({ set, period, arrangement, units }: EntryTable): string {
  const whose = arrangement === 'form' ? units.map(({ unit }) => unit.code) : [];
  return [set.id, period.id, arrangement, ...whose].join('@');
}
