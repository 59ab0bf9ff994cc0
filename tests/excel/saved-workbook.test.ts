import { Workbook } from 'exceljs';
import { writeWorkbook } from '../../src/workbook/file/write-workbook';
import { fullSheet, sheet } from '../workbook/sample-sheets';
import { openExcel } from './open-excel';

test('what requests made of the workbook is saved as .xlsx and read by another library', async () => {
  const { excel } = await openExcel([fullSheet('Bộ 766'), sheet('Ẩn', { visibility: 'hidden' })]);
  const bytes = await writeWorkbook(excel.sheetModels());
  const saved = new Workbook();
  await saved.xlsx.load(bytes.buffer as ArrayBuffer);
  expect(saved.worksheets.map(({ name, state }) => [name, state])).toEqual([
    ['Bộ 766', 'visible'],
    ['Ẩn', 'hidden'],
  ]);
  const entry = saved.getWorksheet('Bộ 766')!;
  expect(entry.getCell('A4').value).toBe('1.10');
  expect(entry.getCell('B5').value).toBe('=không phải công thức');
  expect(entry.getCell('C6').value).toMatchObject({ formula: 'AVERAGE(C4:C5)', result: 47.885 });
  expect(entry.getCell('C4').numFmt).toBe('0.00');
  expect(entry.getCell('C4').protection).toMatchObject({ locked: false });
});
