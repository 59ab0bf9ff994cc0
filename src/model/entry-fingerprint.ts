import { contentHash } from './content-hash';
import type { Entry, EntryTable } from './entry';

/** Equal for two tables that hold the same figures of the same units, wherever they stand. */
export function tableFingerprint({ set, period, asOf, parent, units }: EntryTable): string {
  const rows = parent === null ? units : [parent, ...units];
  const figures = rows.map(({ unit, entries }) => [unit.code, unit.name, contentsOf(entries)]);
  return contentHash(JSON.stringify([set.id, set.effectiveFrom, period, asOf, figures]));
}

/** What the cells of a row hold, by indicator code. */
export function contentsOf(
  entries: ReadonlyMap<string, Entry>,
): readonly (readonly [string, Entry['content']])[] {
  return [...entries].map(([code, { content }]) => [code, content] as const);
}
