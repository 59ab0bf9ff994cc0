import type { CellAddress } from './address';
import type { Expectation, SheetChange } from './change/sheet-change';
import type { CellPatch, SheetGrid, SheetSummary } from './grid';
import type { FileFault } from './file-fault';
import type { SheetModel } from './sheet-model';

export type { CellPatch, GridValue, SheetGrid, SheetSummary } from './grid';

/**
 * What the product needs of a workbook, whether Excel holds it, a file or memory.
 * It speaks whole sheets and batches, never single cells, so that an adapter can keep the number of round trips small.
 * Every method rejects with a `WorkbookError` and with nothing else.
 */
export interface WorkbookPort {
  /** All sheets in tab order. */
  listSheets(): Promise<readonly SheetSummary[]>;
  /**
   * Whole sheets from A1 to the last used cell, in the order asked; cells that only have a style are not used, so an
   * empty sheet has no rows. Names are taken letter by letter. Unknown name: `sheet-not-found`.
   */
  readSheets(names: readonly string[]): Promise<readonly SheetGrid[]>;
  /**
   * Creates each sheet, or replaces all a sheet of that very name holds while the sheet itself stays. New ones go last.
   * All or nothing: `bad-sheet-name` or `bad-model` (also where no sheet would stay visible) leaves all as it was.
   */
  writeSheets(models: readonly SheetModel[]): Promise<void>;
  /**
   * Changes the contents of single cells in one batch and leaves their styles; of two patches for one cell the last
   * counts. Unknown sheet: `sheet-not-found`, unfit content: `bad-model`; then nothing is changed.
   */
  patchCells(patches: readonly CellPatch[]): Promise<void>;
  /**
   * Takes steps in their order, in as few requests as their size allows, after holding the workbook against what is
   * expected of it: `changed-meanwhile` names what differs, and nothing is changed. A step that cannot be taken is refused
   * as the methods above refuse; an adapter that works in requests keeps what it did before.
   */
  change(changes: readonly SheetChange[], expectations?: readonly Expectation[]): Promise<void>;
  /** Brings a cell into view and selects it. Unknown sheet: `sheet-not-found`; outside the sheet: `bad-model`. */
  revealCell(sheet: string, cell: CellAddress): Promise<void>;
  /** Calls back, after the change, with the name of a sheet whose contents changed; the result ends the watch. */
  watch(onChange: (sheet: string) => void): Promise<() => Promise<void>>;
}

export type WorkbookErrorCode =
  | 'sheet-not-found'
  /** Empty, longer than 31 characters, with `[]:*?/\`, a quote at an end, `History`, or used twice. */
  | 'bad-sheet-name'
  /** A model that Excel would refuse or repair: overlapping merges, too long texts, cells outside limits … */
  | 'bad-model'
  /** Bytes that are not a workbook, or one that cannot be opened (encrypted, .xls …); `detail` says which. */
  | 'unreadable-file'
  /** A workbook that grows beyond what is safe to open. */
  | 'unsafe-file'
  /** What was to be changed is no longer what it was when it was read; `detail` names the first places. */
  | 'changed-meanwhile'
  /** An earlier change of this workbook broke off and is neither taken back nor completed yet. */
  | 'unfinished-change'
  /** A person is typing in a cell: Excel answers nothing until Enter is pressed. */
  | 'cell-being-edited'
  /** The sheet is protected, or the workbook may not be changed. */
  | 'protected'
  /** More than Excel takes or gives at once. */
  | 'too-large'
  /** This Excel lacks what was asked. */
  | 'not-supported'
  /** Excel has ended the session of this pane; nothing more can be read or written before it is opened anew. */
  | 'session-expired'
  /** Excel failed in another way; the detail holds its own code. What it did before stays done. */
  | 'host-failed';

/** The one error of this layer. `code` decides what a person is told; `detail` is for the log. */
export class WorkbookError extends Error {
  constructor(
    readonly code: WorkbookErrorCode,
    readonly detail: string,
    /** What is wrong with a file, where `code` is `unreadable-file` or `unsafe-file`. */
    readonly fault: FileFault | null = null,
  ) {
    super(`${code}: ${detail}`);
    this.name = 'WorkbookError';
  }
}
