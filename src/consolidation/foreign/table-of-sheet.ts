import { hasMatrix, isFigureIndicator, type IndicatorSet, type MatrixSet } from '../../model/indicator-set';
import { isBlankText, type PastedRow } from '../paste/read-tab-text';
import type { ForeignSheet } from '../submission';

/** The rows of a foreign sheet as a pasted text has them; the line of each is its row on the sheet. */
export function rowsOfSheet({
  rows,
  firstRow,
}: Pick<ForeignSheet, 'rows' | 'firstRow'>): readonly PastedRow[] {
  return rows.flatMap((texts, index) => {
    const cells = texts.map((text) => text.trim());
    return cells.every(isBlankText) ? [] : [{ line: firstRow + index, cells }];
  });
}

/** A set as a table of units may hold it: its own matrix, or else a column for each figure of its form. */
export function tableSet(set: IndicatorSet): MatrixSet {
  if (hasMatrix(set)) return set;
  const columns = set.indicators.filter(isFigureIndicator).map(({ code }) => code);
  return { ...set, matrix: { columns, report: { title: [], sections: [] } } };
}
