import type { PlannedValue } from '../../consolidation/account/account';
import { writtenContent } from '../../consolidation/written-content';
import { STATUS_SPELLING } from '../../sheets/entry/entry-words';

/** What the cell of a value is to hold once it is taken; null where nothing is written. */
export function writtenValue({ observed, source, held }: PlannedValue): number | string | null {
  const isPercentFormatted = held?.isPercentFormatted ?? false;
  return writtenContent(observed, source, { isPercentFormatted, words: STATUS_SPELLING });
}

/** Whether a value is to be written into the sheet. */
export function isWritten({ change }: PlannedValue): boolean {
  return change === 'new' || change === 'changed' || change === 'overwritten';
}
