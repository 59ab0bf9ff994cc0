import type { UnitList } from '../model/unit';
import type { PlannedStep } from '../workbook/journal/change-plan';
import type { SheetGrid } from '../workbook/port';
import { growUnitRows } from './grow-unit-rows';
import type { FoundMatrix } from './read-contents';

/** Gives the units of a list that an entry sheet lacks a row of their own, where the list has them; see `growUnitRows`. */
export function growEntrySheet(
  grid: SheetGrid,
  { table, layout }: FoundMatrix,
  units: UnitList,
): readonly PlannedStep[] {
  const { codeColumn, nameColumn, headerRow, columns } = layout;
  if (table === null || codeColumn === null || nameColumn === null) return [];
  const printed = columns.flatMap(({ column, key }) => (key.type === 'current' ? [column] : []));
  const lastColumn = Math.max(...printed);
  const { parent, units: rows } = table;
  return growUnitRows(grid, { codeColumn, nameColumn, headerRow, lastColumn, parent, units: rows }, units);
}
