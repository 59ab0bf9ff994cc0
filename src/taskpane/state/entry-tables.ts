import type { Contents } from '../../actions/read-contents';
import type { EntryTable } from '../../model/entry';
import { comparePeriods, previousPeriod, samePeriodLastYear, type Period } from '../../model/period';

interface SetAndPeriod {
  readonly set: { readonly id: string };
  readonly period: { readonly id: string };
}

/** Names a set and a period in a choice. */
export function tableKey({ set, period }: SetAndPeriod): string {
  return `${set.id}@${period.id}`;
}

/** The entry tables of a workbook, the latest period first; of two with one set and period the first. */
export function entryTables(contents: Contents): readonly EntryTable[] {
  const tables = new Map<string, EntryTable>();
  for (const { table } of contents.entrySheets) {
    if (table !== null && !tables.has(tableKey(table))) tables.set(tableKey(table), table);
  }
  return [...tables.values()].sort((a, b) => comparePeriods(b.period, a.period));
}

/** The periods a table can be compared with: the one before, the same one last year, and any earlier that has a sheet. */
export function comparisonsOf(contents: Contents, table: EntryTable): readonly Period[] {
  const before = previousPeriod(table.period);
  const held = entryTables(contents)
    .filter(({ set, period }) => set.id === table.set.id && period.kind === table.period.kind)
    .map(({ period }) => period)
    .filter((period) => comparePeriods(period, table.period) < 0 && period.id !== before.id);
  return [before, ...held];
}

/** The comparison of an id, or the period before. */
export function chosenComparison(contents: Contents, table: EntryTable, id: string | null): Period {
  const offered = comparisonsOf(contents, table);
  return offered.find((period) => period.id === id) ?? previousPeriod(table.period);
}

/** Cùng kỳ năm trước, as the choice names it. */
export function isSamePeriodLastYear(period: Period, comparison: Period): boolean {
  return comparison.id === samePeriodLastYear(period).id && previousPeriod(period).id !== comparison.id;
}
