import { indicatorOf } from '../../model/indicator-set';
import type { Period } from '../../model/period';
import { writePeriod, writePeriodCapitalised } from '../../model/period-writing';
import type { CellAddress } from '../../workbook/address';
import type { SheetGrid } from '../../workbook/port';
import type { ContentAt } from '../entry/changed-period';
import { ENTRY_WORDS } from '../entry/entry-words';
import { findCell, textAt } from '../entry/grid-text';
import { periodCell, titleCell } from '../entry/period-cells';
import { writeFormTag } from '../entry/tag';
import { lookupFormula } from '../lookup-column';
import type { PreviousForm } from './form-content';
import { keyOfColumn, writeFormKey } from './form-geometry';
import type { FormReading } from './form-reading';
import { readItemRows } from './form-rows';
import { columnHeading } from './form-words';
import { headsColumn, type RecognisedForm } from './recognise-form';

/**
 * The cells of a form that name its period, for another period: the visible cell, the title, the hidden tag, the headings,
 * and the formulas that look last period's figures up; without a form to look them up on these become empty cells.
 */
export function changedFormContents(
  grid: SheetGrid,
  { layout, table }: FormReading,
  period: Period,
  previous: Extract<PreviousForm, { type: 'sheet' }> | null,
): readonly ContentAt[] {
  const { set, tag } = layout;
  const at = (place: CellAddress | null, content: string): readonly ContentAt[] =>
    place === null ? [] : [{ ...place, content }];
  const written = tag === null ? null : writeFormTag(tag);
  const tagPlace = written === null ? null : findCell(grid, layout.headerRow + 1, (text) => text === written);
  return [
    ...at(periodCell(grid), writePeriodCapitalised(period)),
    ...at(titleCell(grid, layout), ENTRY_WORDS.title(set, writePeriod(period))),
    ...at(tagPlace, tag === null ? '' : writeFormTag({ ...tag, period: period.id })),
    ...(table === null ? [] : headings(grid, layout, { ...table, period }, previous)),
    ...previousContents(grid, layout, previous),
  ];
}

/** Headings that a person has worded anew stay. */
function headings(
  grid: SheetGrid,
  { set, columns, headerRow }: RecognisedForm,
  { period, asOf, units }: NonNullable<FormReading['table']>,
  previous: PreviousForm | null,
): readonly ContentAt[] {
  const [row] = units;
  if (row === undefined) return [];
  const context = { unit: row.unit, period, asOf };
  return columns.flatMap(({ column, key }): readonly ContentAt[] => {
    const of = set.form.columns.find((one) => writeFormKey(keyOfColumn(one)) === writeFormKey(key));
    if (of === undefined || !headsColumn(textAt(grid, { row: headerRow, column }), of)) return [];
    const content = columnHeading(of, context, previous?.type ?? 'typed');
    return [{ row: headerRow, column, content }];
  });
}

/** Cells that look a figure up look it up on the other form; figures that were typed are of another period and go. */
function previousContents(
  grid: SheetGrid,
  layout: RecognisedForm,
  previous: Extract<PreviousForm, { type: 'sheet' }> | null,
): readonly ContentAt[] {
  const { rows } = readItemRows(grid, layout, { sheet: grid.name });
  return rows.flatMap(({ item, row }) =>
    layout.columns.flatMap(({ column, key }): readonly ContentAt[] => {
      if (key.type !== 'previous') return [];
      const code = item.cells[key.facet];
      if (code === undefined || indicatorOf(layout.set, code) === undefined) return [];
      const isEmpty =
        (grid.values[row]?.[column] ?? null) === null && (grid.formulas[row]?.[column] ?? null) === null;
      const from = previous?.column(key.facet) ?? null;
      if (previous === null || from === null) return isEmpty ? [] : [{ row, column, content: null }];
      const place = { sheet: previous.sheet, codeColumn: previous.codeColumn, column: from };
      const codeCell = { row, column: layout.codeColumn ?? 0 };
      return [{ row, column, content: lookupFormula(place, codeCell, previous.cached(code)) }];
    }),
  );
}
