import fc from 'fast-check';
import { catalogue } from '../../src/indicator-sets/catalogue';
import { decimal } from '../../src/model/decimal';
import { codesIn } from '../../src/model/formula/codes-in';
import { evaluate, type ComputedAs } from '../../src/model/formula/evaluate';
import {
  indicatorOf,
  isFigureIndicator,
  type FigureIndicator,
  type IndicatorSet,
} from '../../src/model/indicator-set';
import { formula } from '../model/formula/read';
import { disagreements, figuresIn, withGaps } from '../support/formula-agreement';
import { atHalf } from '../support/formula-halves';

const ROWS = 10_000;

interface Computed {
  readonly set: IndicatorSet;
  readonly indicator: FigureIndicator;
  readonly from: string;
  readonly computedAs: ComputedAs;
}

const COMPUTED: readonly Computed[] = catalogue.flatMap((set) =>
  set.indicators.filter(isFigureIndicator).flatMap((indicator) => {
    const { computed, decimals } = indicator;
    if (computed === undefined) return [];
    const zero = computed.ifZeroBase;
    const computedAs = { decimals, ifZeroBase: zero === undefined ? null : decimal(zero) };
    return [{ set, indicator, from: computed.from, computedAs }];
  }),
);

/** Bases at which a rate or a share of points comes to exactly half of its last digit. */
const BASES_OF_HALVES = [80, 160, 400, 500, 800, 1_000, 1_200, 1_500, 2_000, 8_000, 20_000];

test('số chỉ tiêu tính được của danh mục: tỷ lệ của báo cáo và điểm của Bộ chỉ số 766', () => {
  const bySet = new Map<string, number>();
  for (const { set } of COMPUTED) bySet.set(set.id, (bySet.get(set.id) ?? 0) + 1);
  expect(Object.fromEntries(bySet)).toEqual({
    '766-diem': 25,
    'cds-thang': 8,
    'cds-6-thang': 2,
    'cds-nam-cap-xa': 1,
  });
});

test.each(COMPUTED.map((computed) => [`${computed.set.id} ${computed.indicator.code}`, computed] as const))(
  '%s: công thức trong ô bằng máy tính trên 10.000 dòng',
  async (_, { set, from, computedAs }) => {
    const of = formula(from);
    const codes = codesIn(of);
    const inputs = fc.sample(withGaps(rowOf(codes.map((code) => figureOf(set, code)))), {
      numRuns: ROWS,
      seed: 766,
    });
    const results = inputs.map((row) => evaluate(of, figuresIn(of, row), computedAs));
    expect(results.filter((result) => result === null).length).toBeGreaterThan(ROWS / 20);
    expect(results.filter((result) => result !== null).length).toBeGreaterThan(ROWS / 2);
    // Sums of figures with the result's own decimals are never at a half; every division is tried there.
    if (from.includes('/')) {
      expect(inputs.filter((row) => atHalf(of, row, computedAs)).length).toBeGreaterThan(50);
    }
    expect(
      await disagreements(
        inputs.map((row) => ({ formula: of, inputs: row })),
        computedAs,
      ),
    ).toEqual([]);
  },
);

/** What may be typed for an indicator: counts large and small, points and rates with their own decimals. */
function figureOf(set: IndicatorSet, code: string): fc.Arbitrary<number> {
  const indicator = indicatorOf(set, code);
  if (indicator === undefined || !isFigureIndicator(indicator)) throw new Error(`no figure ${code}`);
  const scale = 10 ** indicator.decimals;
  if (indicator.kind !== 'count') {
    return fc.integer({ min: 0, max: Number(indicator.range.max) * scale }).map((units) => units / scale);
  }
  return fc.oneof(fc.integer({ min: 0, max: 70_000 }), fc.integer({ min: 0, max: 30 }));
}

function rowOf(figures: readonly fc.Arbitrary<number>[]): fc.Arbitrary<readonly number[]> {
  const any = fc.tuple(...figures);
  if (figures.length !== 2) return any;
  const halves = fc
    .tuple(fc.constantFrom(...BASES_OF_HALVES), fc.integer({ min: 1, max: 40 }), fc.nat())
    .map(([base, times, n]) => [((2 * n + 1) % base) * times, base * times]);
  return fc.oneof(any, halves);
}
