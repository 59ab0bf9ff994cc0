import { rowsOf, type EntryRow, type MatrixTable } from '../model/entry';
import type { Indicator } from '../model/indicator-set';
import { BLANK } from '../model/observation';
import type { Period } from '../model/period';
import type { DataRow } from '../sheets/data/data-sheet';
import type { FigurePlaces } from './figure-places';
import type { ComputedSection } from './report-sections';

/** The figures of sections and of the periods they are compared with, each once, with the cell that holds it. */
export function dataRowsOf(
  sections: readonly ComputedSection[],
  places: (table: MatrixTable) => FigurePlaces,
): readonly DataRow[] {
  return distinct(sections.flatMap((section) => sectionRows(section, places)));
}

function sectionRows(
  { table, earlier, comparison, set, parent }: ComputedSection,
  places: (table: MatrixTable) => FigurePlaces,
): readonly DataRow[] {
  const own = places(table);
  const rows = (
    of: MatrixTable,
    period: Period,
    entriesOf: (row: EntryRow) => EntryRow['entries'],
    from: Pick<FigurePlaces, 'sheet' | 'codeColumn'>,
    columnOf: FigurePlaces['current'],
  ): readonly DataRow[] =>
    rowsOf(of).flatMap((row) =>
      of.indicators.flatMap((indicator) => {
        const isParent = row === table.parent || row.unit.code === parent.code;
        const column = columnOf(indicator.code);
        if (column === null || (indicator.scope === 'parent' && !isParent)) return [];
        const { sheet, codeColumn } = from;
        return [dataRow(set.id, period, row, entriesOf(row), indicator, { sheet, codeColumn, column })];
      }),
    );
  const before = earlier === null ? null : places(earlier);
  return [
    ...rows(table, table.period, ({ entries }) => entries, own, own.current),
    ...(earlier === null || before === null
      ? rows(table, comparison, ({ previous }) => previous, own, own.previous)
      : rows(earlier, comparison, ({ entries }) => entries, before, before.current)),
  ];
}

function dataRow(
  set: string,
  period: Period,
  { unit }: EntryRow,
  entries: EntryRow['entries'],
  indicator: Indicator,
  source: DataRow['source'],
): DataRow {
  const entry = entries.get(indicator.code);
  return {
    set,
    period: period.id,
    unit,
    indicator: { code: indicator.code, name: indicator.shortName.vi },
    status: (entry?.observed ?? BLANK).status,
    content: entry?.content ?? null,
    source,
  };
}

/** Two sections may share a period: its figures are listed once. */
function distinct(rows: readonly DataRow[]): readonly DataRow[] {
  return [...new Map(rows.map((row) => [dataRowKey(row), row])).values()];
}

/** What a row is of: a set, a period, a unit, an indicator. */
export function dataRowKey({ set, period, unit, indicator }: DataRow): string {
  return [set, period, unit.code, indicator.code].join('|');
}
