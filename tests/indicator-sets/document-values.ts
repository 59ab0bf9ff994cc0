import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readCsv } from '../../src/model/csv-rows';
import { expectationOf } from '../../src/model/indicator-expectation';
import { isFigureIndicator, type Indicator, type IndicatorSet } from '../../src/model/indicator-set';
import { readNumberText, type NumberReading } from '../../src/model/number-reading';
import { readTarget } from '../../src/model/target/target-reading';

/** What a document prints for an indicator of a unit. */
export interface DocumentValue {
  readonly unit: string;
  readonly indicator: string;
  readonly value: string;
}

/** The values of a file under assets/samples, whose rows are `unit,indicator,value`. */
export function documentValues(file: string): readonly DocumentValue[] {
  const text = sampleText(file);
  const [header, ...rows] = readCsv(text, ',').rows;
  expect(header?.fields).toEqual(['unit', 'indicator', 'value']);
  return rows.map(({ fields }) => {
    expect(fields).toHaveLength(3);
    const [unit = '', indicator = '', value = ''] = fields;
    return { unit, indicator, value };
  });
}

export function sampleText(file: string): string {
  return readFileSync(join('assets', 'samples', file), 'utf8');
}

/** The values by code; a code that stands twice would hide one of them. */
export function byIndicator(values: readonly DocumentValue[]): Readonly<Record<string, string>> {
  const codes = values.map(({ indicator }) => indicator);
  expect(new Set(codes).size).toBe(codes.length);
  return Object.fromEntries(values.map(({ indicator, value }) => [indicator, value]));
}

/** Those values that no cell of their indicator could hold: unknown codes, words among figures. */
export function unreadableValues(
  set: IndicatorSet,
  values: readonly DocumentValue[],
): readonly DocumentValue[] {
  return values.filter(({ indicator: code, value }) => {
    const indicator = set.indicators.find((each) => each.code === code);
    return indicator === undefined || !isReadable(value, indicator, set);
  });
}

function isReadable(value: string, indicator: Indicator, { statuses }: IndicatorSet): boolean {
  const reading = readNumberText(value, isFigureIndicator(indicator) ? expectationOf(indicator) : WORDS);
  if (reading.type === 'missing') return reading.status !== 'blank' && statuses.includes(reading.status);
  return answers(indicator, reading, value);
}

function answers(indicator: Indicator, reading: NumberReading, value: string): boolean {
  const verdict = reading.type === 'verdict' ? reading.verdict : null;
  switch (indicator.kind) {
    case 'percent':
    case 'score':
    case 'count':
      return reading.type === 'figure' || indicator.accepts.some((accepted) => accepted === reading.type);
    case 'yes-no':
      return (
        verdict === 'yes' || verdict === 'no' || (verdict !== null && indicator.accepts.includes('verdict'))
      );
    case 'verdict':
      return verdict !== null && (indicator.choices ?? [value]).includes(value);
    case 'fraction':
      return reading.type === 'fraction';
    case 'date':
      return reading.type === 'unreadable' && reading.reason === 'date';
    case 'target':
      return ['target', 'relative'].includes(readTarget(value).type);
    case 'text':
      return (indicator.choices ?? [value]).includes(value);
  }
}

const WORDS = { kind: 'fraction', decimals: 0 } as const;
