import type { RangeAddress } from '../address';

/**
 * The ranges that a walk down the sheet is inside of. Callers go from the top: the row never decreases.
 * Each step looks only at its neighbours (binary search), so that tens of thousands of merges stay cheap.
 */
export class ActiveRanges {
  /** Disjoint in the walk's row, by left edge; one that the walk has left stays until it is met. */
  private readonly ranges: RangeAddress[] = [];

  /** Takes a range up at its top row; if it meets one that is still open, gives that one back and takes nothing. */
  add(range: RangeAddress): RangeAddress | null {
    const before = this.at(range.top, range.left);
    if (before !== null) return before;
    const place = this.placeAfter(range.left);
    for (let next = this.ranges[place]; next !== undefined; next = this.ranges[place]) {
      if (next.left > range.right) break;
      if (next.bottom >= range.top) return next;
      this.ranges.splice(place, 1);
    }
    this.ranges.splice(place, 0, range);
    return null;
  }

  /** The open range that covers a cell, or null. */
  at(row: number, column: number): RangeAddress | null {
    for (;;) {
      const place = this.placeAfter(column) - 1;
      const range = this.ranges[place];
      if (range === undefined) return null;
      if (range.bottom >= row) return range.right >= column ? range : null;
      this.ranges.splice(place, 1);
    }
  }

  /** How many ranges begin at this column or left of it. */
  private placeAfter(column: number): number {
    let low = 0;
    let high = this.ranges.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const range = this.ranges[middle];
      if (range !== undefined && range.left <= column) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/** Splits ranges into those that lie apart from all before them (from the top), and the others with what they meet. */
export function separateOverlaps(ranges: readonly RangeAddress[]): {
  apart: RangeAddress[];
  overlaps: { range: RangeAddress; meets: RangeAddress }[];
} {
  const active = new ActiveRanges();
  const apart: RangeAddress[] = [];
  const overlaps: { range: RangeAddress; meets: RangeAddress }[] = [];
  for (const range of [...ranges].sort((a, b) => a.top - b.top || a.left - b.left)) {
    const meets = active.add(range);
    if (meets === null) apart.push(range);
    else overlaps.push({ range, meets });
  }
  return { apart, overlaps };
}

/** The cells that lie under a merge without being its first cell: Excel shows nothing of them but their borders. */
export function coveredCells<T extends { readonly row: number; readonly column: number }>(
  merges: readonly RangeAddress[],
  cells: readonly T[],
): T[] {
  const waiting = [...merges].sort((a, b) => b.top - a.top);
  const active = new ActiveRanges();
  return [...cells]
    .sort((a, b) => a.row - b.row)
    .filter(({ row, column }) => {
      for (let next = waiting.at(-1); next !== undefined && next.top <= row; next = waiting.at(-1)) {
        active.add(next);
        waiting.pop();
      }
      const merge = active.at(row, column);
      return merge !== null && !(merge.top === row && merge.left === column);
    });
}
