import type { CellAddress, RangeAddress } from './address';

export function holdsCell(range: RangeAddress, { row, column }: CellAddress): boolean {
  return row >= range.top && row <= range.bottom && column >= range.left && column <= range.right;
}

export function holdsRange(outer: RangeAddress, inner: RangeAddress): boolean {
  return (
    holdsCell(outer, { row: inner.top, column: inner.left }) &&
    holdsCell(outer, { row: inner.bottom, column: inner.right })
  );
}

/** What two ranges have in common, or null. */
export function intersection(one: RangeAddress, other: RangeAddress): RangeAddress | null {
  const common = {
    top: Math.max(one.top, other.top),
    left: Math.max(one.left, other.left),
    bottom: Math.min(one.bottom, other.bottom),
    right: Math.min(one.right, other.right),
  };
  return common.top <= common.bottom && common.left <= common.right ? common : null;
}

/** What is left of a range when another is cut out of it: up to four ranges. */
export function rangeWithout(range: RangeAddress, cut: RangeAddress): readonly RangeAddress[] {
  const common = intersection(range, cut);
  if (common === null) return [range];
  return [
    { ...range, bottom: common.top - 1 },
    { ...range, top: common.bottom + 1 },
    { ...range, top: common.top, bottom: common.bottom, right: common.left - 1 },
    { ...range, top: common.top, bottom: common.bottom, left: common.right + 1 },
  ].filter(({ top, left, bottom, right }) => top <= bottom && left <= right);
}
