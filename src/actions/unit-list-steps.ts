import type { Unit, UnitList } from '../model/unit';
import { valueText } from '../sheets/entry/grid-text';
import { unitListTexts, type UnitListPlaces } from '../sheets/unit-list-sheet';
import { contentAt } from '../workbook/change/grid-content';
import type { PlannedStep } from '../workbook/journal/change-plan';
import type { PatchedCell } from '../workbook/journal/change-record';
import type { SheetGrid } from '../workbook/port';
import type { CellContent } from '../workbook/sheet-model';
import { patchedCells, type NewContent } from './patched-cells';
import { firstRowOf, movedRow, rowsToAdd } from './unit-rows-to-add';

/**
 * Makes the list of units on its sheet another one. Each unit keeps its row, with whatever a person has put beside it;
 * new units get rows of their own where they belong; where the order is another one, rows change places as a whole.
 */
export function unitListSteps(
  grid: SheetGrid,
  places: UnitListPlaces,
  { parent, units }: UnitList,
): readonly PlannedStep[] {
  const listed = [parent, ...units];
  const list = new ListOnSheet(grid, places);
  const ordered = reordered(list, listed);
  const groups = rowsToAdd(ordered.rows, list.unitRows, listed);
  const [first] = list.unitRows;
  const cells = [
    ...patchedCells(grid, [...ordered.contents, ...ownContents(list, ordered.rows, listed, parent)]).map(
      (cell) => ({ ...cell, row: movedRow(cell.row, groups) }),
    ),
    ...groups.flatMap((group) =>
      group.units.flatMap((unit, index) =>
        newRow(list, unit, parent, { row: firstRowOf(group, groups) + index, like: group.like }),
      ),
    ),
  ];
  const sheet = grid.name;
  return [
    ...groups.map((group): PlannedStep => ({
      type: 'insert-rows',
      sheet,
      row: firstRowOf(group, groups),
      count: group.units.length,
      // The first row is the parent's and looks another way.
      like: movedRow(
        group.like === first ? (list.rowLikeAUnits ?? group.like) : group.like,
        groups.slice(0, groups.indexOf(group)),
      ),
      columns: list.width,
      parts: 'everything',
    })),
    ...(cells.length === 0 ? [] : [{ type: 'patch', sheet, cells } as const]),
  ];
}

/** The list as it stands: rows with a code and a name; what else stands under the headings is a person's. */
class ListOnSheet {
  readonly rowsByCode: ReadonlyMap<string, number>;
  readonly unitRows: readonly number[];
  readonly width: number;

  constructor(
    readonly grid: SheetGrid,
    readonly places: UnitListPlaces,
  ) {
    const text = (row: number, key: 'code' | 'name') =>
      valueText(grid.values[row]?.[places.columns.get(key) ?? -1] ?? null);
    const rows = places.rows.filter((row) => text(row, 'code') !== '' && text(row, 'name') !== '');
    this.unitRows = rows;
    this.rowsByCode = new Map(rows.map((row) => [text(row, 'code'), row]));
    this.width = Math.max(
      grid.values[places.headerRow]?.length ?? 0,
      Math.max(...places.columns.values()) + 1,
    );
  }

  /** A row that looks as a unit's below the parent: the second, or where there is none the empty row in its place. */
  get rowLikeAUnits(): number | null {
    const [first, second] = this.unitRows;
    if (second !== undefined || first === undefined) return second ?? null;
    return this.places.rows.includes(first + 1) ? null : first + 1;
  }

  /** The columns beside the list's own. */
  get otherColumns(): readonly number[] {
    const own = new Set(this.places.columns.values());
    return Array.from({ length: this.width }, (_, column) => column).filter((column) => !own.has(column));
  }
}

/** Where each unit stands once the order is the list's: known units share the rows that they have among themselves. */
function reordered(
  list: ListOnSheet,
  listed: readonly Unit[],
): { readonly rows: ReadonlyMap<string, number>; readonly contents: readonly NewContent[] } {
  const known = listed.filter(({ code }) => list.rowsByCode.has(code));
  const free = known.map(({ code }) => list.rowsByCode.get(code) ?? 0).sort((one, other) => one - other);
  const rows = new Map(known.map(({ code }, index) => [code, free[index] ?? 0]));
  const contents = known.flatMap(({ code }) => {
    const from = list.rowsByCode.get(code) ?? 0;
    const to = rows.get(code) ?? 0;
    if (from === to) return [];
    return list.otherColumns.map((column) => ({
      row: to,
      column,
      content: contentAt(list.grid, from, column),
    }));
  });
  return { rows, contents };
}

/** What stands in the list's own columns; the rows of units that are no longer listed are emptied. */
function ownContents(
  { places, rowsByCode }: ListOnSheet,
  rows: ReadonlyMap<string, number>,
  listed: readonly Unit[],
  parent: Unit,
): readonly NewContent[] {
  const kept = listed.flatMap((unit) => {
    const row = rows.get(unit.code);
    if (row === undefined) return [];
    const texts = unitListTexts(unit, parent);
    return [...places.columns].map(([key, column]) => ({ row, column, content: texts.get(key) ?? null }));
  });
  const codes = new Set(listed.map(({ code }) => code));
  const gone = [...rowsByCode].flatMap(([code, row]) =>
    codes.has(code) ? [] : [...places.columns.values()].map((column) => ({ row, column, content: null })),
  );
  return [...kept, ...gone];
}

function newRow(
  { grid, places, width }: ListOnSheet,
  unit: Unit,
  parent: Unit,
  { row, like }: { readonly row: number; readonly like: number },
): readonly PatchedCell[] {
  const texts = unitListTexts(unit, parent);
  const own = new Map([...places.columns].map(([key, column]) => [column, texts.get(key) ?? null]));
  return Array.from({ length: width }, (_, column) => column).flatMap((column) => {
    if (!own.has(column) && (grid.formulas[like]?.[column] ?? null) !== null) return [];
    const after: CellContent = own.get(column) ?? null;
    return [{ row, column, before: null, after }];
  });
}
