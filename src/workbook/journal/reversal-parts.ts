import type { CellAddress } from '../address';
import type { Expectation, SheetChange } from '../change/sheet-change';

/** How a recorded change is taken back, as the workbook is now. */
export interface Reversal {
  readonly changes: readonly SheetChange[];
  readonly expectations: readonly Expectation[];
  /**
   * Cells that are neither what the change wrote nor what they were before: a person's work since then. They keep what
   * they hold; a sheet or a row that holds one is not removed.
   */
  readonly touched: readonly TouchedCell[];
}

export interface TouchedCell extends CellAddress {
  readonly sheet: string;
}
