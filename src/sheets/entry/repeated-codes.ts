import type { EntryRow } from '../../model/entry';

/** The codes that stand in more than one row: nobody knows which of them is meant. */
export function repeatedCodes(rows: readonly Pick<EntryRow, 'unit'>[]): ReadonlySet<string> {
  const seen = new Set<string>();
  const repeated = new Set<string>();
  for (const { unit } of rows) {
    if (seen.has(unit.code)) repeated.add(unit.code);
    seen.add(unit.code);
  }
  return repeated;
}
