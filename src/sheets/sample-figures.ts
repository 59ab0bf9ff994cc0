import { readCsv } from '../model/csv-rows';
import { toNumber } from '../model/decimal';
import { readNumberText } from '../model/number-reading';
import type { EntrySheetContent } from './entry/entry-content';

/**
 * Sample figures from the text of a semicolon-separated table `code;name;…` with one column for each indicator code and
 * figures as the document prints them (54,6). Throws, naming `source`, when a figure cannot be read: samples are part of
 * the product.
 */
export function sampleFigures(text: string, source: string): EntrySheetContent['figure'] {
  const { rows } = readCsv(text, ';');
  const [header, ...body] = rows;
  const codes = header?.fields ?? [];
  const figures = new Map<string, number>();
  for (const { fields, line } of body) {
    const [unit = ''] = fields;
    fields.forEach((field, column) => {
      if (column < FIRST_FIGURE || field === '') return;
      const reading = readNumberText(field, { kind: 'percent', decimals: 2 });
      if (reading.type !== 'figure') throw new Error(`${source}, line ${line}: "${field}" is not a figure`);
      figures.set(`${unit}|${codes[column] ?? ''}`, toNumber(reading.value));
    });
  }
  return (unit, indicator) => figures.get(`${unit.code}|${indicator.code}`) ?? null;
}

/** After the unit's code and name. */
const FIRST_FIGURE = 2;
