import * as fc from 'fast-check';
import { editDistance } from '../../src/model/edit-distance';

test.each([
  ['my binh', 'my binh', 0],
  ['my bnh', 'my binh', 1],
  ['tuy phuoc', 'tuy phuoc tay', 4],
  ['aab', 'ab', 1],
  ['', 'my', 2],
])('“%s” và “%s”: %i chữ', (a, b, expected) => {
  expect(editDistance(a, b)).toBe(expected);
});

/** By its definition: the first letters are alike, or one of three changes is made to them. */
function byDefinition(a: string, b: string): number {
  if (a === '' || b === '') return a.length + b.length;
  const [restA, restB] = [a.slice(1), b.slice(1)];
  if (a.startsWith(b.charAt(0))) return byDefinition(restA, restB);
  return 1 + Math.min(byDefinition(restA, b), byDefinition(a, restB), byDefinition(restA, restB));
}

test('bằng định nghĩa, với mọi cặp chữ ngắn', () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 6 });
  fc.assert(
    fc.property(text, text, (a, b) => {
      expect(editDistance(a, b)).toBe(byDefinition(a, b));
    }),
    { numRuns: 500 },
  );
});
