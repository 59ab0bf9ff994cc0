import type { FormSet } from '../../model/indicator-set';
import type { RangeAddress } from '../../workbook/address';
import type { ConditionalFormat, Validation } from '../../workbook/sheet-model';
import { firstCell } from '../entry/entry-validation';
import { cellHighlights } from '../form/cell-highlights';
import { cellValidation } from '../form/cell-validation';
import type { CollectedColumn } from './collected-geometry';

/** What may be typed into the cells of a column; null where anything may. */
export function collectedValidation(
  set: FormSet,
  column: CollectedColumn,
  range: RangeAddress,
): Validation | null {
  if (column.type === 'remark') return null;
  const validation = cellValidation(set, column.indicator, farDown(range), 'typed');
  if (validation === null) return null;
  const { rule } = validation;
  return {
    ...validation,
    range,
    rule: rule.type === 'list' ? rule : { ...rule, formula: moved(rule.formula, range) },
  };
}

/** Colours for what validation does not see because it was pasted. */
export function collectedHighlights(
  set: FormSet,
  column: CollectedColumn,
  range: RangeAddress,
): readonly ConditionalFormat[] {
  if (column.type === 'remark') return [];
  return cellHighlights(set, column.indicator, farDown(range)).map((format) => ({
    ...format,
    range,
    formula: moved(format.formula, range),
  }));
}

/** A rule has as many letters as Excel takes; written for a cell far down it fits when rows are put in as well. */
function farDown({ left, right }: RangeAddress): RangeAddress {
  return { top: FAR_ROW, bottom: FAR_ROW, left, right };
}

const FAR_ROW = 99_998;

function moved(formula: string, range: RangeAddress): string {
  return formula.replaceAll(firstCell(farDown(range)), firstCell(range));
}
