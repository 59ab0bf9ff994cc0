import { trimmed } from '../model/decimal';
import type { Entry } from '../model/entry';
import { writeNumber } from '../model/number-writing';
import { figureOf } from '../model/observation';

/** What a cell says: a figure written the Vietnamese way, words as they were typed. */
export function shownText({ content, observed }: Pick<Entry, 'content' | 'observed'>): string {
  const figure = figureOf(observed);
  return figure === null ? String(content ?? '').trim() : writeNumber(trimmed(figure), { grouping: true });
}
