import type { UnitList } from '../model/unit';
import { listDuring } from '../model/unit';
import type { PlannedStep } from '../workbook/journal/change-plan';
import type { SheetGrid } from '../workbook/port';
import { growUnitRows } from './grow-unit-rows';
import type { FoundCollectedSheet } from './read-contents';

/**
 * Gives the units of a list that a sheet of gathered forms lacks a row of their own. Rows are put in and the sheet is not
 * laid out anew, for what a person did to it – widths, columns put in, an order of one's own – stays so.
 */
export function growCollectedSheet(
  grid: SheetGrid,
  { layout, period, rows }: FoundCollectedSheet,
  units: UnitList,
): readonly PlannedStep[] {
  const { nameColumn } = layout;
  if (period === null || nameColumn === null) return [];
  return growUnitRows(
    grid,
    {
      codeColumn: layout.codeColumn,
      nameColumn,
      headerRow: layout.headerRow,
      lastColumn: Math.max(...layout.columns.map(({ column }) => column)),
      parent: null,
      units: rows,
    },
    listDuring(units, period),
  );
}
