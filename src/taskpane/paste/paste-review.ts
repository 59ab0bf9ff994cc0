import type { Contents } from '../../actions/read-contents';
import { figureColumns } from '../../consolidation/paste/figure-columns';
import { matchRows, type MatchedTable } from '../../consolidation/paste/match-rows';
import { planPaste, type PastePlan } from '../../consolidation/paste/plan-paste';
import { readFigures } from '../../consolidation/paste/read-figures';
import { readPasted } from '../../consolidation/paste/read-pasted';
import { recogniseTable, type RecognisedTable } from '../../consolidation/paste/recognise-table';
import type { MatrixTable } from '../../model/entry';
import type { PasteRefusal } from '../../model/paste-problem';
import type { UnitList } from '../../model/unit';
import type { PasteDraft } from './paste-draft';
import { pasteTarget } from './paste-target';

export type PasteReview =
  | { readonly type: 'no-sheet' }
  | { readonly type: 'no-units' }
  | { readonly type: 'refused'; readonly refusal: PasteRefusal }
  | {
      readonly type: 'review';
      readonly target: MatrixTable;
      readonly recognised: RecognisedTable;
      readonly matched: MatchedTable;
      /** Two columns chosen for one indicator: nothing is planned before that is settled. */
      readonly columnsRefusal: PasteRefusal | null;
      readonly plan: PastePlan;
    };

const NOTHING_PLANNED: PastePlan = { cells: [], omissions: [], notInTable: [] };

/** What pasting the text would do to the sheet as it was read last. Nothing is written. */
export function reviewPaste(
  contents: Contents,
  draft: PasteDraft,
  recentSheets: readonly string[],
): PasteReview {
  const target = pasteTarget(contents, recentSheets);
  if (target === null) return { type: 'no-sheet' };
  const units = contents.unitList ?? unitsOfTable(target);
  if (units === null) return { type: 'no-units' };
  const { set, period } = target;
  const text = readPasted(draft.text, target, units);
  if (text.type === 'refused') return text;
  const { confirmed } = draft;
  const recognition = recogniseTable(text.rows, set, units, { period, confirmed });
  if (recognition.type === 'refused') return recognition;
  const recognised = recognition.table;
  const matched = matchRows(recognised, { units, set, period, confirmed });
  const chosen = figureColumns(recognised, set, draft.columns);
  if (chosen.type === 'refused') {
    const { refusal } = chosen;
    return { type: 'review', target, recognised, matched, columnsRefusal: refusal, plan: NOTHING_PLANNED };
  }
  const plan = planPaste(matched, readFigures(matched, chosen.columns, set), target);
  return { type: 'review', target, recognised, matched, columnsRefusal: null, plan };
}

function unitsOfTable({ parent, units }: MatrixTable): UnitList | null {
  return parent === null ? null : { parent: parent.unit, units: units.map(({ unit }) => unit) };
}
