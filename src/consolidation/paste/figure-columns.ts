import { matrixIndicators, type MatrixSet } from '../../model/indicator-set';
import type { PasteRefusal } from '../../model/paste-problem';
import type { RecognisedTable } from './recognise-table';

/** A column whose figures are taken, as a person confirmed it. */
export interface FigureColumn {
  /** Counted from 0. */
  readonly column: number;
  readonly indicator: string;
}

export type FigureColumns =
  | { readonly type: 'columns'; readonly columns: readonly FigureColumn[] }
  | { readonly type: 'refused'; readonly refusal: PasteRefusal };

/**
 * The columns to take: those proposed, but as `choices` says (by column an indicator's code, or null to leave it out).
 * One indicator in two columns is refused.
 */
export function figureColumns(
  table: RecognisedTable,
  set: MatrixSet,
  choices: ReadonlyMap<number, string | null> = new Map(),
): FigureColumns {
  const columns: FigureColumn[] = [];
  for (const { column, proposal } of table.columns) {
    const proposed = proposal.type === 'indicator' ? proposal.indicator : null;
    const indicator = choices.has(column) ? (choices.get(column) ?? null) : proposed;
    if (indicator === null) continue;
    const known = matrixIndicators(set).find(({ code }) => code === indicator);
    if (known === undefined) return refused({ code: 'unknown-indicator', details: { indicator } });
    const twin = columns.find((other) => other.indicator === indicator);
    if (twin !== undefined) {
      const details = { indicator: known.shortName.vi, first: twin.column + 1, second: column + 1 };
      return refused({ code: 'indicator-twice', details });
    }
    columns.push({ column, indicator });
  }
  return { type: 'columns', columns };
}

function refused(refusal: PasteRefusal): FigureColumns {
  return { type: 'refused', refusal };
}
