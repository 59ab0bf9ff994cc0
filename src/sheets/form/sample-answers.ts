import { readCsv } from '../../model/csv-rows';
import { toNumber } from '../../model/decimal';
import { expectationOf } from '../../model/indicator-expectation';
import { indicatorOf, isFigureIndicator, type IndicatorSet } from '../../model/indicator-set';
import { readNumberText } from '../../model/number-reading';
import type { HeldContent } from './form-content';

const HEADER = 'unit,indicator,value';

/**
 * Answers from the text of a table `unit,indicator,value` whose values stand as the document prints them ("92,83%",
 * "trên 60%", "Đạt", "03/05"), each as Excel keeps it once it is typed: a figure as a number, anything else as text. Throws,
 * naming `source`, for another table and for a code the set has not: samples are part of the product.
 */
export function sampleAnswers(
  text: string,
  set: IndicatorSet,
  source: string,
): (unit: string, indicator: string) => HeldContent {
  const [header, ...rows] = readCsv(text, ',').rows;
  if (header?.fields.join(',') !== HEADER) throw new Error(`${source} has not the columns ${HEADER}`);
  const answers = new Map<string, HeldContent>();
  for (const { fields, line } of rows) {
    const [unit = '', code = '', value = ''] = fields;
    const indicator = indicatorOf(set, code);
    if (indicator === undefined) throw new Error(`${source}, line ${line}: ${set.id} has no "${code}"`);
    const reading = isFigureIndicator(indicator) ? readNumberText(value, expectationOf(indicator)) : null;
    answers.set(`${unit}|${code}`, reading?.type === 'figure' ? toNumber(reading.value) : value);
  }
  return (unit, indicator) => answers.get(`${unit}|${indicator}`) ?? null;
}
