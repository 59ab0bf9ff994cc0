import { finding, type Finding } from '../model/finding';
import { MEMORY_SHEET } from '../sheets/take-in/memory-sheet';
import type { Contents } from './read-contents';

/** That a part of the memory cannot be read: what it says of figures is not known, and nobody is to believe that it is. */
export function unreadMemory({ memory: { unread } }: Contents): readonly Finding[] {
  if (unread.length === 0) return [];
  return [finding('memory-unread', { sheet: MEMORY_SHEET }, { rows: unread.length })];
}
