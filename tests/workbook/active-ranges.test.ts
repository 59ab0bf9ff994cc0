import fc from 'fast-check';
import type { RangeAddress } from '../../src/workbook/address';
import { coveredCells, separateOverlaps } from '../../src/workbook/rules/active-ranges';

const smallRange = fc
  .record({
    top: fc.nat(12),
    left: fc.nat(12),
    height: fc.nat(4),
    width: fc.nat(4),
  })
  .map(({ top, left, height, width }): RangeAddress => ({
    top,
    left,
    bottom: top + height,
    right: left + width,
  }));

function meet(a: RangeAddress, b: RangeAddress): boolean {
  return a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
}

test('finds an overlap exactly when some two ranges meet', () => {
  fc.assert(
    fc.property(fc.array(smallRange, { maxLength: 12 }), (ranges) => {
      const someMeet = ranges.some((a, i) => ranges.some((b, j) => i < j && meet(a, b)));
      const { apart, overlaps } = separateOverlaps(ranges);
      expect(overlaps.length > 0).toBe(someMeet);
      expect(apart.length + overlaps.length).toBe(ranges.length);
      expect(apart.some((a, i) => apart.some((b, j) => i < j && meet(a, b)))).toBe(false);
      for (const { range, meets } of overlaps) expect(meet(range, meets)).toBe(true);
    }),
    { numRuns: 500 },
  );
});

test('finds the cells under merges', () => {
  const cells = fc.array(fc.record({ row: fc.nat(16), column: fc.nat(16) }), { maxLength: 30 });
  fc.assert(
    fc.property(fc.array(smallRange, { maxLength: 12 }), cells, (ranges, places) => {
      const merges = separateOverlaps(ranges).apart;
      const under = places.filter(({ row, column }) =>
        merges.some(
          (merge) =>
            meet(merge, { top: row, bottom: row, left: column, right: column }) &&
            !(merge.top === row && merge.left === column),
        ),
      );
      expect(new Set(coveredCells(merges, places))).toEqual(new Set(under));
    }),
    { numRuns: 500 },
  );
});
