import type { CellAddress } from './address';
import type { CellContent, ErrorContent, SheetName, Visibility } from './sheet-model';

export interface SheetSummary {
  readonly name: string;
  readonly visibility: Visibility;
  readonly names: readonly SheetName[];
}

/** A value as a grid shows it; null is an empty cell. */
export type GridValue = number | string | boolean | null | ErrorContent;

/** A whole sheet as 2-D arrays of one size, `[row][column]` from A1. */
export interface SheetGrid extends SheetSummary {
  /** Values; a formula's last value. */
  readonly values: readonly (readonly GridValue[])[];
  /** The formula with its `=`, or null where the cell holds none. */
  readonly formulas: readonly (readonly (string | null)[])[];
  /** Number format codes, en-US; `General` where none is set. */
  readonly numberFormats: readonly (readonly string[])[];
}

export interface CellPatch extends CellAddress {
  readonly sheet: string;
  readonly content: CellContent;
}
