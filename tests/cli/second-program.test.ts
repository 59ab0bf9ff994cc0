import { callJson, succeed, type ReportJson } from './command-line';
import { check, expectNothingNew } from './findings';
import { entryWorkbooks, MAY, UNITS, type EntryWorkbooks } from './nga-nam';
import { openedElsewhere, savedElsewhere } from './second-program';
import { useTemporaryFolder } from './temporary-folder';

const folder = useTemporaryFolder();
let workbooks: EntryWorkbooks;
beforeAll(async () => {
  workbooks = await entryWorkbooks();
});

test('a template opens in another program with its hidden keys, its rules and its date', async () => {
  const args = [
    '--set',
    '766',
    '--period',
    '2025-05',
    '--as-of',
    'ngày 31 tháng 5 năm 2025',
    '--units',
    UNITS,
  ];
  await succeed('template', ...args, '--out', folder.path('bieu.xlsx'));
  const sheet = (await openedElsewhere(folder.read('bieu.xlsx'))).getWorksheet(MAY)!;
  expect(sheet.getRow(5).hidden).toBe(true);
  expect(sheet.getCell('F5').value).toBe('current:TDGQ');
  expect(sheet.getCell('J3').value).toEqual(new Date('2025-05-31T00:00:00Z'));
  expect(sheet.getCell('F15').dataValidation).toMatchObject({ type: 'custom', allowBlank: true });
});

test('a date that another program made of 12.5', async () => {
  const saved = await savedElsewhere(workbooks.mayAlone, (workbook) => {
    const cell = workbook.getWorksheet(MAY)!.getCell('F15');
    cell.value = new Date('2025-05-12T00:00:00Z');
    // A style of its own: exceljs shares styles between cells.
    cell.style = { ...cell.style, numFmt: 'd-mmm' };
  });
  const checked = await check(folder, saved);
  expect([checked.exitCode, checked.errors]).toEqual([1, ['date-for-number F15']]);
});

test('an entry workbook saved by another program, which loses names and charts', async () => {
  const saved = await savedElsewhere(workbooks.mayAlone, (workbook) => {
    workbook.addWorksheet('Ghi chép').getCell('A1').value = 'gọi lại xã Mỹ Bình';
    workbook.getWorksheet(MAY)!.getCell('F15').note = 'đã đối chiếu';
  });
  await expectNothingNew(await check(folder, saved), workbooks.mayAlone);
  const out = ['--section', '766@2025-05', '--out', folder.path('bc.xlsx')];
  const { exitCode, json } = await callJson('report', folder.path('nhap.xlsx'), ...out);
  expect(exitCode).toBe(0);
  const { sections, notCarriedOver } = json as ReportJson;
  expect(sections[0]!.tables[0]!.units.map(({ rank }) => rank)).toEqual([1, 2, 3, 6, 5, 7, 4, 8]);
  expect(notCarriedOver).toEqual(['nhap.xlsx › Ghi chép']);
});
