import type { GroupedItem, IndicatorSource } from '../grouped-form';

interface Bilingual {
  readonly vi: string;
  readonly en: string;
}

/** What is counted every month: a row of the form, whose cells are its increase, its total so far and its rate. */
interface CountedItem {
  readonly code: string;
  readonly ordinal: string;
  readonly name: Bilingual;
  readonly shortName: Bilingual;
  /** What it is counted in: "người". */
  readonly unit: string;
}

interface Rated {
  /** Whom the rate is counted on, in the report's words. */
  readonly population: string;
  /** The code of that population's number. */
  readonly base: string;
  /** Percent; above 100 where one person may be counted twice. */
  readonly maximum: '100' | '500';
}

interface RateItem {
  readonly code: string;
  readonly ordinal: string;
  readonly name: Bilingual;
  readonly shortName: Bilingual;
  readonly population: string;
}

/** More than the people or accounts of any province. */
const MOST = '50000000';
const COUNT = { kind: 'count', decimals: 0, range: { min: '0', max: MOST }, combine: 'sum' } as const;
const RATE = { kind: 'percent', unitOfMeasure: '%', decimals: 2, jump: '30' } as const;

const INCREASE = { suffix: 'TANG', vi: 'tăng trong kỳ', en: 'increase' };
const CUMULATIVE = { suffix: 'LUYKE', vi: 'lũy kế', en: 'cumulative' };
const SHARE = { suffix: 'TYLE', vi: 'tỷ lệ', en: 'rate' };

/**
 * Increase, cumulative count and rate. The count falls where people die, move away or are corrected: the increase is
 * negative then.
 */
export function increasedAndRated(counted: CountedItem, rated: Rated): GroupedItem {
  const increase: IndicatorSource = {
    ...COUNT,
    ...facetOf(counted, INCREASE),
    unitOfMeasure: counted.unit,
    range: { min: `-${MOST}`, max: MOST },
  };
  return item(counted, counted.unit, {
    increase,
    cumulative: cumulativeOf(counted),
    rate: rateOf(counted, rated),
  });
}

/** What happened in the month and since counting began; neither can fall. */
export function happened(counted: CountedItem): GroupedItem {
  const increase: IndicatorSource = { ...COUNT, ...facetOf(counted, INCREASE), unitOfMeasure: counted.unit };
  return item(counted, counted.unit, { increase, cumulative: cumulativeOf(counted) });
}

/** A cumulative count and its rate; the report does not print the increase. */
export function cumulativeAndRated(counted: CountedItem, rated: Rated): GroupedItem {
  return item(counted, counted.unit, { cumulative: cumulativeOf(counted), rate: rateOf(counted, rated) });
}

/** A cumulative count alone. */
export function cumulative(counted: CountedItem): GroupedItem {
  const { name, shortName, unit } = counted;
  const code = `${counted.code}.${CUMULATIVE.suffix}`;
  return item(counted, unit, { cumulative: { ...COUNT, code, name, shortName, unitOfMeasure: unit } });
}

/** What there is at the end of the month. */
export function total(counted: CountedItem): GroupedItem {
  return item(counted, counted.unit, { cumulative: singleOf(counted) });
}

/** What happened in the month alone; it may be told as a bound: "trên 180". */
export function inMonth(counted: CountedItem): GroupedItem {
  return item(counted, counted.unit, { increase: { ...singleOf(counted), accepts: ['bound'] } });
}

/** A rate that is told without the count behind it, often as a bound: "trên 60%". */
export function rateAlone(told: RateItem): GroupedItem {
  const { name, shortName, population } = told;
  const rate: IndicatorSource = {
    ...RATE,
    code: `${told.code}.${SHARE.suffix}`,
    name,
    shortName,
    population,
    range: { min: '0', max: '100' },
    accepts: ['bound'],
  };
  return item(told, '%', { rate });
}

function cumulativeOf(counted: CountedItem): IndicatorSource {
  return { ...COUNT, ...facetOf(counted, CUMULATIVE), unitOfMeasure: counted.unit };
}

function rateOf(counted: CountedItem, { population, base, maximum }: Rated): IndicatorSource {
  return {
    ...RATE,
    ...facetOf(counted, SHARE),
    population,
    range: { min: '0', max: maximum },
    computed: { from: `${counted.code}.${CUMULATIVE.suffix} / ${base} * 100` },
  };
}

function singleOf({ code, name, shortName, unit }: CountedItem): IndicatorSource {
  return { ...COUNT, code, name, shortName, unitOfMeasure: unit };
}

function facetOf({ code, name, shortName }: CountedItem, { suffix, vi, en }: typeof INCREASE) {
  return {
    code: `${code}.${suffix}`,
    name: { vi: `${name.vi}: ${vi}`, en: `${name.en}: ${en}` },
    shortName: { vi: `${shortName.vi}: ${vi}`, en: `${shortName.en}: ${en}` },
  };
}

function item(
  { code, ordinal, name }: Pick<CountedItem, 'code' | 'ordinal' | 'name'>,
  measure: string,
  figures: Readonly<Record<string, IndicatorSource>>,
): GroupedItem {
  return { code, ordinal, name: name.vi, measure, figures };
}
