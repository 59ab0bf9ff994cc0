import { judgedIndicator } from '../judgement/judged-indicator';
import type { EntryRow, FormTable, WordsInCell } from '../model/entry';
import { indicatorOf, itemsOf, type FormItem } from '../model/indicator-set';
import type { Period } from '../model/period';
import type { DataRow } from '../sheets/data/data-sheet';
import { sourceOnForm, type FormPlaces } from './form-places';
import { unitRow, type ComputedFormSection } from './form-section';
import { wordsLabel, type FormWords } from './form-words';
import { dataRow } from './matrix-data-rows';

/** The figures of a form and of the period it is compared with, its targets and its remarks: all that its report prints. */
export function formDataRows(
  { set, table, earlier, comparison }: ComputedFormSection,
  places: (table: FormTable) => FormPlaces,
): readonly DataRow[] {
  const own = places(table);
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
        return [dataRow(set.id, period, of, entries, indicator, source)];
      }),
    );
  return [
    ...figures(table.period, row, row.entries, own, own.value),
    ...itemsOf(set.form).flatMap((item) => wordsRows(table, row, item, own)),
    ...(earlier === null
      ? figures(comparison, row, row.previous, own, own.previous)
      : figures(
          comparison,
          unitRow(earlier),
          unitRow(earlier).entries,
          places(earlier),
          places(earlier).value,
        )),
  ];
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
    const text = cell?.text ?? '';
    return [
      {
        set: set.id,
        period: period.id,
        unit,
        indicator: { code: wordsLabel(words, item.code), name: wordsLabel(words, item.name) },
        status: text === '' ? 'blank' : 'reported',
        content: text === '' ? null : text,
        source,
      },
    ];
  });
}
