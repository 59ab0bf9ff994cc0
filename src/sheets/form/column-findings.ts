import { finding, type Finding, type Place } from '../../model/finding';
import type { FormColumn } from '../../model/indicator-set';
import { cellText } from '../../workbook/address';
import type { SheetGrid } from '../../workbook/port';
import { textAt } from '../entry/grid-text';
import { keyOfColumn, writeFormKey } from './form-geometry';
import { headsColumn, type RecognisedForm } from './recognise-form';

/** Columns of values and targets that are gone, stand twice or are headed by other words. */
export function columnFindings(grid: SheetGrid, layout: RecognisedForm, place: Place): readonly Finding[] {
  return layout.set.form.columns
    .filter(({ role }) => role === 'value' || role === 'target')
    .flatMap((column) => findingsOf(grid, layout, column, place));
}

function findingsOf(
  grid: SheetGrid,
  { columns, headerRow }: RecognisedForm,
  of: FormColumn,
  place: Place,
): readonly Finding[] {
  const wanted = writeFormKey(keyOfColumn(of));
  const [first, ...others] = columns.filter(({ key }) => writeFormKey(key) === wanted);
  if (first === undefined) return [finding('column-missing', place, { heading: of.heading })];
  const cellOf = (column: number): string => cellText({ row: headerRow, column });
  const repeated = others.map(({ column }) =>
    finding('duplicate-indicator', { ...place, cell: cellOf(column) }, { otherCell: cellOf(first.column) }),
  );
  const header = textAt(grid, { row: headerRow, column: first.column });
  if (headsColumn(header, of)) return repeated;
  return [...repeated, finding('header-disagrees', { ...place, cell: cellOf(first.column) }, { header })];
}
