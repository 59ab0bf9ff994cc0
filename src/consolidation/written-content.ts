import { scaledByPowerOfTen, toNumber } from '../model/decimal';
import type { MissingStatus, ObservedValue } from '../model/observation';
import type { SubmittedCell } from './submission';

/** The word that a sheet holds for each status, as the sheets spell it: `KPS`. */
export type StatusSpelling = Readonly<Record<Exclude<MissingStatus, 'blank'>, string>>;

/**
 * What the consolidator's cell is to hold for a value: a figure is a number, a hundredth of it where the cell shows
 * percent; words stay as the unit wrote them, one space between each. Null for a blank one, which erases nothing.
 */
export function writtenContent(
  observed: ObservedValue,
  source: Pick<SubmittedCell, 'content'>,
  { isPercentFormatted, words }: { readonly isPercentFormatted: boolean; readonly words: StatusSpelling },
): number | string | null {
  if (observed.status === 'blank') return null;
  if (observed.status !== 'reported') return words[observed.status];
  const { reported } = observed;
  if (reported.type === 'figure') {
    return toNumber(isPercentFormatted ? scaledByPowerOfTen(reported.value, -2) : reported.value);
  }
  return typeof source.content === 'string' ? singleSpaced(source.content) : null;
}

function singleSpaced(text: string): string {
  return text.normalize('NFC').replace(/\s+/gu, ' ').trim();
}
