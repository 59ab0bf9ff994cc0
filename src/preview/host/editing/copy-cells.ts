import type { RangeAddress } from '../../../workbook/address';
import type { CellContent } from '../../../workbook/sheet-model';
import { isFormula } from '../formulas/calculation';
import { shiftedFormula } from '../formulas/shifted-formula';
import { sizeOf } from '../state/areas';
import type { Book } from '../state/book';
import type { CellState, PlacedCell } from '../state/cell-store';
import type { SheetState } from '../state/sheet-state';
import { transposedFormula } from './transposed-formula';

export type CopyType = 'All' | 'Formats' | 'Values' | 'Formulas';

export interface Copying {
  readonly book: Book;
  readonly from: { readonly sheet: SheetState; readonly area: RangeAddress };
  readonly to: { readonly sheet: SheetState; readonly area: RangeAddress };
  /** The first cells of the places that the source is repeated at. */
  readonly places: readonly { readonly row: number; readonly column: number }[];
  readonly type: CopyType;
  readonly skipBlanks: boolean;
  readonly transpose: boolean;
}

/** Copies contents and formats of cells; what is copied is taken before anything is written. */
export function copyCells(copying: Copying): void {
  const { book, from, to, places, type, skipBlanks } = copying;
  const source = from.sheet.cells
    .within(from.area)
    .filter(({ cell }) => !skipBlanks || cell.content !== null);
  if (!skipBlanks) {
    for (const { row, column, cell } of to.sheet.cells.within(to.area)) {
      put(book, to.sheet, row, column, emptied(cell, type));
    }
  }
  for (const place of places) {
    for (const placed of source) {
      const offset = offsetOf(placed, copying);
      const row = place.row + offset.rows;
      const column = place.column + offset.columns;
      const old = to.sheet.cells.at(row, column);
      const content = contentAt(placed, { row, column }, copying);
      put(book, to.sheet, row, column, {
        content: type === 'Formats' ? old.content : content,
        style: type === 'All' || type === 'Formats' ? placed.cell.style : old.style,
      });
    }
  }
}

/** The size that the source has once it is turned. */
export function sizeOfCopy(area: RangeAddress, transpose: boolean): ReturnType<typeof sizeOf> {
  const { rows, columns } = sizeOf(area);
  return transpose ? { rows: columns, columns: rows } : { rows, columns };
}

function offsetOf(
  { row, column }: { readonly row: number; readonly column: number },
  { from: { area }, transpose }: Copying,
): { readonly rows: number; readonly columns: number } {
  const [down, right] = [row - area.top, column - area.left];
  return transpose ? { rows: right, columns: down } : { rows: down, columns: right };
}

function emptied(cell: CellState, type: CopyType): CellState {
  if (type === 'All') return { content: null, style: {} };
  return type === 'Formats' ? { ...cell, style: {} } : { ...cell, content: null };
}

function contentAt(
  { row, column, cell: { content } }: PlacedCell,
  to: { readonly row: number; readonly column: number },
  { type, transpose }: Copying,
): CellContent {
  if (!isFormula(content)) return content;
  if (type === 'Values') return content.cached;
  const formula = transpose
    ? transposedFormula(content.formula, { row, column }, to)
    : shiftedFormula(content.formula, { rows: to.row - row, columns: to.column - column });
  return { formula, cached: content.cached };
}

function put(book: Book, sheet: SheetState, row: number, column: number, cell: CellState): void {
  const old = sheet.cells.at(row, column);
  sheet.cells.put(row, column, cell);
  if (old.content !== cell.content) book.calculation.note(sheet, row, column);
}
