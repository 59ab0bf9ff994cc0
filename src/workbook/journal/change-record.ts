import type { CellAddress } from '../address';
import type { SheetFingerprint } from '../fingerprint';
import type { CellContent, SheetModel } from '../sheet-model';

/** A sheet without its cells: what a copy of its cells does not bring. */
export type SheetLayout = Omit<SheetModel, 'name' | 'cells' | 'styles' | 'merges' | 'conditionalFormats'>;

/** One step of a recorded change, with what is needed to take it back. */
export type RecordedStep = CreatedSheet | ReplacedSheet | PatchedCells | InsertedRowsRecord | RenamedSheet;

/** A sheet that was not there. */
export interface CreatedSheet {
  readonly type: 'created';
  readonly sheet: string;
  readonly written: SheetFingerprint;
}

/** A sheet whose old cells stand on a backup sheet, at their own addresses. */
export interface ReplacedSheet {
  readonly type: 'replaced';
  readonly sheet: string;
  readonly written: SheetFingerprint;
  readonly layout: SheetLayout;
  /** Null for a sheet that was empty. */
  readonly backup: { readonly sheet: string; readonly rows: number; readonly columns: number } | null;
}

export interface PatchedCells {
  readonly type: 'patched';
  readonly sheet: string;
  readonly cells: readonly PatchedCell[];
  /** One for each row that something tells apart: the row is found by it wherever it stands later. */
  readonly rows: readonly Witness[];
  /** One for each column that has a heading. */
  readonly columns: readonly Witness[];
}

export interface PatchedCell extends CellAddress {
  readonly before: CellContent;
  readonly after: CellContent;
}

/** A cell that was not changed and tells what its row or column is, by the key of its content. */
export interface Witness extends CellAddress {
  readonly key: string;
}

/**
 * Rows that were put in. `anchor` is the first content that is no formula at or below the place, before it moved down;
 * without one there was nothing there. `copied` is what the row that they are copies of held in each column.
 */
export interface InsertedRowsRecord {
  readonly type: 'inserted-rows';
  readonly sheet: string;
  readonly row: number;
  readonly count: number;
  readonly anchor: { readonly below: number; readonly column: number; readonly key: string } | null;
  readonly copied: readonly string[];
}

export interface RenamedSheet {
  readonly type: 'renamed';
  readonly from: string;
  readonly to: string;
}

/**
 * How far a change has come. `saving`: what is to be replaced is being saved, nothing of a person's is touched yet;
 * `writing`: saved, and being written; `done`; `undoing`: being taken back; `undone`.
 */
export type ChangeState = 'saving' | 'writing' | 'done' | 'undoing' | 'undone';

/** A change as the journal keeps it. */
export interface JournalEntry {
  /** Rises by one with each change. */
  readonly id: number;
  readonly state: ChangeState;
  /** When it was made, as ISO 8601. */
  readonly time: string;
  /** What a person did, in that person's words: "Chèn biểu 766 tháng 5/2025". */
  readonly title: string;
  /** What to do again to complete the change; only actions read it. */
  readonly intent: string;
  readonly steps: readonly RecordedStep[];
}
