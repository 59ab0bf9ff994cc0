import type { RangeAddress } from '../../address';
import type { CellModel } from '../../sheet-model';

/** A rectangle may hold this many cells for each that has a content. */
const SPARSENESS = 4;
/** Small rectangles are not worth splitting. */
const SMALL = 400;

/**
 * Rectangles that cover all cells with a content, few and not too empty: one assignment for each. A sheet is cut at
 * its widest gap, first between rows and then between columns, as long as a rectangle is too empty.
 */
export function contentBlocks(cells: readonly CellModel[]): readonly (readonly CellModel[])[] {
  if (cells.length === 0) return [];
  const { top, left, bottom, right } = boundsOf(cells);
  const area = (bottom - top + 1) * (right - left + 1);
  if (area <= Math.max(SMALL, cells.length * SPARSENESS)) return [cells];
  const rowGap = widestGap(cells.map(({ row }) => row));
  const columnGap = widestGap(cells.map(({ column }) => column));
  const isBetweenRows = rowGap.width >= columnGap.width;
  const cut = isBetweenRows ? rowGap.after : columnGap.after;
  const place = (cell: CellModel): number => (isBetweenRows ? cell.row : cell.column);
  return [
    ...contentBlocks(cells.filter((cell) => place(cell) <= cut)),
    ...contentBlocks(cells.filter((cell) => place(cell) > cut)),
  ];
}

/** The smallest rectangle around cells, of which there is at least one. */
export function boundsOf(cells: readonly { readonly row: number; readonly column: number }[]): RangeAddress {
  const bounds = { top: Infinity, left: Infinity, bottom: -1, right: -1 };
  for (const { row, column } of cells) {
    bounds.top = Math.min(bounds.top, row);
    bounds.left = Math.min(bounds.left, column);
    bounds.bottom = Math.max(bounds.bottom, row);
    bounds.right = Math.max(bounds.right, column);
  }
  return bounds;
}

/** The widest step between neighbouring places; of equal ones the middle one, so that halves come out even. */
function widestGap(places: readonly number[]): { readonly after: number; readonly width: number } {
  const sorted = [...new Set(places)].sort((a, b) => a - b);
  const gaps = sorted
    .slice(1)
    .map((place, index) => ({ after: sorted[index] ?? place, width: place - (sorted[index] ?? place) }));
  const width = Math.max(0, ...gaps.map((gap) => gap.width));
  const widest = gaps.filter((gap) => gap.width === width);
  return widest[widest.length >> 1] ?? { after: sorted[0] ?? 0, width: 0 };
}
