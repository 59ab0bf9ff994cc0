import { previousPeriod, type Period } from '../model/period';
import type { Unit } from '../model/unit';
import { changedPeriodContents, type ContentAt } from '../sheets/entry/changed-period';
import { entrySheetName } from '../sheets/entry/entry-layout';
import { changedFormContents } from '../sheets/form/changed-form';
import { formSheetName } from '../sheets/form/form-sheet-name';
import type { PlannedStep } from '../workbook/journal/change-plan';
import { WorkbookError, type SheetGrid, type WorkbookPort } from '../workbook/port';
import { previousOnSheet } from './carry-entry-sheet';
import { findForm } from './find-form';
import { previousOnForm } from './form-content';
import { freeSheetName } from './free-sheet-name';
import { findEntrySheet } from './insert-entry-sheet';
import { writeIntent } from './intent';
import { gridNamed } from './known-grid';
import { commit, type ChangeLabel, type OpenWorkbook } from './open-workbook';
import { patchedCells } from './patched-cells';
import type { FoundEntrySheet, FoundForm, FoundMatrix } from './read-contents';

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
  const { contents, wanted } =
    found.arrangement === 'matrix'
      ? changedMatrix(grid, found, others, period)
      : changedForm(grid, found, others, period, open.contents.unitList?.parent ?? null);
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

interface ChangedSheet {
  readonly contents: readonly ContentAt[];
  /** What its tab is to be called. */
  readonly wanted: string;
}

function changedMatrix(
  grid: SheetGrid,
  found: FoundMatrix,
  others: readonly FoundEntrySheet[],
  period: Period,
): ChangedSheet {
  const { set } = found.layout;
  const before = findEntrySheet(others, set, previousPeriod(period));
  const previous = before === null ? null : previousOnSheet(before);
  return {
    contents: changedPeriodContents(grid, found, period, previous),
    wanted: entrySheetName(set, period),
  };
}

function changedForm(
  grid: SheetGrid,
  found: FoundForm,
  others: readonly FoundEntrySheet[],
  period: Period,
  parent: Unit | null,
): ChangedSheet {
  const { set } = found.layout;
  const unit = found.table?.units[0]?.unit ?? null;
  const before = unit === null ? null : findForm(others, set, previousPeriod(period), unit);
  const previous = before === null ? null : previousOnForm(before);
  return {
    contents: changedFormContents(grid, found, period, previous?.type === 'sheet' ? previous : null),
    wanted: unit === null ? entrySheetName(set, period) : formSheetName(set, period, unit, parent),
  };
}
