import type { RangeAddress } from '../../../workbook/address';
import type { CellContent } from '../../../workbook/sheet-model';
import { contentFromValue } from '../entry/typed-text';
import { isFormula } from '../formulas/calculation';
import { sheetsNamedBy } from '../formulas/sheet-references';
import { invalidArgument } from '../host-failure';
import { asRows } from '../object/arguments';
import { isUnbounded, mapCells, sizeOf } from '../state/areas';
import { CULTURES } from '../state/book';
import { sheetNameKey } from '../state/sheet-names';
import { refuseInsideMerge, refuseLocked, type RangeState } from './range-state';

/** A read of more cells gives null without an error (https://learn.microsoft.com/office/dev/add-ins/concepts/resource-limits-and-performance-optimization#excel-add-ins). */
const MAX_READ_CELLS = 5_000_000;
const MAX_FORMAT = 255;

/** What `values` gives: an empty text for an empty cell, an error as its text. */
export function valuesOf({ book, sheet, area }: RangeState): unknown {
  book.calculation.settle();
  return readCells(area, (row, column) => shownValue(sheet.cells.at(row, column).content));
}

/** What `valueTypes` gives (https://learn.microsoft.com/javascript/api/excel/excel.rangevaluetype). */
export function valueTypesOf({ book, sheet, area }: RangeState): unknown {
  book.calculation.settle();
  return readCells(area, (row, column) => typeOf(sheet.cells.at(row, column).content));
}

/** What `formulas` gives: the formula where there is one, else the value. */
export function formulasOf({ book, sheet, area }: RangeState): unknown {
  book.calculation.settle();
  return readCells(area, (row, column) => {
    const { content } = sheet.cells.at(row, column);
    return isFormula(content) ? content.formula : shownValue(content);
  });
}

export function numberFormatOf({ sheet, area }: RangeState): unknown {
  return readCells(area, (row, column) => sheet.cells.at(row, column).style.numberFormat ?? 'General');
}

/** Whole rows and columns give null (https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-ranges-unbounded). */
function readCells<T>(area: RangeAddress, read: (row: number, column: number) => T): T[][] | null {
  const { rows, columns } = sizeOf(area);
  return isUnbounded(area) || rows * columns > MAX_READ_CELLS ? null : mapCells(area, read);
}

/** The same page: whole rows and columns take no contents and no number formats. */
function refuseUnbounded({ area }: RangeState): void {
  if (isUnbounded(area)) throw invalidArgument('whole rows and columns cannot be set cell by cell');
}

/**
 * Assigns `values` or `formulas`: a 2-D array of the range's own size, or one value for all cells; null leaves a cell
 * (https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-ranges-set-get-values).
 */
export function setContents(range: RangeState, value: unknown): void {
  const { book, sheet, area } = range;
  refuseUnbounded(range);
  const rows = rowsFor(range, value);
  refuseLocked(range);
  refuseInsideMerge(range);
  // All is read before anything is written, so that a refused assignment changes nothing.
  const changes: { row: number; column: number; content: CellContent }[] = [];
  mapCells(area, (row, column) => {
    const given = rows(row, column);
    if (given === null) return;
    const { numberFormat = 'General' } = sheet.cells.at(row, column).style;
    const content = contentFromValue(given, numberFormat, CULTURES['en-US']);
    if (isFormula(content)) refuseUnknownSheets(range, content.formula);
    changes.push({ row, column, content });
  });
  for (const { row, column, content } of changes) {
    sheet.cells.put(row, column, { ...sheet.cells.at(row, column), content });
    book.calculation.note(sheet, row, column);
  }
  if (book.calculation.calculationMode === 'Manual') book.calculation.settle();
  book.changed(sheet, area);
}

/** Number formats are en-US codes; setting one does not change what a cell holds. */
export function setNumberFormat(range: RangeState, value: unknown): void {
  const { sheet, area } = range;
  refuseUnbounded(range);
  const rows = rowsFor(range, value);
  mapCells(area, (row, column) => {
    const numberFormat = rows(row, column);
    if (numberFormat === null) return;
    if (typeof numberFormat !== 'string' || numberFormat === '')
      throw invalidArgument('a number format is a text');
    if (numberFormat.length > MAX_FORMAT) throw invalidArgument('a number format has up to 255 characters');
    const cell = sheet.cells.at(row, column);
    const { numberFormat: _old, ...style } = cell.style;
    const changed = numberFormat === 'General' ? style : { ...style, numberFormat };
    sheet.cells.put(row, column, { ...cell, style: changed });
  });
}

function rowsFor({ area }: RangeState, value: unknown): (row: number, column: number) => unknown {
  if (!Array.isArray(value)) return () => value;
  const rows = asRows(value);
  const size = sizeOf(area);
  if (rows.length !== size.rows || rows.some((row) => row.length !== size.columns)) {
    throw invalidArgument(
      "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
    );
  }
  return (row, column) => rows[row - area.top]?.[column - area.left] ?? null;
}

/** Excel asks for a file when a formula names a sheet that is not there; a request it refuses. */
function refuseUnknownSheets({ book }: RangeState, formula: string): void {
  const known = new Set(book.sheets.map(({ name }) => sheetNameKey(name)));
  const unknown = sheetsNamedBy(formula).find((name) => !known.has(sheetNameKey(name)));
  if (unknown !== undefined) throw invalidArgument(`the formula names a sheet that is not there: ${unknown}`);
}

function shownValue(content: CellContent): unknown {
  if (content === null) return '';
  if (typeof content !== 'object') return content;
  return 'error' in content ? content.error : shownValue(content.cached);
}

function typeOf(content: CellContent): string {
  if (content === null) return 'Empty';
  if (typeof content === 'string') return 'String';
  if (typeof content === 'boolean') return 'Boolean';
  if (typeof content === 'number') return 'Double';
  return 'error' in content ? 'Error' : typeOf(content.cached);
}
