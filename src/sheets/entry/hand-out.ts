import { matrixIndicators } from '../../model/indicator-set';
import type { Protection, SheetModel } from '../../workbook/sheet-model';
import { withRevision } from '../submission/revision-layout';
import type { EntrySheetContent, HandOutKind } from './entry-content';
import { layoutEntrySheet } from './entry-layout';
import { currentColumn, ROW } from './geometry';

/** Rows and columns may be made larger; nothing else but the cells to fill in can be changed. */
const HAND_OUT: Protection = {
  allow: ['select-locked-cells', 'select-unlocked-cells', 'format-columns', 'format-rows'],
};
const HIDDEN_ROWS: readonly number[] = [ROW.parent, ROW.gap];

/**
 * The sheet of a set with a row for each unit, as it is sent to one of them: protected, without the row of the unit above,
 * whose figures are not theirs to report, and with the cell that counts how often it was sent.
 */
export function layoutMatrixHandOut(content: EntrySheetContent, kind: HandOutKind): SheetModel {
  const model = layoutEntrySheet({ ...content, purpose: kind });
  const last = currentColumn(matrixIndicators(content.set).length - 1);
  const sent = withRevision(model, { row: ROW.period, labelColumn: last - 1, valueColumn: last });
  return {
    ...sent,
    rows: [
      ...sent.rows.filter(({ row }) => !HIDDEN_ROWS.includes(row)),
      ...HIDDEN_ROWS.map((row) => ({ row, hidden: true })),
    ],
    protection: HAND_OUT,
  };
}
