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
  const findings: Finding[] = [];
  for (const { item, row } of rows) {
    for (const { column, key } of columns) {
      if (key.type !== 'value' || item.cells[key.facet] !== undefined) continue;
      const text = textAt(grid, { row, column });
      if (text !== '')
        findings.push(finding('closed-cell', { ...place, cell: cellText({ row, column }) }, { text }));
    }
  }
  return findings;
}
