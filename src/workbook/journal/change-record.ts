import type { SheetFingerprint } from '../fingerprint';
import type { CellContent, SheetModel } from '../sheet-model';

/** A sheet without its cells: what a copy of its cells does not bring. */
export type SheetLayout = Omit<SheetModel, 'name' | 'cells' | 'styles' | 'merges' | 'conditionalFormats'>;

/** One step of a recorded change, with what is needed to take it back. */
export type RecordedStep =
  /** A sheet that was not there. */
  | { readonly type: 'created'; readonly sheet: string; readonly written: SheetFingerprint }
  /** A sheet whose old cells stand on the backup sheet, from this row on. */
  | {
      readonly type: 'replaced';
      readonly sheet: string;
      readonly written: SheetFingerprint;
      readonly layout: SheetLayout;
      readonly backup: { readonly row: number; readonly rows: number; readonly columns: number };
    }
  | { readonly type: 'patched'; readonly sheet: string; readonly cells: readonly PatchedCell[] }
  /**
   * `anchor` is the first content at or below the row, before it moved down; without one everything there was empty.
   * `copied` is what the row that the new ones are copies of held in each column.
   */
  | {
      readonly type: 'inserted-rows';
      readonly sheet: string;
      readonly row: number;
      readonly count: number;
      readonly anchor: { readonly below: number; readonly column: number; readonly content: string } | null;
      readonly copied: readonly string[];
    }
  | { readonly type: 'renamed'; readonly from: string; readonly to: string };

export interface PatchedCell {
  readonly row: number;
  readonly column: number;
  readonly before: CellContent;
  readonly after: CellContent;
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
