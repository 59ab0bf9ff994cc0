import type { CellAddress } from '../address';
import type { Expectation, SheetChange } from '../change/sheet-change';

/** How a recorded change is taken back, as the workbook is now. */
export interface Reversal {
  readonly changes: readonly SheetChange[];
  readonly expectations: readonly Expectation[];
  /**
   * Cells that hold neither what the change wrote nor what was there before: a person's work since then. They keep what
   * they hold; a sheet or a row that holds one, or that another cell refers to, is not removed.
   */
  readonly touched: readonly TouchedCell[];
  /** Sheets that are not found under the name they had: renamed or deleted since. */
  readonly missing: readonly string[];
}

export interface TouchedCell extends CellAddress {
  readonly sheet: string;
}

export const NOTHING: Reversal = { changes: [], expectations: [], touched: [], missing: [] };
