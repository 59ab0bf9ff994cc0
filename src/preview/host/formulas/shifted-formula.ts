import { contains, WHOLE_SHEET } from '../state/areas';
import { inOrder, mapReferences, type FormulaReference, type Moved } from './formula-references';

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
  const moved = inOrder(
    {
      top: area.top + (fixed.top ? 0 : rows),
      bottom: area.bottom + (fixed.bottom ? 0 : rows),
      left: area.left + (fixed.left ? 0 : columns),
      right: area.right + (fixed.right ? 0 : columns),
    },
    fixed,
  );
  return contains(WHOLE_SHEET, moved.area) ? { ...reference, ...moved } : 'cells-gone';
}
