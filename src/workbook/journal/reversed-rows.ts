import type { CellAddress } from '../address';
import { contentAt, contentKey } from '../change/grid-content';
import type { SheetGrid } from '../grid';
import type { InsertedRowsRecord, JournalEntry, PatchedCell } from './change-record';
import { NOTHING, type Reversal } from './reversal-parts';

/**
 * Whether the rows that a step put in are there now: what stood in their place stands below them. Where nothing stood
 * there, taking out rows that are not there changes nothing.
 */
export function areRowsThere(
  { row, count, anchor }: InsertedRowsRecord,
  grid: SheetGrid | undefined,
): boolean {
  if (grid === undefined) return false;
  if (anchor === null) return true;
  return contentKey(contentAt(grid, row + count + anchor.below, anchor.column)) === anchor.key;
}

/** Rows that were put in are taken out, unless a person has typed into them or they stand elsewhere now. */
export function withoutRows(
  step: InsertedRowsRecord,
  entry: JournalEntry,
  grids: ReadonlyMap<string, SheetGrid>,
): Reversal {
  const { sheet, row, count } = step;
  const grid = grids.get(sheet);
  if (grid === undefined) return { ...NOTHING, missing: [sheet] };
  const cells = areRowsThere(step, grid) ? touchedRowCells(step, entry, grid) : [{ row, column: 0 }];
  return {
    ...NOTHING,
    changes: cells.length === 0 ? [{ type: 'delete-rows', sheet, row, count }] : [],
    touched: cells.map((cell) => ({ ...cell, sheet })),
  };
}

/** The cells of rows that a change put in which hold what a person has typed since. */
function touchedRowCells(
  { sheet, row, count, copied }: InsertedRowsRecord,
  { state, steps }: JournalEntry,
  grid: SheetGrid,
): readonly CellAddress[] {
  const written = new Map(
    steps
      .flatMap((step) => (step.type === 'patched' && step.sheet === sheet ? step.cells : []))
      .map((cell) => [placeOf(cell), cell]),
  );
  return Array.from({ length: count }, (_, index) => row + index).flatMap((at) =>
    (grid.values[at] ?? []).flatMap((value, column) => {
      const now = contentKey(contentAt(grid, at, column));
      const isOwn =
        isWritten(written.get(placeOf({ row: at, column })), now) ||
        // Rows that broke off between being copied and being written still hold what they are copies of.
        (state !== 'done' && now === copied[column]);
      const isFormula = (grid.formulas[at]?.[column] ?? null) !== null;
      return value === null || isFormula || isOwn ? [] : [{ row: at, column }];
    }),
  );
}

function isWritten(cell: PatchedCell | undefined, now: string): boolean {
  return cell !== undefined && now === contentKey(cell.after);
}

function placeOf({ row, column }: CellAddress): string {
  return `${row} ${column}`;
}
