import type { FigureIndicator, MatrixSet } from '../../model/indicator-set';
import type { CalendarDate, Period } from '../../model/period';
import type { Unit, UnitList } from '../../model/unit';

/** What goes into a new entry sheet. */
export interface EntrySheetContent {
  readonly set: MatrixSet;
  readonly period: Period;
  readonly asOf: CalendarDate | null;
  readonly units: UnitList;
  /** What a cell already holds; null leaves it to be filled in. */
  readonly figure: (unit: Unit, indicator: FigureIndicator) => string | number | boolean | null;
  readonly previous: PreviousColumns;
  /** Absent, a sheet to type into. */
  readonly purpose?: MatrixPurpose;
}

/**
 * What a matrix sheet is for: to type into, or to hold what units sent; handed out, to one unit that is named on it, or to
 * whoever chooses its name on it.
 */
export type MatrixPurpose = 'own' | 'consolidated' | HandOutKind;

export type HandOutKind = 'hand-out' | 'hand-out-to-choose';

/** Where last period's figures come from: a formula to that period's sheet, or hand-typed cells. */
export type PreviousColumns =
  | {
      readonly type: 'sheet';
      readonly sheet: string;
      readonly codeColumn: number;
      /** The column of an indicator on that sheet; null when it has none. */
      readonly column: (indicator: FigureIndicator) => number | null;
      /** What the formula gives: the figure now on that sheet. */
      readonly cached: (unit: Unit, indicator: FigureIndicator) => string | number | boolean | null;
    }
  | {
      readonly type: 'typed';
      readonly figure: (unit: Unit, indicator: FigureIndicator) => string | number | boolean | null;
    };
