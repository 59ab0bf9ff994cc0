import type { CellAddress, RangeAddress } from '../address';
import type { CellPatch, SheetGrid } from '../grid';
import type { CellContent, SheetModel } from '../sheet-model';

/** One step of what an action does to a workbook; steps are taken in their order. */
export type SheetChange =
  /** Creates each sheet, or replaces all it holds, as `WorkbookPort.writeSheets`. */
  | { readonly type: 'write'; readonly models: readonly SheetModel[] }
  /** Changes contents and leaves styles, as `WorkbookPort.patchCells`. */
  | { readonly type: 'patch'; readonly patches: readonly CellPatch[] }
  /** Moves all rows from `row` down; what refers to them follows. New rows look like the row above them. */
  | { readonly type: 'insert-rows'; readonly sheet: string; readonly row: number; readonly count: number }
  /** Takes rows away; what refers to rows below follows, what refers to them alone becomes #REF!. */
  | { readonly type: 'delete-rows'; readonly sheet: string; readonly row: number; readonly count: number }
  | RowHeights
  | CopyChange
  /** What of a sheet is printed. */
  | { readonly type: 'print-area'; readonly sheet: string; readonly range: RangeAddress }
  | { readonly type: 'rename'; readonly sheet: string; readonly name: string }
  /** Brings a cell into view and selects it. */
  | { readonly type: 'reveal'; readonly sheet: string; readonly cell: CellAddress }
  | { readonly type: 'delete'; readonly sheet: string };

/** Makes rows as high as they are to be, in points; others stay. Excel does not fit a row to what is written into it once it has a height of its own. */
export interface RowHeights {
  readonly type: 'row-heights';
  readonly sheet: string;
  readonly rows: readonly { readonly row: number; readonly height: number }[];
}

/**
 * Copies a rectangle to where `to` begins; references without `$` move along. `contents` takes nothing else;
 * `contents-and-formats` takes styles, merges and conditional formats with them, and `everything` validations too. Tables
 * and names stay behind.
 */
export interface CopyChange {
  readonly type: 'copy';
  readonly from: { readonly sheet: string; readonly range: RangeAddress };
  readonly to: { readonly sheet: string; readonly row: number; readonly column: number };
  readonly parts: 'contents' | 'contents-and-formats' | 'everything';
}

/** What must still be so when a change begins; otherwise nothing is changed and the code is `changed-meanwhile`. */
export type Expectation =
  | { readonly type: 'absent'; readonly sheet: string }
  | { readonly type: 'whole'; readonly grid: Pick<SheetGrid, 'name' | 'values' | 'formulas'> }
  | { readonly type: 'cells'; readonly sheet: string; readonly cells: readonly ExpectedCell[] };

export interface ExpectedCell {
  readonly row: number;
  readonly column: number;
  /** Of a formula the formula counts, not what it comes to. */
  readonly content: CellContent;
}

/** The sheets that changes leave with other contents, under their last names. */
export function changedSheets(changes: readonly SheetChange[]): readonly string[] {
  const changed = new Set<string>();
  for (const change of changes) {
    if (change.type === 'rename' || change.type === 'delete') changed.delete(change.sheet);
    for (const name of changedBy(change)) changed.add(name);
  }
  return [...changed];
}

function changedBy(change: SheetChange): readonly string[] {
  switch (change.type) {
    case 'write':
      return change.models.map(({ name }) => name);
    case 'patch':
      return change.patches.map(({ sheet }) => sheet);
    case 'copy':
      return [change.to.sheet];
    case 'rename':
      return [change.name];
    case 'insert-rows':
    case 'delete-rows':
      return [change.sheet];
    case 'delete':
    case 'row-heights':
    case 'print-area':
    case 'reveal':
      return [];
  }
}
