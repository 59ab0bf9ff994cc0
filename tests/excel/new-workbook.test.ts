import { loadOffice } from '../../src/preview/node/load-office';
import { openIronCalc } from '../../src/preview/node/ironcalc-node';
import { SimulatedExcel } from '../../src/preview/host/simulated-excel';
import { openNewWorkbook } from '../../src/workbook/excel/new-workbook';
import { FileWorkbook } from '../../src/workbook/file/file-workbook';
import { sheet } from '../workbook/sample-sheets';

function excelWithNewWorkbooks() {
  const excel = new SimulatedExcel({ openEngine: openIronCalc });
  const opened: Uint8Array[] = [];
  excel.onNewWorkbook = (file) => opened.push(file);
  const { Excel } = loadOffice<typeof globalThis.Excel>(excel);
  return { excel, opened, create: (base64: string) => Excel.createWorkbook(base64) };
}

test('a file’s bytes come to the new workbook as they are, whatever their number', async () => {
  const { excel, opened, create } = excelWithNewWorkbooks();
  const before = excel.sheetModels();
  const workbook = new FileWorkbook();
  const many = Array.from({ length: 3000 }, (_, row) => ({ row, column: 0, content: `Dòng thứ ${row}` }));
  await workbook.writeSheets([sheet('Biểu', { cells: many })]);
  const bytes = await workbook.toBytes();
  await openNewWorkbook(create, bytes);
  expect(opened.map((file) => Buffer.from(file).equals(Buffer.from(bytes)))).toEqual([true]);
  expect(excel.sheetModels()).toEqual(before);
});

test('what is no workbook is refused, and nothing is opened', async () => {
  const { opened, create } = excelWithNewWorkbooks();
  const refused = openNewWorkbook(create, new TextEncoder().encode('không phải sổ tính'));
  await expect(refused).rejects.toMatchObject({ code: 'host-failed' });
  expect(opened).toEqual([]);
});
