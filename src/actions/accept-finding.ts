import type { Acceptance } from '../model/finding';
import { ACCEPTANCE_SHEET, layoutAcceptanceSheet, nextAcceptanceRow } from '../sheets/acceptance-sheet';
import type { PlannedStep } from '../workbook/journal/change-plan';
import type { WorkbookPort } from '../workbook/port';
import { freeSheetName } from './free-sheet-name';
import { writeIntent } from './intent';
import { commit, type ChangeLabel, type OpenWorkbook } from './open-workbook';
import { patchedCells } from './patched-cells';

/** Adds a person's word to the list of accepted findings, in its first empty row. Rejects with a `WorkbookError`. */
export async function acceptFinding(
  port: WorkbookPort,
  open: OpenWorkbook,
  acceptance: Acceptance,
  label: ChangeLabel,
): Promise<void> {
  const { key, by, note } = acceptance;
  const intent = writeIntent({ verb: 'accept', key, by, note });
  await commit(port, open, label, { intent, steps: [stepFor(open, acceptance)] });
}

function stepFor(open: OpenWorkbook, acceptance: Acceptance): PlannedStep {
  for (const grid of open.grids.values()) {
    const next = nextAcceptanceRow(grid);
    if (next === null) continue;
    const texts = [acceptance.key, acceptance.by, acceptance.note];
    const contents = texts.map((content, column) => ({ row: next.row, column, content }));
    return { type: 'patch', sheet: grid.name, cells: patchedCells(grid, contents) };
  }
  const model = layoutAcceptanceSheet([acceptance]);
  return { type: 'write', models: [{ ...model, name: freeSheetName(ACCEPTANCE_SHEET, open.sheetNames) }] };
}
