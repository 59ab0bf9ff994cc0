import { dayNumber } from '../../model/calendar-date';
import type { Decisions } from '../decisions';
import type { Submission, SubmittedFile } from '../submission';
import { receiptOf } from './received-date';

/**
 * Files of the same bytes as another one, with that one, which alone counts: the copy received last, since a unit that
 * sends a file again means it. Files that could not be read are each said by themselves.
 */
export function twinsOf(
  submissions: readonly Submission[],
  decisions: Pick<Decisions, 'received'>,
): ReadonlyMap<SubmittedFile, SubmittedFile> {
  const read = submissions.filter(({ type }) => type === 'read').map(({ file }) => file);
  const counting = new Map<string, SubmittedFile>();
  for (const file of read) {
    const other = counting.get(file.hash);
    if (other === undefined || isBefore(other, file, decisions)) counting.set(file.hash, file);
  }
  return new Map(
    read.flatMap((file) => {
      const counted = counting.get(file.hash);
      return counted === undefined || counted === file ? [] : [[file, counted] as const];
    }),
  );
}

/** By the day of receipt, and by name where that does not tell: the order in which files are given must not. */
function isBefore(a: SubmittedFile, b: SubmittedFile, decisions: Pick<Decisions, 'received'>): boolean {
  const [dayA, dayB] = [a, b].map((file) => {
    const { received } = receiptOf(file, decisions);
    return received === null ? -Infinity : dayNumber(received);
  });
  if (dayA === undefined || dayB === undefined || dayA === dayB) return a.name > b.name;
  return dayA < dayB;
}
