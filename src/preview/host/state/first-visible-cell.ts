import type { RangeAddress } from '../../../workbook/address';
import type { SheetState } from './sheet-state';

/** The first cell of a sheet that a person sees: hidden rows and columns are passed over. */
export function firstVisibleCell({ rows, columns }: SheetState): RangeAddress {
  const row = firstShown(rows);
  const column = firstShown(columns);
  return { top: row, left: column, bottom: row, right: column };
}

function firstShown(layouts: ReadonlyMap<number, { readonly hidden?: boolean }>): number {
  let index = 0;
  while (layouts.get(index)?.hidden === true) index += 1;
  return index;
}
