import fc from 'fast-check';
import { decimal, magnitude, compare, toPlainText } from '../../../src/model/decimal';
import { evaluate, type ComputedAs } from '../../../src/model/formula/evaluate';
import type { Formula } from '../../../src/model/formula/formula';
import { disagreements, figuresIn, noFigure, withGaps } from '../../support/formula-agreement';
import { calculatedRows, inputCell, type InputCell } from '../../support/formula-engine';
import { atHalf } from '../../support/formula-halves';
import { formulasOf } from './arbitrary-formulas';
import { formula } from './read';

const ROWS = 10_000;
const whole = (max: number) => fc.integer({ min: 0, max });
const odd = (max: number) => whole(Math.floor((max - 1) / 2)).map((half) => 2 * half + 1);
/** A figure with so many decimals, as it is typed: 92,83. */
const typed = (max: number, decimals: number) =>
  whole(max * 10 ** decimals).map((units) => units / 10 ** decimals);
const rows = (row: fc.Arbitrary<readonly InputCell[]>) => fc.sample(row, { numRuns: ROWS, seed: 766 });

/** Tử và mẫu mà tử/mẫu × 100 đúng bằng x,xx5. */
const halfRate = fc.tuple(odd(20_000), fc.integer({ min: 1, max: 60 })).map(([a, k]) => [a * k, 20_000 * k]);

interface Shape {
  readonly text: string;
  readonly computedAs: ComputedAs;
  readonly figures: fc.Arbitrary<readonly number[]>;
  /** How many of the rows lie at a half at least, so that it is seen that rounding is tried. */
  readonly halves: number;
}

const exactly = (decimals: number, ifZeroBase: string | null = null): ComputedAs => ({
  decimals,
  ifZeroBase: ifZeroBase === null ? null : decimal(ifZeroBase),
});

const SHAPES: readonly Shape[] = [
  {
    text: 'A / B × 100',
    computedAs: exactly(2),
    figures: fc.oneof(halfRate, fc.tuple(whole(70_000), whole(70_000)), fc.tuple(whole(3), whole(3))),
    halves: 2_000,
  },
  {
    text: 'A / B × 100',
    computedAs: exactly(1, '100'),
    figures: fc.oneof(
      fc.tuple(odd(2_000), whole(50)).map(([a, k]) => [a * k, 2_000 * k]),
      fc.tuple(whole(3_000), whole(20)),
    ),
    halves: 2_000,
  },
  {
    text: 'MIN(1; A / B / 0,8) × 6',
    computedAs: exactly(2, '6'),
    figures: fc.oneof(
      fc.tuple(odd(1_200), fc.integer({ min: 1, max: 50 })).map(([a, k]) => [a * k, 1_500 * k]),
      fc.tuple(whole(1_000), whole(1_000)),
      fc.tuple(whole(2), whole(2)),
    ),
    halves: 2_000,
  },
  {
    text: 'SUM(A; B; C; D; E; F)',
    computedAs: exactly(2),
    figures: fc.array(typed(22, 2), { minLength: 6, maxLength: 6 }),
    // Sums of figures with two decimals are never at a half.
    halves: 0,
  },
  {
    text: '(A + B) / C × 100',
    computedAs: exactly(2, '0'),
    figures: fc.oneof(
      fc.tuple(halfRate, fc.nat()).map(([[a = 0, b = 0], n]) => [n % (a + 1), a - (n % (a + 1)), b]),
      fc.tuple(whole(500), whole(500), whole(1_000)),
    ),
    halves: 2_000,
  },
  { text: 'A − B', computedAs: exactly(2), figures: fc.tuple(typed(100, 3), typed(100, 3)), halves: 500 },
  {
    text: 'A + B − C',
    computedAs: exactly(2),
    figures: fc.tuple(typed(100_000, 3), typed(100_000, 3), typed(100_000, 3)),
    halves: 500,
  },
  {
    text: 'A / (B − C − D)',
    computedAs: exactly(2, '2'),
    figures: fc.tuple(typed(2, 1), typed(1, 1), typed(1, 1), typed(1, 1)),
    halves: 50,
  },
  {
    text: 'A × 0,335 + B × 0,15',
    computedAs: exactly(2),
    figures: fc.tuple(typed(100, 1), typed(100, 2)),
    halves: 50,
  },
];

