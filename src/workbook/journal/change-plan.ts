import type { CellAddress, RangeAddress } from '../address';
import type { RowHeights } from '../change/sheet-change';
import type { SheetGrid } from '../grid';
import type { CellContent, SheetModel } from '../sheet-model';
import type { PatchedCell } from './change-record';
import type { Journal } from './journal-sheet';
import type { OriginalSheet } from './originals-sheet';

/** What an action is about to do. */
export interface ChangePlan {
  readonly title: string;
  /** ISO 8601. */
  readonly time: string;
  readonly intent: string;
  readonly steps: readonly PlannedStep[];
}

export type PlannedStep =
  | { readonly type: 'write'; readonly models: readonly SheetModel[] }
  | CarriedCells
  | { readonly type: 'patch'; readonly sheet: string; readonly cells: readonly PatchedCell[] }
  | InsertedRows
  /** Not recorded: it is for rows that the plan puts in, which are taken out again. */
  | RowHeights
  /** Not recorded: rows that are taken out again make the area small again. */
  | { readonly type: 'print-area'; readonly sheet: string; readonly range: RangeAddress }
  | { readonly type: 'rename'; readonly sheet: string; readonly name: string }
  /** What a person wants to see next; not recorded. */
  | { readonly type: 'reveal'; readonly sheet: string; readonly cell: CellAddress };

/** A person's own contents on a sheet that this plan replaces, put back where they belong now. */
export interface CarriedCells {
  readonly type: 'carry';
  readonly sheet: string;
  readonly cells: readonly (CellAddress & { readonly content: CellContent })[];
}

/**
 * New rows that are copies of the row `like` (counted before they are there), over some columns. Rows inside a table take
 * contents alone, since what they look like and what may be typed into them comes from the rows around them. Of several
 * such steps on one sheet the upper comes first, and patches come after them.
 */
export interface InsertedRows {
  readonly type: 'insert-rows';
  readonly sheet: string;
  readonly row: number;
  readonly count: number;
  readonly like: number;
  readonly columns: number;
  readonly parts: 'contents' | 'everything';
}

/** What is known of the workbook that is to be changed. */
export interface KnownWorkbook {
  readonly sheetNames: readonly string[];
  /** Every sheet that a plan changes, as it was read. */
  readonly grids: ReadonlyMap<string, SheetGrid>;
  readonly originals: readonly OriginalSheet[];
  readonly journal: Journal;
}

/** The row that stood, before a plan's earlier steps, where one stands after them; null for a row that they made. */
export function rowBefore(steps: readonly PlannedStep[], sheet: string, row: number): number | null {
  let at = row;
  for (const step of [...steps].reverse()) {
    if (step.type !== 'insert-rows' || step.sheet !== sheet || at < step.row) continue;
    if (at < step.row + step.count) return null;
    at -= step.count;
  }
  return at;
}
