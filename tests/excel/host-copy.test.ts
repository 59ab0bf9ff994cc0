import type { SheetModel } from '../../src/workbook/sheet-model';
import { cell, range, sheet } from '../workbook/sample-sheets';
import { codeOf, inSheet, sheetOf, textAt } from './batches';
import { openExcel } from './open-excel';

const formula = (text: string, cached = 0): { formula: string; cached: number } => ({
  formula: text,
  cached,
});
const SOURCE: SheetModel = sheet("Mẫu 'A' cũ", {
  styles: { red: { fill: 'FF0000' } },
  visibility: 'very-hidden',
  cells: [
    cell('A1', 'Tên', 'red'),
    cell('B1', 2),
    cell('B2', formula('=B1*$B$1+A:A', 4)),
    cell('A3', formula("='Đích'!A1")),
  ],
  merges: [range('A1:A2')],
  validations: [
    {
      range: range('B1:B9'),
      rule: { type: 'custom', formula: '=B1>0' },
      allowBlank: true,
      error: { style: 'stop', title: '', message: '' },
    },
  ],
  conditionalFormats: [
    { range: range('A1:B2'), formula: '=A1=""', style: { bold: true }, stopIfTrue: false },
  ],
});
const TARGET = sheet('Đích', { cells: [cell('A1', 'cũ'), cell('E5', 'cũ'), cell('F7', 'cũ')] });
const ADDRESS = "'Mẫu ''A'' cũ'!A1:B3";

test.each(['All', undefined] as const)(
  '%s brings contents, formats, merges and both kinds of rules',
  async (type) => {
    const { excel, run } = await openExcel([TARGET, SOURCE]);
    await inSheet(run, 'Đích', (target) => target.getRange('E5').copyFrom(ADDRESS, type));
    expect(['E5', 'F5', 'F6', 'E7', 'F7'].map((place) => textAt(excel, 'Đích', place))).toEqual([
      'Tên',
      2,
      '=F5*$B$1+E:E',
      "='Đích'!E5",
      null,
    ]);
    const copied = sheetOf(excel, 'Đích');
    expect(copied.merges).toEqual([range('E5:E6')]);
    expect(copied.conditionalFormats).toEqual([
      { range: range('E5:F6'), formula: '=E5=""', style: { bold: true }, stopIfTrue: false },
    ]);
    expect(copied.validations.map(({ range: area, rule }) => [area, rule])).toEqual([
      [range('F5:F7'), { type: 'custom', formula: '=F5>0' }],
    ]);
    expect(copied.cells.find(({ row, column }) => row === 4 && column === 4)?.style).toBeDefined();
  },
);

test('Formats bring no contents and no rules of entry', async () => {
  const { excel, run } = await openExcel([TARGET, SOURCE]);
  await inSheet(run, 'Đích', (target) => target.getRange('E5').copyFrom(ADDRESS, 'Formats'));
  const copied = sheetOf(excel, 'Đích');
  expect([textAt(excel, 'Đích', 'E5'), textAt(excel, 'Đích', 'F5')]).toEqual(['cũ', null]);
  expect([copied.merges, copied.validations]).toEqual([[range('E5:E6')], []]);
  expect(copied.conditionalFormats).toHaveLength(1);
});

test.each([
  ['Values', [2, 4]],
  ['Formulas', [2, '=F5*$B$1+E:E']],
] as const)('%s leave formats and rules', async (type, contents) => {
  const { excel, run } = await openExcel([TARGET, { ...SOURCE, merges: [] }]);
  // The source sees the whole of column A: a text there would make an error of the sum.
  await inSheet(run, "Mẫu 'A' cũ", (source) => {
    source.getRange('A1:A3').clear('Contents');
  });
  await inSheet(run, 'Đích', (target) => target.getRange('E5').copyFrom(ADDRESS, type));
  expect(['F5', 'F6'].map((place) => textAt(excel, 'Đích', place))).toEqual(contents);
  const { merges, validations, conditionalFormats, styles } = sheetOf(excel, 'Đích');
  expect([merges, validations, conditionalFormats, styles]).toEqual([[], [], [], {}]);
});

test('one cell is repeated over the target, with its rule as one rule', async () => {
  const { excel, run } = await openExcel([TARGET, SOURCE]);
  await inSheet(run, 'Đích', (target) => target.getRange('C1:C3').copyFrom("'Mẫu ''A'' cũ'!B2"));
  expect(['C1', 'C3'].map((place) => textAt(excel, 'Đích', place))).toEqual([
    '=#REF!*$B$1+B:B',
    '=C2*$B$1+B:B',
  ]);
  expect(sheetOf(excel, 'Đích').validations.map(({ range: area }) => area)).toEqual([range('C1:C3')]);
});

