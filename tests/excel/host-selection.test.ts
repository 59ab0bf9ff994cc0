import type { RunExcel } from '../../src/workbook/excel/run-excel';
import { sheet } from '../workbook/sample-sheets';
import { codeOf, inSheet } from './batches';
import { openExcel } from './open-excel';

async function whereAmI(run: RunExcel): Promise<readonly string[]> {
  return run(async (context) => {
    const { workbook } = context;
    const active = workbook.worksheets.getActiveWorksheet().load('name');
    const selected = workbook.getSelectedRange().load('address');
    workbook.load('name');
    await context.sync();
    return [workbook.name, active.name, selected.address];
  });
}

test('what is selected and in front is told', async () => {
  const { run } = await openExcel([sheet('Một'), sheet('Hai')]);
  await inSheet(run, 'Hai', (target) => target.getRange('B2:C5').select());
  expect(await whereAmI(run)).toEqual(['Book1', 'Hai', "'Hai'!B2:C5"]);
  await inSheet(run, 'Một', (target) => target.activate());
  expect(await whereAmI(run)).toEqual(['Book1', 'Một', "'Một'!A1"]);
});

test('a sheet comes to the front at its first cell in view', async () => {
  const hiding = sheet('Hai', {
    rows: [{ row: 0, hidden: true }],
    columns: [
      { column: 0, hidden: true },
      { column: 1, hidden: true },
    ],
  });
  const { excel, run } = await openExcel([sheet('Một'), hiding]);
  excel.person.activate('Hai');
  expect(await whereAmI(run)).toEqual(['Book1', 'Hai', "'Hai'!C2"]);
  excel.open([hiding], 'Sổ.xlsx');
  expect(excel.view().selection).toEqual({ top: 1, left: 2, bottom: 1, right: 2 });
});

test('a sheet that is hidden or deleted gives way to one that is in view', async () => {
  const { run } = await openExcel([sheet('Một'), sheet('Hai')]);
  await inSheet(run, 'Hai', (target) => {
    target.activate();
    target.visibility = 'Hidden';
  });
  expect((await whereAmI(run))[1]).toBe('Một');
  const hidden = inSheet(run, 'Hai', (target) => target.getRange('A1').select());
  expect(await codeOf(hidden)).toBe('InvalidOperation');
});

test('each event comes with what it is about', async () => {
  const { excel, run } = await openExcel([sheet('Một'), sheet('Hai')]);
  const heard: string[] = [];
  const hear = (text: string): Promise<void> => {
    heard.push(text);
    return Promise.resolve();
  };
  await run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.onActivated.add(({ type }) => hear(type));
    worksheets.onDeleted.add(({ type }) => hear(type));
    worksheets.onSelectionChanged.add(({ type, address }) => hear(`${type} ${address}`));
    await context.sync();
  });
  await inSheet(run, 'Hai', (target) => target.getRange('B2').select());
  await inSheet(run, 'Hai', (target) => target.delete());
  await inSheet(run, 'Một', (target) => target.load('name'));
  expect(excel.book.listening.size).toBe(3);
  expect(heard).toEqual([
    'WorksheetActivated',
    'WorksheetSelectionChanged B2',
    'WorksheetDeleted',
    'WorksheetActivated',
  ]);
});
