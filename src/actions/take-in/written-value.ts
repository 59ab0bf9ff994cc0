import type { PlannedValue } from '../../consolidation/account/account';
import { writtenContent, type StatusSpelling } from '../../consolidation/written-content';
import { STATUS_WORDS } from '../../sheets/entry/entry-words';

/** As the sheets spell them. */
const SPELLING: StatusSpelling = {
  'no-activity': STATUS_WORDS['no-activity'][0],
  'not-applicable': STATUS_WORDS['not-applicable'][0],
  'not-submitted': STATUS_WORDS['not-submitted'][0],
  'not-assigned': STATUS_WORDS['not-assigned'][0],
};

/** What the cell of a value is to hold once it is taken; null where nothing is written. */
export function writtenValue({ observed, source, held }: PlannedValue): number | string | null {
  const isPercentFormatted = held?.isPercentFormatted ?? false;
  return writtenContent(observed, source, { isPercentFormatted, words: SPELLING });
}

/** Whether a value is to be written into the sheet. */
export function isWritten({ change }: PlannedValue): boolean {
  return change === 'new' || change === 'changed' || change === 'overwritten';
}
