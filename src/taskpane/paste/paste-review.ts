import type { Contents } from '../../actions/read-contents';
import {
  reviewPaste as reviewText,
  type PasteReview as ReviewedText,
} from '../../consolidation/paste/review-paste';
import type { MatrixTable } from '../../model/entry';
import type { PasteRefusal } from '../../model/paste-problem';
import type { UnitList } from '../../model/unit';
import type { PasteDraft } from './paste-draft';
import { pasteTarget } from './paste-target';

export type PasteReview =
  | { readonly type: 'no-sheet' }
  | { readonly type: 'no-units' }
  | { readonly type: 'refused'; readonly refusal: PasteRefusal }
  | ({ readonly type: 'review'; readonly target: MatrixTable } & ReviewedText);

/** What pasting the text would do to the sheet as it was read last. Nothing is written. */
export function reviewPaste(
  contents: Contents,
  { text, columns, confirmed }: PasteDraft,
  recentSheets: readonly string[],
): PasteReview {
  const target = pasteTarget(contents, recentSheets);
  if (target === null) return { type: 'no-sheet' };
  const units = contents.unitList ?? unitsOfTable(target);
  if (units === null) return { type: 'no-units' };
  const reviewing = reviewText({ text, choices: columns, confirmed }, target, units);
  return reviewing.type === 'refused' ? reviewing : { type: 'review', target, ...reviewing.review };
}

function unitsOfTable({ parent, units }: MatrixTable): UnitList | null {
  return parent === null ? null : { parent: parent.unit, units: units.map(({ unit }) => unit) };
}
