import type { Entry, EntryRow } from '../../model/entry';
import type { UnreadableReason } from '../../model/number-reading';

/** A unit whose row is empty throughout sent nothing: that is chưa gửi, and not a row of blanks. */
export function withSilence(row: EntryRow): EntryRow {
  const isSilent = [...row.entries.values()].every(
    ({ reading }) => reading.type === 'missing' && reading.status === 'blank',
  );
  if (!isSilent) return row;
  const silent = [...row.entries].map(
    ([code, entry]) => [code, { ...entry, observed: { status: 'not-submitted' } }] as const,
  );
  return { ...row, entries: new Map<string, Entry>(silent) };
}

/** Whether a row holds anything that may be meant as a figure. Places, dates and signatures under a table are not. */
export function hasFigures({ entries }: Pick<EntryRow, 'entries'>): boolean {
  return [...entries.values()].some(({ reading }) => {
    switch (reading.type) {
      case 'missing':
        return reading.status !== 'blank';
      case 'unreadable':
        return !PROSE.includes(reading.reason);
      default:
        return true;
    }
  });
}

const PROSE: readonly UnreadableReason[] = ['words', 'several-numbers', 'number-with-words', 'date'];
