import { readSelectedCell } from '../../src/workbook/excel/selected-cell';
import { sheet } from '../workbook/sample-sheets';
import { inSheet } from './batches';
import { openExcel } from './open-excel';

test('of a selected range the first cell is told, with the sheet in view', async () => {
  const { run } = await openExcel([sheet('Một'), sheet('Hai')]);
  await inSheet(run, 'Hai', (target) => target.getRange('D5:E7').select());
  expect(await readSelectedCell(run)).toEqual({ sheet: 'Hai', row: 4, column: 3 });
});
