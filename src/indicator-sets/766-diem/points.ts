import type { FormGroup, GroupedItem, IndicatorSource } from '../grouped-form';
import { COUNT } from '../usual-kinds';
import { criteria, type Criterion, type Metric } from './criteria';

/** The criteria as groups of a form: each metric with its two numbers and its points, then the criterion's sum. */
export const groupsOfPoints: readonly FormGroup[] = [
  ...criteria.map((criterion) => ({
    ordinal: criterion.ordinal,
    heading: `${criterion.name.vi} (tối đa ${criterion.max} điểm)`,
    items: [...criterion.metrics.map(metricItem), sumItem(criterion)],
  })),
  {
    ordinal: 'VII',
    heading: 'Tổng hợp',
    items: [
      // The portal shows these two criteria as one where it has five columns; the total is reckoned from it, so that
      // it comes out whether five or six are given.
      scoreItem('22', {
        ...score('DVTT', 22),
        name: { vi: 'Dịch vụ trực tuyến', en: 'Online services and payment' },
        shortName: { vi: 'Dịch vụ trực tuyến (22)', en: 'Online services and payment (22)' },
        jump: '6.6',
        computed: { from: 'CLGQ + TTTT' },
      }),
      scoreItem('100', {
        ...score('TONG', 100),
        name: { vi: 'Điểm số tổng hợp', en: 'Total score' },
        jump: '30',
        computed: { from: 'CKMB + TDGQ + DVTT + MDSH + MDHL' },
      }),
    ],
  },
];

function metricItem(metric: Metric, index: number): GroupedItem {
  const { code, name, max, threshold } = metric;
  const full = threshold === '1' ? '' : ` (đủ điểm khi đạt ${threshold === '0,8' ? '80%' : '90%'})`;
  return {
    code,
    ordinal: String(index + 1),
    name: `${name.vi}${full}`,
    measure: String(max),
    figures: {
      numerator: number(`${code}.TS`, { vi: `${name.vi}: tử số`, en: `${name.en}: numerator` }),
      denominator: number(`${code}.MS`, { vi: `${name.vi}: mẫu số`, en: `${name.en}: denominator` }),
      points: {
        ...score(code, max),
        name: { vi: `${name.vi}: điểm`, en: `${name.en}: points` },
        computed: { from: formulaOf(metric), ifZeroBase: metric.ofNothing },
      },
    },
  };
}

/** The criterion's points. Where it has no metrics they are typed as published. */
function sumItem({ code, name, max, jump, metrics }: Criterion): GroupedItem {
  const parts = metrics.map((metric) => metric.code).join('; ');
  return scoreItem(String(max), {
    ...score(code, max),
    name,
    shortName: { vi: `${name.vi} (${max})`, en: `${name.en} (${max})` },
    jump,
    ...(metrics.length === 0 ? {} : { computed: { from: `SUM(${parts})` } }),
  });
}

function formulaOf({ code, max, threshold }: Metric): string {
  const share = `${code}.TS / ${code}.MS`;
  return threshold === '1' ? `MIN(1; ${share}) * ${max}` : `MIN(1; ${share} / ${threshold}) * ${max}`;
}

function scoreItem(measure: string, points: IndicatorSource): GroupedItem {
  const { code, name } = points;
  return { code, ordinal: '', name: name.vi, measure, figures: { points } };
}

function score(code: string, max: number) {
  return {
    code,
    kind: 'score',
    unitOfMeasure: 'điểm',
    decimals: 2,
    range: { min: '0', max: String(max) },
  } as const;
}

function number(code: string, name: Metric['name']): IndicatorSource {
  return { ...COUNT, accepts: [], code, name, unitOfMeasure: 'hồ sơ, TTHC hoặc phiếu' };
}
