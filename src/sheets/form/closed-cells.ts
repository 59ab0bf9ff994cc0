import { finding, type Finding, type Place } from '../../model/finding';
import { cellText } from '../../workbook/address';
import type { SheetGrid } from '../../workbook/port';
import { textAt } from '../entry/grid-text';
import type { ItemRow } from './form-rows';
import type { RecognisedForm } from './recognise-form';

/** What stands in cells of which their rows tell nothing: it is used nowhere, so a person is told. */
export function closedCellFindings(
  grid: SheetGrid,
  { columns }: RecognisedForm,
  rows: readonly ItemRow[],
  place: Place,
): readonly Finding[] {
  return rows.flatMap(({ item, row }) =>
    columns.flatMap(({ column, key }): readonly Finding[] => {
      if (key.type !== 'value' || item.cells[key.facet] !== undefined) return [];
      const text = textAt(grid, { row, column });
      if (text === '') return [];
      return [finding('closed-cell', { ...place, cell: cellText({ row, column }) }, { text })];
    }),
  );
}
