import { rowsOf, type EntryRow, type MatrixTable } from '../model/entry';
import type { Indicator } from '../model/indicator-set';
import { BLANK } from '../model/observation';
import type { Period } from '../model/period';
import type { DataRow } from '../sheets/data/data-sheet';
import type { FigurePlaces } from './figure-places';
import type { ComputedMatrixSection } from './matrix-section';

/** The figures of a section that ranks units, and of the period it is compared with. */
export function matrixDataRows(
  { table, earlier, comparison, set, parent }: ComputedMatrixSection,
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
        const source = { sheet, codeColumn, column, item: null };
        return [dataRow(set.id, period, row, entriesOf(row), indicator, source)];
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

/** One figure of one unit; `content` is what its cell holds. */
export function dataRow(
  set: string,
  period: Period,
  { unit }: EntryRow,
  entries: EntryRow['entries'],
  indicator: Indicator,
  source: DataRow['source'],
  content = entries.get(indicator.code)?.content ?? null,
): DataRow {
  return {
    set,
    period: period.id,
    unit,
    indicator: { code: indicator.code, name: indicator.shortName.vi },
    status: (entries.get(indicator.code)?.observed ?? BLANK).status,
    content,
    source,
  };
}
