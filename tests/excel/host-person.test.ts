import { tableFromClipboard } from '../../src/preview/host/person/clipboard-table';
import { fullSheet, cell, range, sheet } from '../workbook/sample-sheets';
import { normaliseModel } from '../workbook/normalise-model';
import { inSheet, sheetOf, textAt } from './batches';
import { openExcel } from './open-excel';

const formula = (text: string): { formula: string; cached: number } => ({ formula: text, cached: 0 });
const UNITS = sheet('Nhập', {
  styles: { red: { fill: 'FF0000', border: { top: { line: 'thin' } } } },
  cells: [
    ...['Mỹ Bình', 'An Phú', null, 'Đức Hòa', 'Bình An'].map((name, row) => cell(`A${row + 1}`, name)),
    ...[3, 12, 5, 'KPS', 1.5].map((value, row) => cell(`B${row + 1}`, value, row === 1 ? 'red' : undefined)),
    cell('C2', formula('=B2*2')),
  ],
});

async function opened(): Promise<Awaited<ReturnType<typeof openExcel>>> {
  const all = await openExcel();
  all.excel.open([UNITS, sheet('Đọc', { cells: [cell('A1', formula("='Nhập'!B2"))] })], 'Tháng 5.xlsx');
  return all;
}

const column = (excel: Parameters<typeof textAt>[0], letter: string, sheetName = 'Nhập'): unknown[] =>
  [1, 2, 3, 4, 5].map((row) => textAt(excel, sheetName, `${letter}${row}`));

test('a workbook that is opened is the one that was saved, and requests see it', async () => {
  const { excel, run, workbook } = await openExcel([sheet('Cũ')]);
  const models = [
    sheet('Ẩn', { visibility: 'very-hidden' }),
    { ...fullSheet('Bộ 766'), protection: { allow: ['select-unlocked-cells', 'insert-rows'] as const } },
  ];
  excel.open(models, 'Tháng 5.xlsx');
  expect(excel.sheetModels().map(normaliseModel)).toEqual(models.map(normaliseModel));
  expect((await workbook.listSheets()).map(({ name }) => name)).toEqual(['Ẩn', 'Bộ 766']);
  const front = await run(async (context) => {
    const active = context.workbook.worksheets.getActiveWorksheet().load('name');
    context.workbook.load('name');
    await context.sync();
    return [context.workbook.name, active.name];
  });
  expect(front).toEqual(['Tháng 5.xlsx', 'Bộ 766']);
});

test('numbers come before texts and blanks last, whichever way is sorted', async () => {
  const { excel } = await opened();
  excel.person.sort('Nhập', { area: range('A1:B5'), column: 1, order: 'ascending' });
  expect(column(excel, 'B')).toEqual([1.5, 3, 5, 12, 'KPS']);
  excel.person.sort('Nhập', { area: range('A1:B5'), column: 0, order: 'descending' });
  expect(column(excel, 'A')).toEqual(['Mỹ Bình', 'Đức Hòa', 'Bình An', 'An Phú', null]);
});

test('with a row move its formats but its borders; formulas read as copied', async () => {
  const { excel } = await opened();
  excel.person.sort('Nhập', { area: range('A1:C5'), column: 1, order: 'ascending' });
  expect(column(excel, 'C')).toEqual([null, null, null, '=B4*2', null]);
  const { cells, styles } = sheetOf(excel, 'Nhập');
  const styleOf = (row: number): unknown =>
    styles[cells.find((one) => one.row === row && one.column === 1)?.style ?? ''];
  expect([styleOf(1), styleOf(3)]).toEqual([{ border: { top: { line: 'thin' } } }, { fill: 'FF0000' }]);
  // What other sheets say of a cell they say of the place.
  expect(textAt(excel, 'Đọc', 'A1')).toBe("='Nhập'!B2");
});

test('hidden rows stay, merged cells are not sorted', async () => {
  const { excel, run } = await opened();
  await inSheet(run, 'Nhập', (target) => {
    target.getRange('2:2').rowHidden = true;
  });
  excel.person.sort('Nhập', { area: range('B1:B5'), column: 1, order: 'descending' });
  expect(column(excel, 'B')).toEqual(['KPS', 12, 5, 3, 1.5]);
  await inSheet(run, 'Nhập', (target) => target.getRange('A1:A2').merge(false));
  expect(() => excel.person.sort('Nhập', { area: range('A1:B5'), column: 1, order: 'ascending' })).toThrow(
    'merged cells',
  );
});

test('rows come and go by hand, cells are cleared', async () => {
  const { excel } = await opened();
  excel.person.insertRows('Nhập', 0, 2);
  excel.person.deleteRows('Nhập', 2, 1);
  expect(column(excel, 'B')).toEqual([null, null, 12, 5, 'KPS']);
  expect(textAt(excel, 'Đọc', 'A1')).toBe("='Nhập'!B3");
  excel.person.clear('Nhập', range('A1:B9'));
  expect(column(excel, 'B')).toEqual([null, null, null, null, null]);
});

