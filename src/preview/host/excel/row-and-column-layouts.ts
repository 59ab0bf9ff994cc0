import type { ColumnModel, RowModel } from '../../../workbook/sheet-model';
import { sizeOf, WHOLE_SHEET } from '../state/areas';
import { invalidArgument } from '../host-failure';
import { refuseProtected, type RangeState } from './range-state';

export const STANDARD_ROW_POINTS = 15;

type ColumnLayout = Omit<ColumnModel, 'column'>;
type RowLayout = Omit<RowModel, 'row'>;

/** Changes the layout of all columns of a range. */
export function columnLayouts(range: RangeState, change: (layout: ColumnLayout) => ColumnLayout): void {
  refuseProtected(range);
  range.sheet.columns = changed(
    range.sheet.columns,
    range.area.left,
    range.area.right,
    WHOLE_SHEET.right,
    change,
  );
}

/** Changes the layout of all rows of a range. */
export function rowLayouts(range: RangeState, change: (layout: RowLayout) => RowLayout): void {
  refuseProtected(range);
  range.sheet.rows = changed(range.sheet.rows, range.area.top, range.area.bottom, WHOLE_SHEET.bottom, change);
}

/** Over the whole sheet only what has a layout is touched: a sheet-wide default width is not simulated. */
function changed<Layout extends object>(
  layouts: ReadonlyMap<number, Layout>,
  first: number,
  last: number,
  lastOfSheet: number,
  change: (layout: Layout | Record<string, never>) => Layout,
): ReadonlyMap<number, Layout> {
  const next = new Map(layouts);
  const isWhole = first === 0 && last === lastOfSheet;
  if (!isWhole && sizeOf({ top: first, bottom: last, left: 0, right: 0 }).rows > 20_000) {
    throw invalidArgument('so many rows or columns are laid out only as the whole sheet');
  }
  const indexes = isWhole
    ? [...layouts.keys()]
    : Array.from({ length: last - first + 1 }, (_, i) => first + i);
  for (const index of indexes) {
    const layout = change(layouts.get(index) ?? {});
    if (Object.keys(layout).length === 0) next.delete(index);
    else next.set(index, layout);
  }
  return next;
}
