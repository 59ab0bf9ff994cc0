import { findSet } from '../../src/indicator-sets/catalogue';
import type { CellContent } from '../../src/model/cell-reading';
import type { MatrixTable } from '../../src/model/entry';
import { asMatrixSet, matrixIndicators, type MatrixSet } from '../../src/model/indicator-set';
import { parsePeriodId, type CalendarDate, type Period } from '../../src/model/period';
import { readRows } from '../../src/sheets/entry/entry-rows';
import { COLUMN, currentColumn, previousColumn, ROW } from '../../src/sheets/entry/geometry';
import type { RecognisedSheet } from '../../src/sheets/entry/recognise';
import type { GridValue, SheetGrid } from '../../src/workbook/port';

export const SET_766: MatrixSet = asMatrixSet(found(findSet('766')));

/** What a person typed into a cell: as Excel keeps it, with a number format where it is not General. */
export type Typed = CellContent['value'] | CellContent;

/** One row of a sheet; an indicator that is not named is an empty cell. */
export interface TypedRow {
  readonly code: string;
  readonly name: string;
  readonly cells: Readonly<Record<string, Typed>>;
  /** The columns "kỳ trước". */
  readonly previous?: Readonly<Record<string, Typed>>;
}

/** A sheet of the 766 set as it was typed. */
export interface TypedTable {
  readonly period: string;
  readonly asOf: CalendarDate | null;
  readonly sheet: string;
  readonly parent: TypedRow | null;
  readonly units: readonly TypedRow[];
}

/** Cells to type over, by unit and indicator. */
export type Retyped = Readonly<Record<string, Readonly<Record<string, Typed>>>>;

/** Columns as Excel letters them: this period's figures begin in D, last period's in O. */
const FIRST_ROW = { parent: ROW.parent, units: ROW.firstUnit } as const;

/** Reads the typed sheet as the product does: each cell by its value and format, an empty row as chưa gửi. */
export function entryTable(typed: TypedTable): MatrixTable {
  const period = periodOfId(typed.period);
  const { parent, units } = readRows(gridOf(typed), layoutOf(typed), period);
  return {
    sheet: typed.sheet,
    set: SET_766,
    arrangement: 'matrix',
    indicators: matrixIndicators(SET_766),
    period,
    asOf: typed.asOf,
    parent,
    units,
  };
}

/** The same sheet with some cells typed over. */
export function retyped(typed: TypedTable, cells: Retyped): TypedTable {
  return mapRows(typed, (row) => ({ ...row, cells: { ...row.cells, ...cells[row.code] } }));
}

/** The same sheet with some cells of "kỳ trước" typed. */
export function retypedBefore(typed: TypedTable, cells: Retyped): TypedTable {
  return mapRows(typed, (row) => ({ ...row, previous: { ...row.previous, ...cells[row.code] } }));
}

/** A whole column typed anew, the parent's cell apart. */
export function columnTyped(typed: TypedTable, indicator: string, values: readonly Typed[]): TypedTable {
  return {
    ...typed,
    units: typed.units.map((row, index) => ({
      ...row,
      cells: { ...row.cells, [indicator]: values[index] ?? null },
    })),
  };
}

/** The same sheet with other units: fewer, more, or in another order. */
export function withUnits(
  typed: TypedTable,
  units: (rows: readonly TypedRow[]) => readonly TypedRow[],
): TypedTable {
  return { ...typed, units: units(typed.units) };
}

export function mapRows(typed: TypedTable, change: (row: TypedRow) => TypedRow): TypedTable {
  return {
    ...typed,
    parent: typed.parent === null ? null : change(typed.parent),
    units: typed.units.map(change),
  };
}

export function periodOfId(id: string): Period {
  return found(parsePeriodId(id));
}

/** How the reader sees a sheet of this program's own form whose hidden tag is in place. */
export function layoutOf({ period, parent }: TypedTable): RecognisedSheet {
  const columns = SET_766.indicators.flatMap(({ code }, index) => [
    { column: currentColumn(index), key: { type: 'current', indicator: code } as const },
    { column: previousColumn(SET_766, index), key: { type: 'previous', indicator: code } as const },
  ]);
  return {
    set: SET_766,
    tag: {
      set: SET_766.id,
      effectiveFrom: SET_766.effectiveFrom,
      setHash: '',
      period,
      parent: parent?.code ?? 'none',
    },
    isSameDefinition: true,
    codeColumn: COLUMN.code,
    nameColumn: COLUMN.name,
    columns,
    headerRow: ROW.names,
    firstDataRow: ROW.parent,
  };
}

function gridOf({ sheet, parent, units }: TypedTable): SheetGrid {
  const width = previousColumn(SET_766, SET_766.indicators.length);
  const height = FIRST_ROW.units + units.length;
  const values = Array.from({ length: height }, () => Array.from({ length: width }, (): GridValue => null));
  const numberFormats = values.map((row) => row.map(() => 'General'));
  const put = (row: number, column: number, typed: Typed) => {
    const { value, numberFormat } = contentOf(typed);
    values[row]![column] = value;
    numberFormats[row]![column] = numberFormat;
  };
  const putRow = (row: number, typed: TypedRow) => {
    put(row, COLUMN.code, typed.code);
    put(row, COLUMN.name, typed.name);
    SET_766.indicators.forEach(({ code }, index) => {
      put(row, currentColumn(index), typed.cells[code] ?? null);
      put(row, previousColumn(SET_766, index), typed.previous?.[code] ?? null);
    });
  };
  if (parent !== null) putRow(FIRST_ROW.parent, parent);
  units.forEach((unit, index) => {
    putRow(FIRST_ROW.units + index, unit);
  });
  const formulas = values.map((row) => row.map(() => null));
  return { name: sheet, visibility: 'visible', names: [], values, formulas, numberFormats };
}

function contentOf(typed: Typed): CellContent {
  if (typed !== null && typeof typed === 'object' && 'value' in typed) return typed;
  return { value: typed, numberFormat: 'General' };
}

function found<Thing>(thing: Thing | null): Thing {
  if (thing === null) throw new Error('a test asks for what is not there');
  return thing;
}
