import type { CellAddress, RangeAddress } from '../../../workbook/address';
import { mapReferences, type FormulaReference, type Moved } from '../formulas/formula-references';
import { contains, WHOLE_SHEET } from '../state/areas';

/**
 * A formula that is pasted turned: what stood below its cell without `$` now stands to the right of it
 * (https://support.microsoft.com/office/transpose-rotate-data-from-rows-to-columns-or-vice-versa-3419f2e3-beab-4318-aae5-d0f862209744).
 */
export function transposedFormula(formula: string, from: CellAddress, to: CellAddress): string {
  return mapReferences(formula, (reference) => transposed(reference, from, to));
}

function transposed(reference: FormulaReference, from: CellAddress, to: CellAddress): Moved {
  const { area, fixed, form } = reference;
  const isFixed = fixed.top || fixed.left || fixed.bottom || fixed.right;
  // Excel turns relative references only.
  if (isFixed || form === 'rows' || form === 'columns') return reference;
  const turned: RangeAddress = {
    top: to.row + area.left - from.column,
    bottom: to.row + area.right - from.column,
    left: to.column + area.top - from.row,
    right: to.column + area.bottom - from.row,
  };
  return contains(WHOLE_SHEET, turned) ? { ...reference, area: turned } : 'cells-gone';
}
