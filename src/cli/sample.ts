import { readFileSync } from 'node:fs';
import type { EntrySheetContent } from '../sheets/entry/entry-content';
import { readCsv } from '../model/csv-rows';
import { toNumber } from '../model/decimal';
import { readNumberText } from '../model/number-reading';

/**
 * Reads sample figures: a semicolon-separated table `code;name;…` with one column for each indicator code and figures as
 * the document prints them (54,6). Throws when a figure cannot be read: samples are part of the product.
 */
export function readSampleFigures(path: string): EntrySheetContent['figure'] {
  const { rows } = readCsv(readFileSync(path, 'utf8'), ';');
  const [header, ...body] = rows;
  const codes = header?.fields ?? [];
  const figures = new Map<string, number>();
  for (const { fields, line } of body) {
    const [unit = ''] = fields;
    fields.forEach((text, column) => {
      if (column < FIRST_FIGURE || text === '') return;
      const reading = readNumberText(text, { kind: 'percent', decimals: 2 });
      if (reading.type !== 'figure') throw new Error(`${path}, line ${line}: "${text}" is not a figure`);
      figures.set(`${unit}|${codes[column] ?? ''}`, toNumber(reading.value));
    });
  }
  return (unit, indicator) => figures.get(`${unit.code}|${indicator.code}`) ?? null;
}

/** After the unit's code and name. */
const FIRST_FIGURE = 2;
