import { writeDate } from '../model/date-text';
import { scaledByPowerOfTen, toNumber, toPlainText } from '../model/decimal';
import type { MissingStatus, ObservedValue, ReportedValue } from '../model/observation';
import type { SubmittedCell } from './submission';

/** The word that a sheet holds for each status, as the sheets spell it: `KPS`. */
export type StatusSpelling = Readonly<Record<Exclude<MissingStatus, 'blank'>, string>>;

/**
 * What the consolidator's cell is to hold for a value: a figure is a number, a hundredth of it where the cell shows
 * percent; words stay as the unit wrote them, one space between each, also where its cell held a number or a date. Null
 * for a blank one, which erases nothing.
 */
export function writtenContent(
  observed: ObservedValue,
  source: Pick<SubmittedCell, 'content'>,
  {
    isPercentFormatted,
    words: spelling,
  }: { readonly isPercentFormatted: boolean; readonly words: StatusSpelling },
): number | string | null {
  if (observed.status === 'blank') return null;
  if (observed.status !== 'reported') return spelling[observed.status];
  const { reported } = observed;
  if (reported.type === 'figure') {
    return toNumber(isPercentFormatted ? scaledByPowerOfTen(reported.value, -2) : reported.value);
  }
  const words = typeof source.content === 'string' ? source.content : inWords(reported);
  return words === null ? null : singleSpaced(words);
}

/** A number or date that the unit's cell holds, where words are asked for: as its cell showed it. */
function inWords(reported: Exclude<ReportedValue, { type: 'figure' }>): string | null {
  switch (reported.type) {
    case 'text':
      return reported.text;
    case 'verdict':
      return reported.words;
    case 'date':
      return writeDate(reported.date);
    case 'fraction':
      return `${toPlainText(reported.numerator)}/${toPlainText(reported.denominator)}`;
    case 'bound':
      // "trên 60" is words in every cell; a number alone says no bound.
      return null;
  }
}

function singleSpaced(text: string): string {
  return text.normalize('NFC').replace(/\s+/gu, ' ').trim();
}
