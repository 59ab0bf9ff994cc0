import type { Injection } from '../../src/preview/host/simulated-excel';
import type { SheetModel } from '../../src/workbook/sheet-model';
import { normaliseModel } from '../workbook/normalise-model';
import { cell, fullSheet, sheet } from '../workbook/sample-sheets';
import { openExcel } from './open-excel';

/** A sheet of every kind of part but formulas, whose engine would only make the walk long. */
const RICH: SheetModel = {
  ...fullSheet('Biểu'),
  cells: fullSheet('Biểu').cells.filter(({ content }) => typeof content !== 'object' || content === null),
};
const OLD: SheetModel = { ...RICH, cells: RICH.cells.slice(0, 9), freeze: { rows: 1, columns: 0 } };
const KEPT = sheet('Của người dùng', { cells: [cell('A1', 'giữ')] });
const WRITTEN = [RICH, sheet('Mới', { cells: [cell('B2', 'mới')], protection: { allow: [] } })];
const COMPLETE = [KEPT, ...WRITTEN].map(normaliseModel);

/** Writes, fails at the point, and writes the same once more. */
async function writeTwice(point: Injection): Promise<{ failed: boolean; models: unknown }> {
  const { excel, workbook } = await openExcel([KEPT, OLD]);
  excel.failAt(point);
  const failed = await workbook.writeSheets(WRITTEN).then(
    () => false,
    () => true,
  );
  excel.failAt(null);
  const kept = excel.sheetModels().find(({ name }) => name === KEPT.name);
  expect(kept === undefined ? null : normaliseModel(kept)).toEqual(normaliseModel(KEPT));
  await workbook.writeSheets(WRITTEN);
  return { failed, models: excel.sheetModels().map(normaliseModel) };
}

test('after a failure at any action, a sheet that is not written stays and writing again completes the work', async () => {
  const { excel, workbook } = await openExcel([KEPT, OLD]);
  await workbook.writeSheets(WRITTEN);
  const [look = 0, write = 0] = excel.traffic.actions;
  expect([look, write].every((actions) => actions > 0)).toBe(true);
  for (const [index, count] of [look, write].entries()) {
    for (let actions = 1; actions <= count; actions += 1) {
      const point = {
        request: index + 1,
        point: 'after-actions',
        actions,
        code: 'GeneralException',
      } as const;
      expect({ point, ...(await writeTwice(point)) }).toEqual({ point, failed: true, models: COMPLETE });
    }
  }
}, 120_000);

test.each(['before-request', 'answer-lost'] as const)(
  'the same when a request fails as a whole: %s',
  async (point) => {
    for (const request of [1, 2]) {
      expect(await writeTwice({ request, point })).toEqual({ failed: true, models: COMPLETE });
    }
  },
);
