import type { MatrixTable } from '../../model/entry';
import type { PasteRefusal } from '../../model/paste-problem';
import type { UnitList } from '../../model/unit';
import { figureColumns, type FigureColumn } from './figure-columns';
import { matchRows, type MatchedTable } from './match-rows';
import { planPaste, type PastePlan } from './plan-paste';
import { readFigures } from './read-figures';
import { readPasted } from './read-pasted';
import { recogniseTable, type RecognisedTable } from './recognise-table';

/** A pasted text and what a person has decided about it so far. */
export interface Paste {
  readonly text: string;
  /** By column, counted from 0, the code of an indicator, or null to leave it out; what is not named is as proposed. */
  readonly choices?: ReadonlyMap<number, string | null>;
  /** By `confirmationKey` of a row's name the code of the unit that it is. */
  readonly confirmed?: ReadonlyMap<string, string>;
}

/** What a person sees and confirms before anything is written. */
export interface PasteReview {
  readonly table: RecognisedTable;
  readonly columns: readonly FigureColumn[];
  readonly matched: MatchedTable;
  readonly plan: PastePlan;
}

export type PasteReviewing =
  | { readonly type: 'review'; readonly review: PasteReview }
  /** `table` where the table itself was recognised and only the choices do not go together. */
  | { readonly type: 'refused'; readonly refusal: PasteRefusal; readonly table: RecognisedTable | null };

/** All the steps from a pasted text to a plan for an entry sheet; call it again after each decision. */
export function reviewPaste(
  { text, choices = new Map(), confirmed = new Map() }: Paste,
  entries: MatrixTable,
  units: UnitList,
): PasteReviewing {
  const { set, period } = entries;
  const reading = readPasted(text, entries, units);
  if (reading.type === 'refused') return { ...reading, table: null };
  const recognition = recogniseTable(reading.rows, set, units, { period, confirmed });
  if (recognition.type === 'refused') return { ...recognition, table: null };
  const { table } = recognition;
  const chosen = figureColumns(table, set, choices);
  if (chosen.type === 'refused') return { ...chosen, table };
  const matched = matchRows(table, { units, set, period, confirmed });
  const plan = planPaste(matched, readFigures(matched, chosen.columns, set), entries);
  return { type: 'review', review: { table, columns: chosen.columns, matched, plan } };
}
