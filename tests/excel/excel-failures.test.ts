import { REFUSAL } from '../../src/preview/host/failures';
import type { WorkbookErrorCode } from '../../src/workbook/port';
import { expectRefusal } from '../workbook/harness';
import { cell, fullSheet, sheet } from '../workbook/sample-sheets';
import { openExcel } from './open-excel';

test('while a person edits a cell, every call says so; afterwards it works', async () => {
  const { excel, workbook } = await openExcel([sheet('Một')]);
  excel.setCellEdited('edited');
  await expectRefusal(workbook.listSheets(), 'cell-being-edited');
  await expectRefusal(workbook.writeSheets([sheet('Hai')]), 'cell-being-edited');
  excel.setCellEdited('idle');
  await workbook.writeSheets([sheet('Hai')]);
  expect((await workbook.listSheets()).map(({ name }) => name)).toEqual(['Một', 'Hai']);
});

test.each([
  ['AccessDenied', 'protected'],
  ['ApiNotFound', 'not-supported'],
  ['GeneralException', 'host-failed'],
] as const)('%s from Excel is %s here', async (excelCode, code: WorkbookErrorCode) => {
  const { excel, workbook } = await openExcel([sheet('Một')]);
  excel.failAt({ request: 2, point: 'after-actions', actions: 5, code: excelCode });
  const error = await expectRefusal(workbook.writeSheets([fullSheet('Hai')]), code);
  expect(error.detail).toContain(excelCode);
});

test('a session that Excel has ended says so', async () => {
  const { excel, workbook } = await openExcel([sheet('Một')]);
  excel.failAt({ request: 1, point: 'before-request', code: REFUSAL.sessionExpired });
  await expectRefusal(workbook.listSheets(), 'session-expired');
});

test('an answer that is lost is a failure although all was done', async () => {
  const { excel, workbook } = await openExcel([sheet('Một')]);
  excel.failAt({ request: 2, point: 'answer-lost' });
  await expectRefusal(workbook.writeSheets([sheet('Hai')]), 'host-failed');
  excel.failAt(null);
  expect((await workbook.listSheets()).map(({ name }) => name)).toEqual(['Một', 'Hai']);
});

test('a sheet that is too large for one request is written in several, and read in several', async () => {
  const long = sheet('Dài', {
    cells: Array.from({ length: 3000 }, (_, row) => ({
      row,
      column: 0,
      content: `${row} ${'x'.repeat(2000)}`,
    })),
  });
  const { excel, workbook } = await openExcel();
  await workbook.writeSheets([long]);
  expect(excel.traffic.largestRequest).toBeLessThan(2_000_000);
  // One to look and four for 6 MB.
  expect(excel.traffic.requests).toBe(5);
  const [grid] = await workbook.readSheets(['Dài']);
  expect(grid?.values).toHaveLength(3000);
  expect(grid?.values[2999]?.[0]).toBe(long.cells[2999]?.content);
});

test('a text is never made into anything else, also in a cell formatted as text', async () => {
  const styles = { text: { numberFormat: '@' } };
  const { workbook } = await openExcel([
    sheet('Một', { styles, cells: [cell('A1', 'cũ', 'text'), cell('B1', 'cũ')] }),
  ]);
  for (const content of ["'=1+1", '=1+1', '1.10', '01/05/2025']) {
    await workbook.patchCells([
      { sheet: 'Một', row: 0, column: 0, content },
      { sheet: 'Một', row: 0, column: 1, content },
    ]);
    const [grid] = await workbook.readSheets(['Một']);
    expect(grid?.values).toEqual([[content, content]]);
    expect(grid?.formulas).toEqual([[null, null]]);
    expect(grid?.numberFormats).toEqual([['@', 'General']]);
  }
  await workbook.patchCells([{ sheet: 'Một', row: 0, column: 0, content: 54.6 }]);
  expect((await workbook.readSheets(['Một']))[0]?.values[0]?.[0]).toBe(54.6);
});
