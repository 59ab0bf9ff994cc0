import { isDateFormat, type Sheet } from 'hucre';
import type { GridValue, SheetGrid } from '../../port';
import type { CellContent } from '../../sheet-model';
import { coveredCells } from '../../rules/active-ranges';
import { MAX_GRID_CELLS } from '../../rules/grid-limit';
import { DAYS_TO_1904 } from '../notation/units';
import type { NumberFormats } from '../package/number-formats';
import { unsafe } from '../package/refusals';
import type { DefinedName } from '../package/workbook-part';
import { cellContent, placeOf, plainContent, sharedFormulas } from './read-cells';
import { readMerges, readNames, visibilityOf } from './read-sheet';

/** What reading a grid needs to know of the workbook. */
export interface GridContext {
  readonly numberFormat: NumberFormats;
  readonly datesFrom1904: boolean;
}

/** A cell with content. */
interface FilledCell {
  readonly row: number;
  readonly column: number;
  readonly content: CellContent;
}

/**
 * One sheet as hucre read it, as arrays: what `sheetGrid` makes of `readSheet`, without making a model first, since of
 * thousands of files nothing but values, formulas and number formats is looked at.
 */
export function readGrid(
  sheet: Sheet,
  definedNames: readonly DefinedName[],
  context: GridContext,
): SheetGrid {
  const formatOf = formatReader(context);
  const cells = shownCells(sheet, filledCells(sheet, formatOf, context));
  const rows = cells.reduce((most, { row }) => Math.max(most, row + 1), 0);
  const columns = cells.reduce((most, { column }) => Math.max(most, column + 1), 0);
  if (rows * columns > MAX_GRID_CELLS) {
    const size = { found: rows * columns, limit: MAX_GRID_CELLS };
    throw unsafe(`sheet "${sheet.name}" spans ${rows} rows × ${columns} columns`, 'cells', size);
  }
  const values = filled<GridValue>(rows, columns, null);
  const formulas = filled<string | null>(rows, columns, null);
  const numberFormats = filled(rows, columns, formatOf(undefined));
  for (const [key, cell] of sheet.cells ?? []) {
    const { row, column } = placeOf(key);
    put(numberFormats, row, column, formatOf(cell.style?.numFmt));
  }
  for (const { row, column, content } of cells) {
    const isFormula = content !== null && typeof content === 'object' && 'formula' in content;
    put(values, row, column, isFormula ? content.cached : content);
    if (isFormula) put(formulas, row, column, content.formula);
  }
  return {
    name: sheet.name,
    visibility: visibilityOf(sheet),
    names: readNames(sheet.name, definedNames),
    values,
    formulas,
    numberFormats,
  };
}

/** Number formats by their marks; few marks stand over many cells. */
function formatReader({ numberFormat }: GridContext): (mark: string | undefined) => string {
  const known = new Map<string | undefined, string>();
  return (mark) => {
    const found = known.get(mark) ?? numberFormat(mark) ?? '';
    known.set(mark, found);
    return found === '' ? 'General' : found;
  };
}

function filledCells(
  sheet: Sheet,
  formatOf: (mark: string | undefined) => string,
  { datesFrom1904 }: GridContext,
): FilledCell[] {
  const shiftOf = (mark: string | undefined) =>
    datesFrom1904 && isDateFormat(formatOf(mark)) ? DAYS_TO_1904 : 0;
  const masters = sharedFormulas(sheet);
  const cells: FilledCell[] = [];
  for (const [key, cell] of sheet.cells ?? []) {
    const place = placeOf(key);
    const plain = plainContent(cell.value, cell.type === 'error', shiftOf(cell.style?.numFmt));
    const content = cellContent(cell, plain, place, masters);
    if (content !== null) cells.push({ row: place.row, column: place.column, content });
    // Taken: the walk over plain values below passes it by.
    const line = sheet.rows[place.row];
    if (line !== undefined) line[place.column] = null;
  }
  const shift = shiftOf(undefined);
  for (const [row, values] of sheet.rows.entries()) {
    for (const [column, value] of values.entries()) {
      if (value === null || value === '') continue;
      cells.push({ row, column, content: plainContent(value, false, shift) });
    }
  }
  return cells;
}

/** Content that lies hidden under a merge is left out. */
function shownCells(sheet: Sheet, cells: readonly FilledCell[]): readonly FilledCell[] {
  const merges = readMerges(sheet);
  if (merges.length === 0) return cells;
  const covered = new Set(coveredCells(merges, cells));
  return covered.size === 0 ? cells : cells.filter((cell) => !covered.has(cell));
}

function filled<T>(rows: number, columns: number, value: T): T[][] {
  return Array.from({ length: rows }, () => new Array<T>(columns).fill(value));
}

/** Leaves out what lies beyond the grid: cells that only have a style. */
function put<T>(grid: T[][], row: number, column: number, value: T): void {
  const line = grid[row];
  if (line !== undefined && column < line.length) line[column] = value;
}
