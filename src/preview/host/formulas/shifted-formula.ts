import type { RangeAddress } from '../../../workbook/address';
import { contains, WHOLE_SHEET } from '../state/areas';
import { mapReferences, type FormulaReference, type Moved } from './formula-references';

export interface Shift {
  readonly rows: number;
  readonly columns: number;
}

/**
 * A formula as it reads some rows and columns further on: references without `$` move along, and one that leaves the
 * sheet is lost (https://support.microsoft.com/office/switch-between-relative-absolute-and-mixed-references-dfec08cd-ae65-4f56-839e-5f0d8d0baca9).
 */
export function shiftedFormula(formula: string, shift: Shift): string {
  if (shift.rows === 0 && shift.columns === 0) return formula;
  return mapReferences(formula, (reference) => shifted(reference, shift));
}

function shifted(reference: FormulaReference, { rows, columns }: Shift): Moved {
  const { area, fixed } = reference;
  const moved = ordered({
    top: area.top + (fixed.top ? 0 : rows),
    bottom: area.bottom + (fixed.bottom ? 0 : rows),
    left: area.left + (fixed.left ? 0 : columns),
    right: area.right + (fixed.right ? 0 : columns),
  });
  if (!contains(WHOLE_SHEET, moved)) return 'cells-gone';
  return { ...reference, area: moved };
}

function ordered({ top, bottom, left, right }: RangeAddress): RangeAddress {
  return {
    top: Math.min(top, bottom),
    bottom: Math.max(top, bottom),
    left: Math.min(left, right),
    right: Math.max(left, right),
  };
}
