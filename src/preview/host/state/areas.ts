import { MAX_COLUMNS, MAX_ROWS, type RangeAddress } from '../../../workbook/address';
import { HostFailure } from '../host-failure';

export const WHOLE_SHEET: RangeAddress = { top: 0, left: 0, bottom: MAX_ROWS - 1, right: MAX_COLUMNS - 1 };

/** Beyond this a range of cells is not walked through; Excel has limits of its own nearby. */
const MAX_WALKED_CELLS = 5_000_000;

export function sizeOf(area: RangeAddress): { readonly rows: number; readonly columns: number } {
  return { rows: area.bottom - area.top + 1, columns: area.right - area.left + 1 };
}

export function contains(outer: RangeAddress, inner: RangeAddress): boolean {
  return (
    outer.top <= inner.top &&
    outer.left <= inner.left &&
    outer.bottom >= inner.bottom &&
    outer.right >= inner.right
  );
}

export function overlap(one: RangeAddress, other: RangeAddress): boolean {
  return (
    one.top <= other.bottom && other.top <= one.bottom && one.left <= other.right && other.left <= one.right
  );
}

/** Whole rows or whole columns, or the whole sheet. */
export function isUnbounded({ top, left, bottom, right }: RangeAddress): boolean {
  return (top === 0 && bottom === MAX_ROWS - 1) || (left === 0 && right === MAX_COLUMNS - 1);
}

/** The smallest range around two. */
export function bounding(one: RangeAddress, other: RangeAddress): RangeAddress {
  return {
    top: Math.min(one.top, other.top),
    left: Math.min(one.left, other.left),
    bottom: Math.max(one.bottom, other.bottom),
    right: Math.max(one.right, other.right),
  };
}

/** Each cell of a range as rows of results. */
export function mapCells<T>(area: RangeAddress, map: (row: number, column: number) => T): T[][] {
  const { rows, columns } = sizeOf(area);
  if (rows * columns > MAX_WALKED_CELLS) throw new HostFailure('RangeExceedsLimit', 'the range is too large');
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (__, column) => map(area.top + row, area.left + column)),
  );
}

/** What is left of a range when another is cut out of it: up to four ranges. */
export function without(area: RangeAddress, cut: RangeAddress): readonly RangeAddress[] {
  if (!overlap(area, cut)) return [area];
  const top = Math.max(area.top, cut.top);
  const bottom = Math.min(area.bottom, cut.bottom);
  return [
    { ...area, bottom: cut.top - 1 },
    { ...area, top: cut.bottom + 1 },
    { ...area, top, bottom, right: cut.left - 1 },
    { ...area, top, bottom, left: cut.right + 1 },
  ].filter((rest) => rest.top <= rest.bottom && rest.left <= rest.right);
}

/** What two ranges have in common, or null. */
export function intersection(one: RangeAddress, other: RangeAddress): RangeAddress | null {
  if (!overlap(one, other)) return null;
  return {
    top: Math.max(one.top, other.top),
    left: Math.max(one.left, other.left),
    bottom: Math.min(one.bottom, other.bottom),
    right: Math.min(one.right, other.right),
  };
}
