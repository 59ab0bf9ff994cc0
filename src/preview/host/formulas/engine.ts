import type { GridValue } from '../../../workbook/port';
import type { CellContent } from '../../../workbook/sheet-model';

export interface FormulaPlace {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** What computes formulas; the sheets and cells are told to it as they change. */
export interface FormulaEngine {
  addSheet(name: string): void;
  enter(place: FormulaPlace, content: CellContent): void;
  /** What formulas come to that stand in no cell of the sheet. */
  valuesOf(sheet: string, formulas: readonly string[]): readonly GridValue[];
  /** The values of cells, in their order, with full precision. */
  values(places: readonly FormulaPlace[]): readonly GridValue[];
}

export type OpenFormulaEngine = () => FormulaEngine;
