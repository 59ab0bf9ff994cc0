import { previousPeriod, type Period } from '../model/period';
import { changedPeriodContents } from '../sheets/entry/changed-period';
import { entrySheetName } from '../sheets/entry/entry-layout';
import type { PlannedStep } from '../workbook/journal/change-plan';
import { WorkbookError, type WorkbookPort } from '../workbook/port';
import { previousOnSheet } from './carry-entry-sheet';
import { freeSheetName } from './free-sheet-name';
import { findEntrySheet } from './insert-entry-sheet';
import { writeIntent } from './intent';
import { gridNamed } from './known-grid';
import { commit, type ChangeLabel, type OpenWorkbook } from './open-workbook';
import { patchedCells } from './patched-cells';

/** An entry sheet and the period that it is to be of. */
export interface PeriodRequest {
  readonly sheet: string;
  readonly period: Period;
}

/**
 * Makes an entry sheet, usually a copy of last month's, one of another period: its visible period, title, tag and bands,
 * the sheet that last period's figures are looked up on, and the name of its tab. This period's figures stay as they are;
 * typed figures of the period before are of another period and go, where there is no sheet to look them up on. Gives the
 * sheet's new name. Rejects with a `WorkbookError`.
 */
export async function changePeriod(
  port: WorkbookPort,
  open: OpenWorkbook,
  { sheet, period }: PeriodRequest,
  label: ChangeLabel,
): Promise<{ readonly sheet: string }> {
  const grid = gridNamed(open, sheet);
  const found = open.contents.entrySheets.find(
    ({ layout, table }) => table?.sheet === sheet && layout.tag !== null,
  );
  if (found === undefined) throw new WorkbookError('sheet-not-found', `no entry sheet "${sheet}"`);
  const others = open.contents.entrySheets.filter((other) => other !== found);
  const before = findEntrySheet(others, found.layout.set, previousPeriod(period));
  const contents = changedPeriodContents(
    grid,
    found,
    period,
    before === null ? null : previousOnSheet(before),
  );
  const wanted = entrySheetName(found.layout.set, period);
  const taken = open.sheetNames.filter((name) => name !== sheet);
  const name = freeSheetName(wanted, taken);
  const steps: readonly PlannedStep[] = [
    { type: 'patch', sheet, cells: patchedCells(grid, contents) },
    ...(name === sheet ? [] : [{ type: 'rename', sheet, name } as const]),
  ];
  await commit(port, open, label, {
    intent: writeIntent({ verb: 'change-period', sheet, period: period.id }),
    steps,
  });
  return { sheet: name };
}
