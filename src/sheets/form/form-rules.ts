import type { FormSet, Indicator } from '../../model/indicator-set';
import type { RangeAddress } from '../../workbook/address';
import type { ConditionalFormat, Validation } from '../../workbook/sheet-model';
import { closedValidation } from '../entry/entry-validation';
import type { FormulaOf } from './computed-cells';
import { cellHighlights } from './cell-highlights';
import { cellValidation } from './cell-validation';
import { formCells, type FormCell } from './form-cells';
import type { FormSheetContent } from './form-content';

/** What may be typed into each cell: this period's, and last period's where these are typed by hand. */
export function formValidations(
  { set, previous }: FormSheetContent,
  formulaOf: FormulaOf,
): readonly Validation[] {
  return formCells(set).flatMap((cell): readonly Validation[] => {
    const { of, indicator } = cell;
    const isEntered = of.role === 'value' || (of.role === 'previous' && previous.type === 'typed');
    if (!isEntered) return [];
    if (indicator === null) return [closedValidation(rangeOf(cell), NOTHING_HERE)];
    const computed = of.role === 'value' && formulaOf(indicator) !== null;
    const rule = cellValidation(set, indicator, rangeOf(cell), computed ? 'computed' : 'typed');
    return rule === null ? [] : [rule];
  });
}

const NOTHING_HERE = 'Dòng này không có số liệu ở cột này.';

/** Colours for what validation does not see because it was pasted; one rule for cells that follow each other and take the same. */
export function formHighlights(set: FormSet): readonly ConditionalFormat[] {
  const runs: { readonly indicator: Indicator; range: RangeAddress }[] = [];
  const byColumn = formCells(set)
    .filter(({ of }) => of.role === 'value')
    .sort((a, b) => a.column - b.column || a.row - b.row);
  for (const cell of byColumn) {
    if (cell.indicator === null) continue;
    const last = runs.at(-1);
    if (last !== undefined && follows(cell, last.range) && takeTheSame(set, last.indicator, cell.indicator)) {
      last.range = { ...last.range, bottom: cell.row };
    } else runs.push({ indicator: cell.indicator, range: rangeOf(cell) });
  }
  return runs.flatMap(({ indicator, range }) => cellHighlights(set, indicator, range));
}

function follows({ row, column }: FormCell, { left, bottom }: RangeAddress): boolean {
  return column === left && row === bottom + 1;
}

function takeTheSame(set: FormSet, one: Indicator, other: Indicator): boolean {
  const anywhere = { top: 0, left: 0, bottom: 0, right: 0 };
  return (
    JSON.stringify(cellHighlights(set, one, anywhere)) ===
    JSON.stringify(cellHighlights(set, other, anywhere))
  );
}

function rangeOf({ row, column }: FormCell): RangeAddress {
  return { top: row, left: column, bottom: row, right: column };
}
