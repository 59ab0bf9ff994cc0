import type { Contents } from '../../actions/read-contents';
import type { PasteRequest } from '../../actions/write-paste';
import { pasteSource } from '../../actions/paste-source';
import { patchesOf } from '../../consolidation/paste/paste-patches';
import { STATUS_SPELLING } from '../../sheets/entry/entry-words';
import type { PasteDraft } from './paste-draft';
import { reviewPaste } from './paste-review';

/** The cells that a paste writes, or null when the text is no table for this workbook. */
export function plannedPatches(
  contents: Contents,
  draft: PasteDraft,
  recentSheets: readonly string[],
): PasteRequest | null {
  const review = reviewPaste(contents, draft, recentSheets);
  if (review.type !== 'review') return null;
  const { target, plan } = review;
  const patches = patchesOf(plan.cells, STATUS_SPELLING);
  return { sheet: target.sheet, patches, source: pasteSource(draft.text, review) };
}
