import { MemoryWorkbook } from '../../src/workbook/memory/memory-workbook';
import { describeWorkbookPort } from './contract';
import { expectRefusal } from './harness';
import { cell, sheet } from './sample-sheets';

describeWorkbookPort('MemoryWorkbook', (initial) => {
  const workbook = new MemoryWorkbook(initial);
  return Promise.resolve({ port: workbook, models: () => Promise.resolve(workbook.sheetModels()) });
});

test('tells which cell was revealed last', async () => {
  const workbook = new MemoryWorkbook([sheet('Một')]);
  expect(workbook.revealed).toBeNull();
  await workbook.revealCell('Một', { row: 4, column: 1 });
  expect(workbook.revealed).toEqual({ sheet: 'Một', cell: { row: 4, column: 1 } });
});

test('one stray cell in the last corner is refused as a grid instead of filling the memory', async () => {
  const workbook = new MemoryWorkbook([sheet('Xa', { cells: [cell('A1', 1), cell('XFD1048576', 2)] })]);
  await expectRefusal(workbook.readSheets(['Xa']), 'unsafe-file');
});
