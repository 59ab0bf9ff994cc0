import { readActiveSheet, watchActiveSheet } from '../../src/workbook/excel/active-sheet';
import { sheet } from '../workbook/sample-sheets';
import { openExcel } from './open-excel';

test('the sheet in view is named, and a turn to another sheet is told until the watch ends', async () => {
  const { run, workbook } = await openExcel([sheet('Một'), sheet('Hai')]);
  const turnTo = (name: string) => workbook.revealCell(name, { row: 0, column: 0 });
  await turnTo('Một');
  expect(await readActiveSheet(run)).toBe('Một');

  let ended = 0;
  const endFirst = await watchActiveSheet(run, () => (ended += 1));
  await endFirst();
  let stop = () => Promise.resolve();
  const seen = new Promise<string>((resolve) => {
    void watchActiveSheet(run, () => resolve(readActiveSheet(run))).then(async (end) => {
      stop = end;
      await turnTo('Hai');
    });
  });
  expect(await seen).toBe('Hai');
  expect(ended).toBe(0);
  await stop();
});
