import type { Contents } from '../../actions/read-contents';
import type { EntryTable, MatrixTable } from '../../model/entry';
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
  return firstOfEach(contents.entrySheets.flatMap(({ table }) => (table === null ? [] : [table])));
}

/** Those with a row for each unit, which alone can be ranked. */
export function matrixTables(contents: Contents): readonly MatrixTable[] {
  return firstOfEach(
    contents.entrySheets.flatMap(({ table }) => (table?.arrangement === 'matrix' ? [table] : [])),
  );
}

function firstOfEach<Table extends EntryTable>(tables: readonly Table[]): readonly Table[] {
  const firsts = new Map<string, Table>();
  for (const table of tables) {
    if (!firsts.has(tableKey(table))) firsts.set(tableKey(table), table);
  }
  return [...firsts.values()].sort((a, b) => comparePeriods(b.period, a.period));
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
