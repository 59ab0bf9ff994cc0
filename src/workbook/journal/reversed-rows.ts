import { asGridContent, contentKey, gridContent } from '../change/grid-content';
import type { SheetGrid } from '../port';
import type { JournalEntry, PatchedCell, RecordedStep } from './change-record';

type InsertedRows = Extract<RecordedStep, { type: 'inserted-rows' }>;

/**
 * Whether the rows that a step put in are there now: what stood in their place stands below them. Where nothing stood
 * there, taking out rows that are not there changes nothing.
 */
export function areRowsThere({ row, count, anchor }: InsertedRows, grid: SheetGrid | undefined): boolean {
  if (grid === undefined) return false;
  if (anchor === null) return true;
  return contentKey(gridContent(grid, row + count + anchor.below, anchor.column)) === anchor.content;
}

/** The cells of rows that a change put in which hold what a person has typed since. */
export function touchedRowCells(
  { sheet, row, count, copied }: InsertedRows,
  { state, steps }: JournalEntry,
  grid: SheetGrid,
): readonly { readonly row: number; readonly column: number }[] {
  const written = new Map(
    steps
      .flatMap((step) => (step.type === 'patched' && step.sheet === sheet ? step.cells : []))
      .map((cell) => [placeOf(cell), cell]),
  );
  return Array.from({ length: count }, (_, index) => row + index).flatMap((at) =>
    (grid.values[at] ?? []).flatMap((value, column) => {
      const isOwn =
        isWritten(written.get(placeOf({ row: at, column })), grid, at, column) ||
        // Rows that broke off between being copied and being written still hold what they are copies of.
        (state !== 'done' && contentKey(gridContent(grid, at, column)) === copied[column]);
      const isFormula = (grid.formulas[at]?.[column] ?? null) !== null;
      return value === null || isFormula || isOwn ? [] : [{ row: at, column }];
    }),
  );
}

function isWritten(cell: PatchedCell | undefined, grid: SheetGrid, row: number, column: number): boolean {
  return (
    cell !== undefined && contentKey(gridContent(grid, row, column)) === contentKey(asGridContent(cell.after))
  );
}

function placeOf({ row, column }: { readonly row: number; readonly column: number }): string {
  return `${row} ${column}`;
}
