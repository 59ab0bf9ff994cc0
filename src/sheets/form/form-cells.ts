import {
  indicatorOf,
  type FormColumn,
  type FormItem,
  type FormSet,
  type Indicator,
} from '../../model/indicator-set';
import type { CellAddress } from '../../workbook/address';
import { FORM_COLUMN, formRow } from './form-geometry';

/** A cell of a form where a row of an item and a column of the set meet. */
export interface FormCell extends CellAddress {
  readonly item: FormItem;
  readonly column: number;
  readonly of: FormColumn;
  /** What the cell tells; null in a column of words about the row, and where the item has none of this facet. */
  readonly indicator: Indicator | null;
}

/** Every cell of a new form's items, row by row. */
export function formCells(set: FormSet): readonly FormCell[] {
  return set.form.rows.flatMap((row, index) =>
    row.type === 'group'
      ? []
      : set.form.columns.map((of, at) => ({
          row: formRow(index),
          column: FORM_COLUMN.first + at,
          item: row,
          of,
          indicator: indicatorOfCell(set, row, of),
        })),
  );
}

/** The indicator of an item under a column, or null. */
export function indicatorOfCell(set: FormSet, item: FormItem, column: FormColumn): Indicator | null {
  if (!('facet' in column)) return null;
  const code = item.cells[column.facet];
  return code === undefined ? null : (indicatorOf(set, code) ?? null);
}
