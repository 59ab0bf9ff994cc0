import type { Expectation, SheetChange } from '../../change/sheet-change';
import { cellText, rangeText, type CellAddress } from '../../address';
import { WorkbookError } from '../../port';
import { nameKey } from '../../rules/name-rules';
import { cellFault, rangeFault } from '../../rules/range-rules';
import { lookAtExpected } from './look-at-expected';
import { lookAtPatched, type PatchSteps } from './patch-cells';
import { rowAndCopySteps } from './row-and-copy-steps';
import { loadSheets, sheetNamed, sheetsOf, type KnownSheet, type PlannedChange } from './known-sheets';
import { renameSteps } from './rename-steps';
import { writeSteps } from './write-sheets';
import { heightSteps } from './size-steps';
import { runSteps, step, type WriteStep } from './write-step';

/**
 * Takes all changes: one round trip to look at what is there, and one to write for each 2 MB. All refusals come before
 * anything is written; what Excel did before a failure of its own stays done.
 */
export async function applyChanges(
  context: Excel.RequestContext,
  changes: readonly SheetChange[],
  expectations: readonly Expectation[],
): Promise<void> {
  const worksheets = loadSheets(context);
  const patching = changes.map((change, index) =>
    change.type === 'patch' ? lookAtPatched(context, change.patches, changes.slice(0, index)) : null,
  );
  const refuseUnmet = lookAtExpected(context, expectations);
  await context.sync();
  let sheets = sheetsOf(worksheets);
  refuseUnmet(sheets.map(({ name }) => name));
  const opening: WriteStep[] = [];
  const steps: WriteStep[] = [];
  for (const [index, change] of changes.entries()) {
    const planned = plan(change, sheets, patching[index] ?? null);
    opening.push(...(planned.opening ?? []));
    steps.push(...planned.steps);
    sheets = planned.sheets;
  }
  refuseTogether(sheets);
  await runSteps(context, [...opening, ...steps]);
}

function plan(
  change: SheetChange,
  sheets: readonly KnownSheet[],
  patched: (() => PatchSteps) | null,
): PlannedChange {
  switch (change.type) {
    case 'write':
      return writeSteps(change.models, sheets);
    case 'patch':
      for (const { sheet } of change.patches) sheetNamed(sheets, sheet);
      return { ...(patched?.() ?? { steps: [] }), sheets };
    case 'print-area': {
      const { name } = sheetNamed(sheets, change.sheet);
      const fault = rangeFault(change.range);
      if (fault !== null) throw new WorkbookError('bad-model', `sheet "${name}": ${fault}`);
      const area = rangeText(change.range);
      const steps = [step(3, 0, (target) => target.sheetNamed(name).pageLayout.setPrintArea(area))];
      return { steps, sheets };
    }
    case 'row-heights': {
      const { name } = sheetNamed(sheets, change.sheet);
      return { steps: heightSteps(name, change.rows), sheets };
    }
    case 'reveal': {
      const { name } = sheetNamed(sheets, change.sheet);
      const fault = cellFault(change.cell);
      if (fault !== null) throw new WorkbookError('bad-model', `sheet "${name}": ${fault}`);
      return { steps: [revealStep(name, change.cell)], sheets };
    }
    case 'rename':
      return renameSteps(change.sheet, change.name, sheets);
    case 'delete': {
      const { name } = sheetNamed(sheets, change.sheet);
      return {
        steps: [
          step(3, 0, (target) => {
            const sheet = target.sheetNamed(name);
            // A very hidden sheet cannot be deleted (https://learn.microsoft.com/javascript/api/excel/excel.worksheet, delete).
            sheet.visibility = 'Hidden';
            sheet.delete();
            target.forget(name);
          }),
        ],
        sheets: sheets.filter((sheet) => sheet.name !== name),
      };
    }
    default:
      return { steps: rowAndCopySteps(change, sheets), sheets };
  }
}

function revealStep(sheet: string, cell: CellAddress): WriteStep {
  return step(4, 0, (target) => {
    const worksheet = target.sheetNamed(sheet);
    worksheet.activate();
    worksheet.getRange(cellText(cell)).select();
  });
}

/** What is wrong only of all sheets together: none left in view, or a table's name used twice. */
function refuseTogether(sheets: readonly KnownSheet[]): void {
  if (!sheets.some(({ isVisible }) => isVisible)) {
    throw new WorkbookError('bad-model', 'a workbook needs a visible sheet');
  }
  const seen = new Set<string>();
  for (const table of sheets.flatMap(({ tables }) => tables)) {
    if (seen.has(nameKey(table))) throw new WorkbookError('bad-model', `two tables are named ${table}`);
    seen.add(nameKey(table));
  }
}
