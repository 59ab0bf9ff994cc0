import { contentHash } from './content-hash';
import { rowsOf, type Entry, type EntryTable } from './entry';

/** Equal for two tables that hold the same figures of the same units, wherever they stand. */
export function tableFingerprint(table: EntryTable): string {
  const { set, period, asOf } = table;
  const figures = rowsOf(table).map(({ unit, entries }) => [unit.code, unit.name, contentsOf(entries)]);
  return contentHash(JSON.stringify([set.id, set.effectiveFrom, period, asOf, figures]));
}

/** What the cells of a row hold, by indicator code. */
export function contentsOf(
  entries: ReadonlyMap<string, Entry>,
): readonly (readonly [string, Entry['content']])[] {
  return [...entries].map(([code, { content }]) => [code, content] as const);
}
