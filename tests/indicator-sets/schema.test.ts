import { set766 } from '../../src/indicator-sets/766';
import { indicatorSetSchema } from '../../src/model/indicator-set';
import type { IndicatorSetSource } from '../../src/model/indicator-set';

type Indicator = Extract<IndicatorSetSource['indicators'][number], { readonly decimals: number }>;
type MatrixSource = NonNullable<IndicatorSetSource['matrix']>;
type Section = MatrixSource['report']['sections'][number];

const first = set766.indicators[0]!;
const matrix = set766.matrix!;
const firstSection = matrix.report.sections[0]!;

/** The 766 set with some fields of its first indicator changed; `undefined` takes a field away. */
function withIndicator(change: { readonly [Key in keyof Indicator]?: unknown }): unknown {
  return { ...set766, indicators: [{ ...first, ...change }, ...set766.indicators.slice(1)] };
}

function withSection(change: { readonly [Key in keyof Section]?: unknown }): unknown {
  const sections = [{ ...firstSection, ...change }, ...matrix.report.sections.slice(1)];
  return { ...set766, matrix: { ...matrix, report: { ...matrix.report, sections } } };
}

/** Where a set is refused, as `indicators.0.code`. */
function faults(set: unknown): readonly string[] {
  const result = indicatorSetSchema.safeParse(set);
  return result.success ? [] : result.error.issues.map(({ path }) => path.join('.'));
}

test('without a word on it, every unit reports an indicator', () => {
  const set = indicatorSetSchema.parse(withIndicator({ scope: undefined }));
  expect(set.indicators[0]?.scope).toBe('all');
});

test('the set itself is sound', () => {
  expect(faults(set766)).toEqual([]);
});

describe('codes', () => {
  test('a code used twice is refused at its second use', () => {
    expect(faults({ ...set766, indicators: [...set766.indicators, first] })).toEqual(['indicators.11.code']);
  });

  test('1.1 and 1.10 are two codes', () => {
    const [one, ten] = [
      { ...first, code: '1.1' },
      { ...first, code: '1.10' },
    ];
    expect(faults({ ...set766, indicators: [...set766.indicators, one, ten] })).toEqual([]);
  });

  test.each(['', ' CKMB', 'CK MB', 'a|b', 'a:b', '.1', '=1+1'])('%j is no code', (code) => {
    expect(faults(withIndicator({ code }))).toContain('indicators.0.code');
  });

  test('a number is no code, for it would lose 1.10', () => {
    expect(faults(withIndicator({ code: 1.1 }))).toEqual(['indicators.0.code']);
  });
});

describe('references', () => {
  test('a part that is not in the set', () => {
    expect(faults(withIndicator({ parts: ['MDSH.1', 'MDSH.3'] }))).toEqual(['indicators.0.parts.1']);
  });

  test('a section about an indicator that is not in the set', () => {
    expect(faults(withSection({ indicator: 'XYZ' }))).toEqual(['matrix.report.sections.0.indicator']);
  });

  test('a row of the upper unit about an indicator that is not in the set', () => {
    expect(faults(withSection({ parentRows: ['MDSH.1', 'XYZ'] }))).toEqual([
      'matrix.report.sections.0.parentRows.1',
    ]);
  });
});

describe('ranges', () => {
  test.each([['100', '0'], ['0.01', '0'], ['-1', '-2'], ['9', '10.0'].reverse()])(
    'from %s to %s has no room',
    (min, max) => {
      expect(faults(withIndicator({ range: { min, max } }))).toEqual(['indicators.0.range']);
    },
  );

  test.each([
    ['0', '0'],
    ['-5', '5'],
    ['9', '10'],
    ['0', '999999999999'],
  ])('from %s to %s is sound, compared as numbers and not as texts', (min, max) => {
    expect(faults(withIndicator({ range: { min, max } }))).toEqual([]);
  });

  test.each(['0,5', '1e3', '', '.5', '5.', '+1', 'NaN', ' 1'])('%j is no bound', (min) => {
    expect(faults(withIndicator({ range: { min, max: '100' } }))).toEqual(['indicators.0.range.min']);
  });

  test('a bound as a number is refused: 0.1 is not exact', () => {
    expect(faults(withIndicator({ range: { min: 0.1, max: '100' } }))).toEqual(['indicators.0.range.min']);
  });
});

describe('fields', () => {
  test('an unknown key is refused wherever it stands', () => {
    expect(faults({ ...set766, colour: 'red' })).toEqual(['']);
    expect(faults(withIndicator({ colour: 'red' } as never))).toEqual(['indicators.0']);
    expect(faults(withIndicator({ range: { min: '0', max: '1', step: '0.1' } }))).toEqual([
      'indicators.0.range',
    ]);
    expect(faults(withSection({ note: '' } as never))).toEqual(['matrix.report.sections.0']);
  });

  test.each([
    ['name', { vi: 'Chỉ tiêu' }, 'indicators.0.name.en'],
    ['shortName', { vi: '', en: 'x' }, 'indicators.0.shortName.vi'],
    ['decimals', 2.5, 'indicators.0.decimals'],
    ['decimals', -1, 'indicators.0.decimals'],
    ['decimals', 7, 'indicators.0.decimals'],
    ['direction', 'up', 'indicators.0.direction'],
    ['kind', 'ratio', 'indicators.0.kind'],
    ['jump', '30%', 'indicators.0.jump'],
    ['unitOfMeasure', '', 'indicators.0.unitOfMeasure'],
  ])('%s cannot be %j', (field, value, path) => {
    expect(faults(withIndicator({ [field]: value }))).toEqual([path]);
  });

  test.each([
    ['id', 'Bộ 766'],
    ['effectiveFrom', '23/06/2022'],
    ['periodKinds', []],
    ['indicators', []],
    ['legalSource', ''],
  ])('the set’s %s cannot be %j', (field, value) => {
    expect(faults({ ...set766, [field]: value })).toContain(field);
  });
});
