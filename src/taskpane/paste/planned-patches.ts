import type { Contents } from '../../actions/read-contents';
import { patchesOf, type PastePatch } from '../../consolidation/paste/paste-patches';
import { STATUS_SPELLING } from '../../sheets/entry/entry-words';
import type { PasteDraft } from './paste-draft';
import { reviewPaste } from './paste-review';

/** The cells that a paste writes, or null when the text is no table for this workbook. */
export function plannedPatches(
  contents: Contents,
  draft: PasteDraft,
  recentSheets: readonly string[],
): { readonly sheet: string; readonly patches: readonly PastePatch[] } | null {
  const review = reviewPaste(contents, draft, recentSheets);
  if (review.type !== 'review') return null;
  return { sheet: review.target.sheet, patches: patchesOf(review.plan.cells, STATUS_SPELLING) };
}
