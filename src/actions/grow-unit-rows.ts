import type { EntryRow } from '../model/entry';
import type { Unit, UnitList } from '../model/unit';
import { ENTRY_WORDS } from '../sheets/entry/entry-words';
import { sameWords, valueText } from '../sheets/entry/grid-text';
import { contentAt } from '../workbook/change/grid-content';
import type { PlannedStep } from '../workbook/journal/change-plan';
import type { PatchedCell } from '../workbook/journal/change-record';
import type { SheetGrid } from '../workbook/port';
import { patchedCells } from './patched-cells';
import { firstRowOf, movedRow, rowsToAdd, type RowsToAdd } from './unit-rows-to-add';

/** What of a sheet with a row for each unit says where new rows go. */
export interface UnitRows {
  readonly codeColumn: number;
  readonly nameColumn: number;
  /** The last row of the headings. */
  readonly headerRow: number;
  /** Of what is printed. */
  readonly lastColumn: number;
  /** The row that stands apart. */
  readonly parent: Pick<EntryRow, 'unit' | 'row'> | null;
  readonly units: readonly Pick<EntryRow, 'unit' | 'row'>[];
}

/**
 * Gives the units of a list that a sheet lacks a row of their own. Rows are put in, so that everything that refers to the
 * sheet follows; the new ones look like their neighbour, its formulas with them. Rows of units that the list no longer
 * has stay. A changed name is written.
 */
export function growUnitRows(grid: SheetGrid, on: UnitRows, units: UnitList): readonly PlannedStep[] {
  const { codeColumn, nameColumn } = on;
  const rows = new Map(allRows(on).map(({ unit, row }) => [unit.code, row]));
  const unitRows = on.units.map(({ row }) => row);
  const groups = rowsToAdd(rows, unitRows, units.units);
  const sheet = grid.name;
  const columns = grid.values[0]?.length ?? 0;
  const ordinals = columnOfOrdinals(grid, on.headerRow);
  const ordinalColumn = ordinals !== null && isNumbered(grid, unitRows, ordinals) ? ordinals : null;
  const places = { codeColumn, nameColumn, ordinalColumn, columns };
  const cells = [
    ...groups.flatMap((group) =>
      group.units.flatMap((unit, index) =>
        newRow(grid, group.like, unit, firstRowOf(group, groups) + index, places),
      ),
    ),
    ...renamed(grid, on, units).map((cell) => ({ ...cell, row: movedRow(cell.row, groups) })),
    ...numbered(unitRows, groups, ordinalColumn),
  ];
  return [
    ...groups.map((group): PlannedStep => ({
      type: 'insert-rows',
      sheet,
      row: firstRowOf(group, groups),
      count: group.units.length,
      like: movedRow(group.like, groups.slice(0, groups.indexOf(group))),
      columns,
      parts: group.where === 'inside' ? 'contents' : 'everything',
    })),
    ...(cells.length === 0 ? [] : [{ type: 'patch', sheet, cells } as const]),
    ...printArea(sheet, on, groups),
  ];
}

interface Places {
  readonly codeColumn: number;
  readonly nameColumn: number;
  readonly ordinalColumn: number | null;
  readonly columns: number;
}

/** A new row is a copy of its neighbour: formulas stay, code and name are the unit's, everything else is emptied. */
function newRow(
  grid: SheetGrid,
  like: number,
  unit: Unit,
  row: number,
  { codeColumn, nameColumn, ordinalColumn, columns }: Places,
): readonly PatchedCell[] {
  return Array.from({ length: columns }, (_, column) => column).flatMap((column) => {
    // The ordinals of all rows are written together.
    if (column === ordinalColumn || (grid.formulas[like]?.[column] ?? null) !== null) return [];
    const after = column === codeColumn ? unit.code : column === nameColumn ? unit.name : null;
    return [{ row, column, before: null, after }];
  });
}

function renamed(grid: SheetGrid, on: UnitRows, { parent, units }: UnitList): readonly PatchedCell[] {
  const names = new Map([parent, ...units].map(({ code, name }) => [code, name]));
  return patchedCells(
    grid,
    allRows(on).flatMap(({ row, unit }) => {
      const content = names.get(unit.code);
      return content === undefined || content === unit.name ? [] : [{ row, column: on.nameColumn, content }];
    }),
  );
}

/** Whether the units are numbered 1, 2, 3 … by numbers that stand there; formulas and numbers of groups are a person's. */
function isNumbered(grid: SheetGrid, unitRows: readonly number[], column: number): boolean {
  return unitRows.every((row, index) => contentAt(grid, row, column) === index + 1);
}

/** 1, 2, 3 … down all units, the new ones with them. */
function numbered(
  unitRows: readonly number[],
  groups: readonly RowsToAdd[],
  column: number | null,
): readonly PatchedCell[] {
  if (column === null || groups.length === 0) return [];
  const known = unitRows.map((row, index) => ({ row: movedRow(row, groups), before: index + 1 }));
  const added = groups.flatMap((group) =>
    group.units.map((_, index) => ({ row: firstRowOf(group, groups) + index, before: null })),
  );
  return [...known, ...added]
    .sort((one, other) => one.row - other.row)
    .map(({ row, before }, index) => ({ row, column, before, after: index + 1 }))
    .filter(({ before, after }) => before !== after);
}

function columnOfOrdinals(grid: SheetGrid, headerRow: number): number | null {
  for (const row of grid.values.slice(Math.max(0, headerRow - 2), headerRow + 1)) {
    const column = row.findIndex((value) => sameWords(valueText(value), ENTRY_WORDS.ordinal));
    if (column !== -1) return column;
  }
  return null;
}

/** Rows that come below the last one lie outside what was printed. */
function printArea(
  sheet: string,
  { units, lastColumn }: UnitRows,
  groups: readonly RowsToAdd[],
): readonly PlannedStep[] {
  const last = Math.max(...units.map(({ row }) => row));
  if (!groups.some(({ after }) => after >= last)) return [];
  const bottom = last + groups.reduce((sum, group) => sum + group.units.length, 0);
  return [{ type: 'print-area', sheet, range: { top: 0, left: 0, bottom, right: lastColumn } }];
}

function allRows({ parent, units }: UnitRows): UnitRows['units'] {
  return parent === null ? units : [parent, ...units];
}