test.each(SHAPES)('$text, 10.000 dòng', async ({ text, computedAs, figures, halves }) => {
  const of = formula(text);
  const inputs = rows(withGaps(figures));
  const results = inputs.map((row) => evaluate(of, figuresIn(of, row), computedAs));
  expect(results.filter((result) => result === null).length).toBeGreaterThan(500);
  expect(inputs.filter((row) => atHalf(of, row, computedAs)).length).toBeGreaterThanOrEqual(halves);
  expect(
    await disagreements(
      inputs.map((row) => ({ formula: of, inputs: row })),
      computedAs,
    ),
  ).toEqual([]);
});

test('mẫu tới 40 triệu, tỷ lệ sát nửa mà chưa tới: không làm tròn lên', async () => {
  // tử × 10.000 chia mẫu dư (mẫu − 1) / 2: kém nửa chữ số cuối đúng 1/(2 × mẫu).
  const near = odd(19_999_999)
    .map((half) => 39_999_999 - (half - 1))
    .filter((base) => base % 5 !== 0)
    .map((base) => [closestBelowHalf(base), base] as const);
  const of = formula('A / B × 100');
  const inputs = rows(near);
  expect(
    await disagreements(
      inputs.map((row) => ({ formula: of, inputs: row })),
      exactly(2),
    ),
  ).toEqual([]);
});

test('công thức bất kỳ: 0, thiếu số, chữ trong ô', async () => {
  const leaf: fc.Arbitrary<Formula> = fc.oneof(
    fc.constantFrom('A', 'B', '1.10', 'D-1').map((code) => ({ type: 'code' as const, code })),
    whole(30).map((tenths) => ({ type: 'number' as const, value: { units: BigInt(tenths), scale: 1 } })),
  );
  const cell: fc.Arbitrary<InputCell> = fc.oneof(
    { weight: 30, arbitrary: fc.oneof(whole(3), typed(9, 1)) },
    { weight: 1, arbitrary: noFigure },
  );
  const any = fc
    .record({ formula: formulasOf(leaf, 3), inputs: fc.array(cell, { minLength: 4, maxLength: 4 }) })
    .filter(({ formula: of, inputs }) => isBelow(of, inputs, '10000'));
  for (const computedAs of [exactly(2), exactly(2, '6'), exactly(0, '0')]) {
    expect(await disagreements(fc.sample(any, { numRuns: 3_000, seed: 766 }), computedAs)).toEqual([]);
  }
});

test('ROUND(x; 2) của chương trình bảng tính thì sai ở nửa: vì thế công thức làm tròn hai lần', async () => {
  const inputs = rows(halfRate);
  const of = formula('A / B × 100');
  const cells = await calculatedRows(
    (row) => `=ROUND(${inputCell(row, 0)}/${inputCell(row, 1)}*100,2)`,
    inputs,
  );
  const wrong = inputs.filter((row, index) => {
    const exact = evaluate(of, figuresIn(of, row), exactly(2));
    return exact === null || Number(toPlainText(exact)) !== cells[index];
  });
  expect(wrong.length).toBeGreaterThan(10);
});

function isBelow(of: Formula, inputs: readonly InputCell[], limit: string): boolean {
  const value = evaluate(of, figuresIn(of, inputs), { decimals: 0, ifZeroBase: null });
  return value === null || compare(magnitude(value), decimal(limit)) < 0;
}

/** The part whose share of an odd base, in hundredths of a percent, lies closest below a half. */
function closestBelowHalf(base: number): number {
  const of = BigInt(base);
  return Number((((of - 1n) / 2n) * inverse(10_000n % of, of)) % of);
}

/** x with a·x = 1 modulo m (extended Euclid). */
function inverse(a: bigint, m: bigint): bigint {
  let [r, next, x, nextX] = [m, a, 0n, 1n];
  while (next !== 0n) {
    const quotient = r / next;
    [r, next, x, nextX] = [next, r - quotient * next, nextX, x - quotient * nextX];
  }
  return ((x % m) + m) % m;
}
