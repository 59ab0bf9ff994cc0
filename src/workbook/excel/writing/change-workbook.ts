import type { Expectation, SheetChange } from '../../change/sheet-change';
import { expectedSheet, refuseUnmet } from '../../change/unmet-expectations';
import { codeOf } from '../excel-failure';
import { isAnswerTooLarge, readGrids } from '../reading/read-grids';
import { loadSummaries, summariesOf } from '../reading/read-summaries';
import type { RunExcel } from '../run-excel';
import { applyChanges } from './apply-changes';

/**
 * Takes changes in one look and as few writes as their size allows. Where what is expected is more than Excel answers at
 * once, it is read in bands first: only the look can be too large, so that nothing is changed by then.
 */
export async function changeWorkbook(
  run: RunExcel,
  changes: readonly SheetChange[],
  expectations: readonly Expectation[],
): Promise<void> {
  try {
    await run((context) => applyChanges(context, changes, expectations));
  } catch (error) {
    if (!isAnswerTooLarge(codeOf(error)) || expectations.length === 0) throw error;
    await refuseUnmetInBands(run, expectations);
    await run((context) => applyChanges(context, changes, []));
  }
}

async function refuseUnmetInBands(run: RunExcel, expectations: readonly Expectation[]): Promise<void> {
  const names = await run(async (context) => {
    const worksheets = loadSummaries(context);
    await context.sync();
    return new Set(summariesOf(worksheets).map(({ name }) => name));
  });
  const wanted = [...new Set(expectations.map(expectedSheet))].filter((sheet) => names.has(sheet));
  const grids = new Map((await readGrids(run, wanted)).map((grid) => [grid.name, grid]));
  refuseUnmet(expectations, (sheet) => grids.get(sheet) ?? null);
}
