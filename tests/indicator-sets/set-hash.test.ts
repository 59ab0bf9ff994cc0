import { set766 } from '../../src/indicator-sets/766';
import { setHash } from '../../src/indicator-sets/catalogue';
import { indicatorSetSchema } from '../../src/model/indicator-set';
import { OWN_SET_SOURCE } from '../support/own-set';
import type { IndicatorSetSource } from '../../src/model/indicator-set';

type FigureIndicatorSource = Extract<IndicatorSetSource['indicators'][number], { decimals: number }>;

const hash = (source: IndicatorSetSource) => setHash(indicatorSetSchema.parse(source));
const [first, ...others] = set766.indicators as readonly FigureIndicatorSource[];
const matrix = set766.matrix!;

/**
 * Every entry sheet carries this hash, and a sheet with another one is stopped as "set-changed". So a new value here
 * means that the sheets people have already filled in will be questioned: change it knowingly.
 */
test('the definition that is out in people’s workbooks', () => {
  expect(hash(set766)).toBe('ed09bf9aac121569');
});

test('the order in which a file writes its keys is no change', () => {
  const turned = Object.fromEntries(Object.entries(set766).reverse()) as IndicatorSetSource;
  expect(hash(turned)).toBe(hash(set766));
});

test.each<[string, IndicatorSetSource]>([
  ['the day it holds from', { ...set766, effectiveFrom: '2026-01-01' }],
  ['a range', { ...set766, indicators: [{ ...first!, range: { min: '0', max: '18' } }, ...others] }],
  ['the decimals', { ...set766, indicators: [{ ...first!, decimals: 1 }, ...others] }],
  [
    'a name by one accent',
    { ...set766, indicators: [{ ...first!, name: { vi: 'Điềm số', en: 'x' } }, ...others] },
  ],
  ['the order of indicators', { ...set766, indicators: [...others, first!] }],
  [
    'one indicator less',
    {
      ...set766,
      indicators: set766.indicators.filter(({ code }) => code !== 'TONG'),
      matrix: {
        columns: matrix.columns.slice(1),
        report: { ...matrix.report, sections: matrix.report.sections.slice(1) },
      },
    },
  ],
  [
    'how a figure is reckoned',
    { ...set766, indicators: [{ ...first!, computed: { from: 'CKMB + TDGQ' } }, ...others] },
  ],
  ['a word that cells may hold', { ...set766, statuses: set766.statuses.slice(1) }],
])('%s changes it', (_, source) => {
  expect(hash(source)).not.toBe(hash(set766));
});

test.each<[string, IndicatorSetSource]>([
  [
    'a caption of the report',
    { ...set766, matrix: { ...matrix, report: { ...matrix.report, title: ['BÁO CÁO'] } } },
  ],
  ['what is to be reached', { ...set766, indicators: [{ ...first!, target: '80%' }, ...others] }],
  ['the limit of a usual change', { ...set766, indicators: [{ ...first!, jump: '5' }, ...others] }],
  [
    'an English name',
    { ...set766, indicators: [{ ...first!, name: { ...first!.name, en: 'Sum' } }, ...others] },
  ],
])('%s changes no figure and so not the hash', (_, source) => {
  expect(hash(source)).toBe(hash(set766));
});

describe('the rows of a form', () => {
  const form = OWN_SET_SOURCE.form!;
  const withRows = (rows: typeof form.rows) => hash({ ...OWN_SET_SOURCE, form: { ...form, rows } });
  const held =
    (code: string, cells: Readonly<Record<string, string>>) => (row: (typeof form.rows)[number]) =>
      row.type === 'item' && row.code === code ? { ...row, cells } : row;

  test('two rows that exchange their figures change it: an old sheet would give each the other’s', () => {
    const exchanged = form.rows.map(held('1.1', { result: '1.10' })).map(held('1.10', { result: '1.1' }));
    expect(withRows(exchanged)).not.toBe(hash(OWN_SET_SOURCE));
  });

  test('another order and another heading do not', () => {
    expect(withRows([...form.rows].reverse())).toBe(hash(OWN_SET_SOURCE));
    const columns = form.columns.map((column) => ({ ...column, heading: 'Cột' }));
    expect(hash({ ...OWN_SET_SOURCE, form: { ...form, columns } })).toBe(hash(OWN_SET_SOURCE));
  });
});

test('it is sixteen hex digits, so that it fits a tag between bars', () => {
  expect(hash(set766)).toMatch(/^[0-9a-f]{16}$/);
});
