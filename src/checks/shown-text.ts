import { trimmed } from '../model/decimal';
import type { Entry } from '../model/entry';
import { writeNumber } from '../model/number-writing';

/** What a cell says: a figure written the Vietnamese way, words as they were typed. */
export function shownText({ content, observed }: Pick<Entry, 'content' | 'observed'>): string {
  const reported = observed.status === 'reported' ? observed.reported : null;
  if (reported?.type === 'figure') return writeNumber(trimmed(reported.value), { grouping: true });
  // The cell of a text may hold a number: 0,8 shown as "80%".
  return reported?.type === 'text' ? reported.text : String(content ?? '').trim();
}