test('a source that fits several times is repeated, another keeps its own size', async () => {
  const { excel, run } = await openExcel([TARGET]);
  await inSheet(run, 'Đích', (target) => {
    target.getRange('A1:B2').values = [
      [1, 2],
      [3, 4],
    ];
    target.getRange('D1:G2').copyFrom('A1:B2', 'Values');
    target.getRange('D10:F10').copyFrom('A1:B2', 'Values');
  });
  const row = (number: number): unknown[] =>
    ['D', 'E', 'F', 'G'].map((column) => textAt(excel, 'Đích', `${column}${number}`));
  expect([row(1), row(2), row(10), row(11)]).toEqual([
    [1, 2, 1, 2],
    [3, 4, 3, 4],
    [1, 2, null, null],
    [3, 4, null, null],
  ]);
});

test('blanks are skipped and rows are turned where that is asked', async () => {
  const { excel, run } = await openExcel([TARGET]);
  await inSheet(run, 'Đích', (target) => {
    target.getRange('A1:A3').values = [[1], [''], [3]];
    target.getRange('B3').formulas = [['=A3']];
    target.getRange('C1:C3').values = [['x'], ['y'], ['z']];
    target.getRange('C1').copyFrom('A1:A3', 'Values', true);
    target.getRange('A10').copyFrom('A1:B3', 'All', false, true);
  });
  expect(['C1', 'C2', 'C3'].map((place) => textAt(excel, 'Đích', place))).toEqual([1, 'y', 3]);
  expect(['A10', 'B10', 'C10', 'C11'].map((place) => textAt(excel, 'Đích', place))).toEqual([
    1,
    null,
    3,
    '=C10',
  ]);
});

test('ranges that overlap are copied as they were', async () => {
  const { excel, run } = await openExcel([TARGET]);
  await inSheet(run, 'Đích', (target) => {
    target.getRange('A1:A3').values = [[1], [2], [3]];
    target.getRange('A2:A4').copyFrom(target.getRange('A1:A3'));
  });
  expect(['A1', 'A2', 'A3', 'A4'].map((place) => textAt(excel, 'Đích', place))).toEqual([1, 1, 2, 3]);
});

test('whole columns are copied with what is in them', async () => {
  const { excel, run } = await openExcel([TARGET, SOURCE]);
  await inSheet(run, 'Đích', (target) => target.getRange('A:B').copyFrom("'Mẫu ''A'' cũ'!A:B"));
  expect([textAt(excel, 'Đích', 'A1'), textAt(excel, 'Đích', 'B1')]).toEqual(['Tên', 2]);
  const low = inSheet(run, 'Đích', (target) => target.getRange('A2').copyFrom("'Mẫu ''A'' cũ'!A:B"));
  expect(await codeOf(low)).toBe('InvalidArgument');
});

test.each([
  ['a sheet that is not there', 'ItemNotFound', "'Không có'!A1"],
  ['a part of a merged cell', 'InvalidArgument', "'Mẫu ''A'' cũ'!A2:B3"],
])('%s is refused', async (_what, code, source) => {
  const { run } = await openExcel([TARGET, SOURCE]);
  expect(await codeOf(inSheet(run, 'Đích', (target) => target.getRange('A1').copyFrom(source)))).toBe(code);
});

test('the first cell of a merge takes a value, the rest of it none', async () => {
  const { excel, run } = await openExcel([TARGET]);
  const copy = (to: string): Promise<string> =>
    codeOf(
      inSheet(run, 'Đích', (target) => {
        target.getRange('A2:B2').merge();
        target.getRange(to).copyFrom('A1', 'Values');
      }),
    );
  expect([await copy('B2'), await copy('A2')]).toEqual(['InvalidArgument', 'no error']);
  expect(textAt(excel, 'Đích', 'A2')).toBe('cũ');
});

test('a protected sheet takes values into cells that are not locked, and nothing else', async () => {
  const free = sheet('Đích', {
    styles: { free: { locked: false } },
    cells: [cell('A1', null, 'free'), cell('C1', 5)],
    protection: { allow: [] },
  });
  const { excel, run } = await openExcel([free]);
  const copy = (to: string, type: 'All' | 'Values'): Promise<string> =>
    codeOf(inSheet(run, 'Đích', (target) => target.getRange(to).copyFrom('C1', type)));
  expect([await copy('A1', 'All'), await copy('B1', 'Values'), await copy('A1', 'Values')]).toEqual([
    'AccessDenied',
    'AccessDenied',
    'no error',
  ]);
  expect(textAt(excel, 'Đích', 'A1')).toBe(5);
});
