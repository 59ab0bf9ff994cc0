import type { CellAddress, RangeAddress } from '../../address';
import type { GridValue, SheetGrid } from '../../port';
import { separateOverlaps } from '../../rules/active-ranges';
import { modelFormula, shiftFormula } from '../notation/formula-text';
import type { CellFormats } from './cell-formats';
import type { WrittenCell } from './cell-scan';
import { Rectangle } from './rectangle';
import type { ScannedSheet } from './sheet-scan';

/**
 * The cells from A1 to the last one with content, as arrays: what `sheetGrid` makes of `readSheet`. What lies hidden
 * under a merge is left out; of two cells that are written for one place the last counts.
 */
export function gridOfCells(
  { cells, merges }: Pick<ScannedSheet, 'cells' | 'merges'>,
  { formatOf }: Pick<CellFormats, 'formatOf'>,
): Pick<SheetGrid, 'values' | 'formulas' | 'numberFormats'> {
  const masters = mastersOf(cells);
  let [rows, columns] = [0, 0];
  for (const { row, column, content, formula } of cells) {
    if (content === null && formula === null) continue;
    rows = Math.max(rows, row + 1);
    columns = Math.max(columns, column + 1);
  }
  const values = new Rectangle<GridValue>(rows, columns, null);
  const formulas = new Rectangle<string | null>(rows, columns, null);
  const numberFormats = new Rectangle<string>(rows, columns, 'General');
  for (const cell of cells) {
    const formula = formulaOf(cell, masters);
    values.put(cell, valueOf(cell, formula));
    formulas.put(cell, formula);
    numberFormats.put(cell, formatOf(cell.style));
  }
  for (const merge of wideMerges(merges)) {
    values.clearBehind(merge);
    formulas.clearBehind(merge);
  }
  const extent = values.extent();
  for (const rectangle of [values, formulas, numberFormats]) rectangle.trim(extent);
  return { values: values.lines, formulas: formulas.lines, numberFormats: numberFormats.lines };
}

function valueOf({ content }: WrittenCell, formula: string | null): GridValue {
  if (formula === null) return content === '' ? null : content;
  // A file that was never calculated holds no result; a zero or a blank would pass for a figure.
  return content ?? NOT_CALCULATED;
}

const NOT_CALCULATED: GridValue = { error: '#GETTING_DATA' };

interface SharedFormula extends CellAddress {
  readonly formula: string;
}

/** By their number the formulas that cells share; the cell that holds the text is the one they are counted from. */
function mastersOf(cells: readonly WrittenCell[]): ReadonlyMap<number, SharedFormula> {
  const masters = new Map<number, SharedFormula>();
  for (const { row, column, formula } of cells) {
    const shared = formula?.shared ?? null;
    if (formula === null || shared === null || formula.text.trim() === '') continue;
    masters.set(shared, { row, column, formula: modelFormula(formula.text) });
  }
  return masters;
}

function formulaOf(
  { row, column, formula }: WrittenCell,
  masters: ReadonlyMap<number, SharedFormula>,
): string | null {
  if (formula === null) return null;
  if (formula.text.trim() !== '') return modelFormula(formula.text);
  const master = masters.get(formula.shared ?? -1);
  return master === undefined ? null : shiftFormula(master.formula, row - master.row, column - master.column);
}

/** Those of more than one cell, of which none lies over another. */
function wideMerges(merges: readonly RangeAddress[]): readonly RangeAddress[] {
  return separateOverlaps(merges.filter(({ top, left, bottom, right }) => top < bottom || left < right))
    .apart;
}
