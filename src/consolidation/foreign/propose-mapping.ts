import type { IndicatorSet } from '../../model/indicator-set';
import type { PasteRefusal } from '../../model/paste-problem';
import type { Period } from '../../model/period';
import type { UnitList } from '../../model/unit';
import type { ProposedColumn } from '../paste/column-proposal';
import { recogniseTable } from '../paste/recognise-table';
import type { ForeignSheet } from '../submission';
import { headingFingerprint, headingsText } from './heading-fingerprint';
import { rowsOfSheet, tableSet } from './table-of-sheet';

/** How a foreign sheet might be read; nothing of it is taken before a person confirms the columns. */
export type MappingProposal =
  | {
      readonly type: 'proposal';
      readonly fingerprint: string;
      readonly headings: string;
      /** Every column but those of names and codes, with what it may hold or why a person has to say. */
      readonly columns: readonly ProposedColumn[];
    }
  | { readonly type: 'refused'; readonly refusal: PasteRefusal };

/** Proposes what the columns of a foreign sheet hold, by their headings alone. */
export function proposeMapping(
  sheet: ForeignSheet,
  set: IndicatorSet,
  units: UnitList,
  period: Period,
): MappingProposal {
  const recognition = recogniseTable(rowsOfSheet(sheet), tableSet(set), units, { period });
  if (recognition.type === 'refused') return recognition;
  return {
    type: 'proposal',
    fingerprint: headingFingerprint(sheet.rows),
    headings: headingsText(sheet.rows),
    columns: recognition.table.columns,
  };
}
