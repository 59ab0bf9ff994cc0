import type { FormLine, IndicatorSource } from './form-lines';

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
const COUNT = { kind: 'count', decimals: 0, range: { min: '0', max: MOST } } as const;
const RATE = { kind: 'percent', unitOfMeasure: '%', decimals: 2, jump: '30' } as const;

const INCREASE = { suffix: 'TANG', vi: 'tăng trong kỳ', en: 'increase' };
const CUMULATIVE = { suffix: 'LUYKE', vi: 'lũy kế', en: 'cumulative' };
const SHARE = { suffix: 'TYLE', vi: 'tỷ lệ', en: 'rate' };

/** Increase, cumulative count and rate. The count falls where people die, move away or are corrected: the increase is negative then. */
export function increasedAndRatedLine(item: CountedItem, rated: Rated): FormLine {
  const increase: IndicatorSource = {
    ...COUNT,
    ...facetOf(item, INCREASE),
    unitOfMeasure: item.unit,
    range: { min: `-${MOST}`, max: MOST },
  };
  return line(item, item.unit, {
    increase,
    cumulative: cumulativeOf(item),
    rate: rateOf(item, rated),
  });
}

/** What happened in the month and since counting began; neither can fall. */
export function happenedLine(item: CountedItem): FormLine {
  const increase: IndicatorSource = { ...COUNT, ...facetOf(item, INCREASE), unitOfMeasure: item.unit };
  return line(item, item.unit, { increase, cumulative: cumulativeOf(item) });
}

/** A cumulative count and its rate; the report does not print the increase. */
export function cumulativeAndRatedLine(item: CountedItem, rated: Rated): FormLine {
  return line(item, item.unit, { cumulative: cumulativeOf(item), rate: rateOf(item, rated) });
}

/** A cumulative count alone. */
export function cumulativeLine(item: CountedItem): FormLine {
  const { name, shortName, unit } = item;
  const code = `${item.code}.${CUMULATIVE.suffix}`;
  return line(item, unit, { cumulative: { ...COUNT, code, name, shortName, unitOfMeasure: unit } });
}

/** What there is at the end of the month. */
export function totalLine(item: CountedItem): FormLine {
  return line(item, item.unit, { cumulative: singleOf(item) });
}

/** What happened in the month alone; it may be told as a bound: "trên 180". */
export function inMonthLine(item: CountedItem): FormLine {
  return line(item, item.unit, { increase: { ...singleOf(item), accepts: ['bound'] } });
}

/** A rate that is told without the count behind it, often as a bound: "trên 60%". */
export function rateLine(item: RateItem): FormLine {
  const { name, shortName, population } = item;
  const rate: IndicatorSource = {
    ...RATE,
    code: `${item.code}.${SHARE.suffix}`,
    name,
    shortName,
    population,
    range: { min: '0', max: '100' },
    accepts: ['bound'],
  };
  return line(item, '%', { rate });
}

function cumulativeOf(item: CountedItem): IndicatorSource {
  return { ...COUNT, ...facetOf(item, CUMULATIVE), unitOfMeasure: item.unit };
}

function rateOf(item: CountedItem, { population, base, maximum }: Rated): IndicatorSource {
  return {
    ...RATE,
    ...facetOf(item, SHARE),
    population,
    range: { min: '0', max: maximum },
    computed: { from: `${item.code}.${CUMULATIVE.suffix} / ${base} * 100` },
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

function line(
  { code, ordinal, name }: Pick<CountedItem, 'code' | 'ordinal' | 'name'>,
  measure: string,
  indicators: Readonly<Record<string, IndicatorSource>>,
): FormLine {
  const cells = Object.fromEntries(
    Object.entries(indicators).map(([facet, indicator]) => [facet, indicator.code]),
  );
  return {
    row: { type: 'item', code, ordinal, name: name.vi, measure, cells },
    indicators: Object.values(indicators),
  };
}
