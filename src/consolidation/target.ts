import type { ObservedValue } from '../model/observation';
import type { UnitValue } from './value-key';

/** What the consolidator's workbook holds of a set and period before a take-in: a sheet with a row for each unit. */
export interface ConsolidationTarget {
  /** The set's id. */
  readonly set: string;
  /** The period's id. */
  readonly period: string;
  /** The sheet's name; null where the workbook has none yet. */
  readonly sheet: string | null;
  /** By `valueKey`; a unit without a row has none. */
  readonly cells: ReadonlyMap<string, HeldCell>;
}

/** A cell that a value goes to, and what it holds now. */
export interface HeldCell extends UnitValue {
  /** As Excel writes it: `D12`. */
  readonly cell: string;
  /** Counted from 0. */
  readonly row: number;
  readonly column: number;
  readonly content: string | number | boolean | null;
  /** With its `=`; such a cell is reckoned and never filled. */
  readonly formula: string | null;
  readonly observed: ObservedValue;
  /** The cell shows its number a hundredfold, with a percent sign. */
  readonly isPercentFormatted: boolean;
}
