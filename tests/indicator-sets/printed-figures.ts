import { readFileSync } from 'node:fs';
import path from 'node:path';
import { readCellValue } from '../../src/model/cell-reading';
import { readCsv } from '../../src/model/csv-rows';
import { expectationOf } from '../../src/model/indicator-expectation';
import { indicatorOf, isFigureIndicator, type IndicatorSet } from '../../src/model/indicator-set';
import type { ObservedValue } from '../../src/model/observation';
import { observedIn } from '../../src/model/observed-value';

const SAMPLES = path.join(__dirname, '../../assets/samples/nga-nam');

/** A sample `unit,indicator,value` of thị xã Ngã Năm: the texts as the document prints them, by indicator. */
export function printedFigures(file: string): ReadonlyMap<string, string> {
  const [header, ...rows] = readCsv(readFileSync(path.join(SAMPLES, file), 'utf8'), ',').rows;
  if (header?.fields.join() !== 'unit,indicator,value') throw new Error(`${file} has another header`);
  return new Map(rows.map(({ fields: [, indicator = '', value = ''] }) => [indicator, value]));
}

/** What the product makes of a text in the cell of an indicator of figures. */
export function observedAs(set: IndicatorSet, code: string, text: string): ObservedValue {
  const indicator = indicatorOf(set, code);
  if (indicator === undefined || !isFigureIndicator(indicator)) throw new Error(`no figure ${code}`);
  return observedIn(readCellValue({ value: text, numberFormat: 'General' }, expectationOf(indicator)));
}
