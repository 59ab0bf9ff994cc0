import type { EntryRow, EntryTable } from '../../model/entry';
import type { Indicator } from '../../model/indicator-set';
import { observedIn } from '../../model/observed-value';

/**
 * A table whose cells count for what they hold: a reckoned figure as the unit sent it, and not as this program reckons
 * it; an empty cell as blank, in a row that is empty throughout too.
 */
export function asHeld(table: EntryTable): EntryTable {
  const indicators = new Map(table.indicators.map((indicator) => [indicator.code, indicator]));
  const parent = table.parent === null ? null : rowAsHeld(table.parent, indicators);
  return { ...table, parent, units: table.units.map((row) => rowAsHeld(row, indicators)) };
}

function rowAsHeld(row: EntryRow, indicators: ReadonlyMap<string, Indicator>): EntryRow {
  const entries = [...row.entries].map(([code, entry]) => {
    const indicator = indicators.get(code);
    const observed = indicator === undefined ? entry.observed : observedIn(entry.reading, indicator.kind);
    return [code, { ...entry, observed }] as const;
  });
  return { ...row, entries: new Map(entries) };
}
