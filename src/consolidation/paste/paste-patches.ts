import { scaledByPowerOfTen, toNumber } from '../../model/decimal';
import type { PlannedCell } from './plan-paste';
import type { StatusSpelling } from '../written-content';

/** One cell to write; row and column counted from 0. */
export interface PastePatch {
  readonly row: number;
  readonly column: number;
  readonly content: number | string;
  /** The row of the pasted text that says so, counted from 1. */
  readonly line: number;
}

/** The cells of a plan that a person confirmed, as writes. Figures are numbers; what is the same already is not written again. */
export function patchesOf(cells: readonly PlannedCell[], words: StatusSpelling): readonly PastePatch[] {
  return cells
    .filter(({ kind }) => kind !== 'same')
    .map(({ row, column, after, isPercentFormatted, lines }) => ({
      row,
      column,
      line: lines[0] ?? 1,
      content:
        after.type === 'status'
          ? words[after.status]
          : toNumber(isPercentFormatted ? scaledByPowerOfTen(after.value, -2) : after.value),
    }));
}