test('a copy of a sheet is named after it and speaks of itself', async () => {
  const { excel } = await openExcel();
  const original = sheet('Tháng 5', {
    cells: [cell('A1', 7), cell('B1', formula("='Tháng 5'!A1")), cell('A3', 'x')],
    names: [{ name: 'the', range: range('A1') }],
    tables: [{ name: 'Bang', range: range('A3:A4'), columns: ['x'] }],
  });
  excel.open([original, sheet('Đọc', { cells: [cell('A1', formula("='Tháng 5'!A1"))] })], 'Sổ.xlsx');
  expect(excel.person.copy('Tháng 5')).toBe('Tháng 5 (2)');
  expect(excel.person.copy('Tháng 5 (2)')).toBe('Tháng 5 (3)');
  expect(excel.sheetModels().map(({ name }) => name)).toEqual([
    'Tháng 5',
    'Tháng 5 (2)',
    'Tháng 5 (3)',
    'Đọc',
  ]);
  expect(textAt(excel, 'Tháng 5 (2)', 'B1')).toBe("='Tháng 5 (2)'!A1");
  expect(sheetOf(excel, 'Tháng 5 (2)').names).toEqual(original.names);
  expect(excel.sheetModels().flatMap(({ tables }) => tables.map(({ name }) => name))).toEqual([
    'Bang',
    'Bang1',
    'Bang11',
  ]);
  excel.person.type('Tháng 5 (2)', { row: 0, column: 0 }, '9');
  expect([textAt(excel, 'Tháng 5', 'A1'), textAt(excel, 'Tháng 5 (2)', 'A1')]).toEqual([7, 9]);
});

test('sheets are renamed, hidden, shown and deleted by hand', async () => {
  const { excel } = await opened();
  excel.person.rename('Nhập', 'Nhập 2');
  expect(textAt(excel, 'Đọc', 'A1')).toBe("='Nhập 2'!B2");
  excel.person.show('Nhập 2', 'hidden');
  expect(excel.view().active.name).toBe('Đọc');
  expect(() => excel.person.show('Đọc', 'hidden')).toThrow('at least one visible sheet');
  excel.person.show('Nhập 2', 'visible');
  excel.person.delete('Nhập 2');
  expect(textAt(excel, 'Đọc', 'A1')).toBe('=#REF!B2');
});

test('on a protected sheet a person does what is allowed', async () => {
  const { excel } = await openExcel();
  const locked = sheet('Nhập', {
    styles: { free: { locked: false } },
    cells: [cell('A1', 2, 'free'), cell('A2', 1, 'free'), cell('B1', 'khóa')],
    protection: { allow: ['select-unlocked-cells', 'sort'] },
  });
  excel.open([locked], 'Sổ.xlsx');
  const { person } = excel;
  expect(() => person.clear('Nhập', range('A1:B1'))).toThrow('protected');
  expect(() => person.insertRows('Nhập', 1, 1)).toThrow('protected');
  expect(() => person.sort('Nhập', { area: range('A1:B2'), column: 0, order: 'ascending' })).toThrow(
    'protected',
  );
  person.sort('Nhập', { area: range('A1:A2'), column: 0, order: 'ascending' });
  expect([textAt(excel, 'Nhập', 'A1'), textAt(excel, 'Nhập', 'A2')]).toEqual([1, 2]);
});

test.each([
  [
    '1\t2\r\n3\t4\r\n',
    [
      ['1', '2'],
      ['3', '4'],
    ],
  ],
  ['một\n', [['một']]],
  [
    '"hai\ndòng"\t"nói ""có"""\n\tx',
    [
      ['hai\ndòng', 'nói "có"'],
      ['', 'x'],
    ],
  ],
  [
    'a\t\nb\t',
    [
      ['a', ''],
      ['b', ''],
    ],
  ],
  ['', [['']]],
])('the clipboard %j is a table', (text, rows) => {
  expect(tableFromClipboard(text)).toEqual(rows);
});

test.each([
  ['stop', 'alert', null],
  ['warning', 'taken', -1],
  ['information', 'taken', -1],
] as const)('after a %s an entry that is confirmed is %s', async (style, type, content) => {
  const { excel } = await openExcel();
  const validation = {
    range: range('A1'),
    rule: { type: 'custom', formula: '=A1>0' },
    allowBlank: true,
    error: { style, title: 'Xem lại', message: 'Số âm?' },
  } as const;
  excel.open([sheet('Nhập', { validations: [validation] })], 'Sổ.xlsx');
  const place = { row: 0, column: 0 };
  expect(excel.person.type('Nhập', place, '-1').type).toBe('alert');
  expect(textAt(excel, 'Nhập', 'A1')).toBe(null);
  expect(excel.person.typeAnyway('Nhập', place, '-1').type).toBe(type);
  expect(textAt(excel, 'Nhập', 'A1')).toBe(content);
});
