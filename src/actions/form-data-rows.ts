import { judgedIndicator } from '../judgement/judged-indicator';
import type { CrosswalkOrigin } from '../indicator-sets/crosswalk';
import { rowsOf, type EntryRow, type EntryTable, type FormTable, type WordsInCell } from '../model/entry';
import { indicatorOf, itemsOf, type FormItem } from '../model/indicator-set';
import type { Period } from '../model/period';
import type { DataRow, FigureSource } from '../sheets/data/data-sheet';
import { sourceOfCode, sourceOnForm, type FormPlaces } from './form-places';
import { unitRow, type ComputedFormSection } from './form-section';
import { wordsLabel, type FormWords } from './form-words';
import { dataRow } from './matrix-data-rows';
import type { TablePlaces } from './table-places';

/** The figures of a form and of the period it is compared with, its targets and its remarks: all that its report prints. */
export function formDataRows(section: ComputedFormSection, places: TablePlaces): readonly DataRow[] {
  const { set, table, earlier, comparison } = section;
  const own = places.form(table);
  const before = earlier === null ? null : places.form(earlier);
  const row = unitRow(table);
  const figures = (
    period: Period,
    of: EntryRow,
    entries: EntryRow['entries'],
    from: FormPlaces,
    column: FormPlaces['value'],
  ): readonly DataRow[] =>
    itemsOf(set.form).flatMap((item) =>
      Object.entries(item.cells).flatMap(([facet, code]) => {
        const indicator = indicatorOf(set, code);
        const source = sourceOnForm(from, item.code, column(facet));
        if (indicator === undefined || source === null) return [];
        const held = from.holds(indicator, entries.get(code));
        return [dataRow(set.id, period, of, entries, indicator, source, held)];
      }),
    );
  return [
    ...figures(table.period, row, row.entries, own, own.value),
    ...itemsOf(set.form).flatMap((item) => wordsRows(table, row, item, own)),
    ...(earlier === null || before === null
      ? figures(comparison, row, row.previous, own, own.previous)
      : figures(comparison, unitRow(earlier), unitRow(earlier).entries, before, before.value)),
    ...section.borrowings.flatMap(({ result }) =>
      result.type === 'joined' ? borrowedRows(section, result.from, places) : [],
    ),
  ];
}

/** A result that another set's sheet holds. */
function borrowedRows(
  { sources, unit }: ComputedFormSection,
  { set, code, sheet }: CrosswalkOrigin,
  places: TablePlaces,
): readonly DataRow[] {
  return sources
    .filter((table) => table.set.id === set && table.sheet === sheet)
    .flatMap((table) => {
      const row = rowsOf(table).find((candidate) => candidate.unit.code === unit.code);
      const indicator = indicatorOf(table.set, code);
      const source = sourceIn(table, code, places);
      if (row === undefined || indicator === undefined || source === null) return [];
      const held =
        table.arrangement === 'form' ? places.form(table).holds(indicator, row.entries.get(code)) : undefined;
      return [dataRow(set, table.period, row, row.entries, indicator, source, held)];
    });
}

function sourceIn(table: EntryTable, code: string, places: TablePlaces): FigureSource | null {
  if (table.arrangement === 'form') return sourceOfCode(places.form(table), table.set, code);
  const { sheet, codeColumn, current } = places.matrix(table);
  const column = current(code);
  return column === null ? null : { sheet, codeColumn, column, item: null };
}

function wordsRows(
  { set, period }: FormTable,
  { unit, targets, remarks }: EntryRow,
  item: FormItem,
  places: FormPlaces,
): readonly DataRow[] {
  const judged = judgedIndicator(set, item);
  const cells: readonly (readonly [FormWords, WordsInCell | undefined, number | null])[] = [
    ['target', judged === null ? undefined : targets.get(judged.code), places.target],
    ['remark', remarks.get(item.code), places.remark],
  ];
  return cells.flatMap(([words, cell, column]) => {
    const source = sourceOnForm(places, item.code, column);
    if (source === null) return [];
    return [
      {
        set: set.id,
        period: period.id,
        unit,
        indicator: { code: wordsLabel(words, item.code), name: wordsLabel(words, item.name) },
        status: cell === undefined ? 'blank' : 'reported',
        content: cell === undefined ? null : places.says(cell),
        source,
      },
    ];
  });
}
