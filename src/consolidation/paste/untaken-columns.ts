import type { Period } from '../../model/period';
import type { TableLines } from './recognise-tables';
import type { PasteReview } from './review-paste';

/** A column of figures that no period of a text takes. */
export interface UntakenColumn {
  /** Of its table. */
  readonly lines: TableLines;
  /** Counted from 0. */
  readonly column: number;
  /** What heads it, or the line over the table that names its period. */
  readonly said: string;
}

/**
 * The columns that every review of one text leaves out as another period's: nobody knows which period they are of, and they
 * would be lost without a word. `known` are periods of which it is said elsewhere that nothing is taken.
 */
export function untakenColumns(
  reviews: readonly PasteReview[],
  known: readonly Period[],
): readonly UntakenColumn[] {
  const columns = new Map<string, UntakenColumn | null>();
  for (const { tables } of reviews) {
    for (const { lines, table } of tables) {
      for (const { column, heading, proposal } of table.columns) {
        const key = `${lines.first}–${lines.last}: ${column}`;
        const isLeft = proposal.type === 'left-out' && proposal.reason === 'other-period';
        const isSaid = isLeft && known.some(({ id }) => id === proposal.period);
        if (!isLeft || isSaid) columns.set(key, null);
        else if (!columns.has(key))
          columns.set(key, { lines, column, said: heading === '' ? proposal.said : heading });
      }
    }
  }
  return [...columns.values()].filter((each) => each !== null);
}
