import { cell, range, sheet } from '../workbook/sample-sheets';
import { codeOf, contentAt, inSheet, sheetOf, textAt } from './batches';
import { openExcel } from './open-excel';

const formula = (text: string): { formula: string; cached: number } => ({ formula: text, cached: 0 });

/** Figures in B2:B5 with everything that follows rows, and a sheet that refers to them. */
const FIGURES = sheet('Số liệu', {
  styles: { bold: { font: { bold: true } } },
  cells: [
    cell('A1', 'Đơn vị'),
    cell('B1', 'Số'),
    ...['An', 'Bình', 'Chi', 'Dân'].flatMap((name, index) => [
      cell(`A${index + 2}`, name, 'bold'),
      cell(`B${index + 2}`, index + 1),
    ]),
    cell('B6', formula('=SUM(B2:B5)')),
    cell('C3', formula('=B3*2')),
  ],
  rows: [{ row: 2, height: 30 }],
  merges: [range('D2:D4')],
  validations: [
    {
      range: range('B2:B5'),
      rule: { type: 'custom', formula: '=B2>=0' },
      allowBlank: true,
      error: { style: 'stop', title: '', message: '' },
    },
  ],
  conditionalFormats: [
    { range: range('B2:B5'), formula: '=B2>$B$6', style: { fill: 'FF0000' }, stopIfTrue: false },
  ],
  names: [{ name: 'so', range: range('B2:B5') }],
  freeze: { rows: 1, columns: 0 },
});
const READER = sheet('Đọc', {
  cells: [
    cell('A1', formula("='Số liệu'!B4")),
    cell('A2', formula("=SUM('Số liệu'!B2:B5)")),
    cell('A3', formula('=COUNTA(\'Số liệu\'!A:A)&"B4"')),
    cell('A4', formula('=B4')),
  ],
});

test('a row inserted in the middle moves, grows and is followed from every sheet', async () => {
  const { excel, run } = await openExcel([FIGURES, READER]);
  await inSheet(run, 'Số liệu', (target) => target.getRange('4:4').insert('Down'));
  expect(textAt(excel, 'Số liệu', 'A5')).toBe('Chi');
  expect(contentAt(excel, 'Số liệu', 'B7')).toEqual({ formula: '=SUM(B2:B6)', cached: 10 });
  expect(['A1', 'A2', 'A3', 'A4'].map((place) => textAt(excel, 'Đọc', place))).toEqual([
    "='Số liệu'!B5",
    "=SUM('Số liệu'!B2:B6)",
    '=COUNTA(\'Số liệu\'!A:A)&"B4"',
    '=B4',
  ]);
  const changed = sheetOf(excel, 'Số liệu');
  expect(changed.merges).toEqual([range('D2:D5')]);
  expect(changed.validations[0]).toMatchObject({ range: range('B2:B6'), rule: { formula: '=B2>=0' } });
  expect(changed.conditionalFormats[0]).toMatchObject({ range: range('B2:B6'), formula: '=B2>$B$7' });
  expect(changed.names).toEqual([{ name: 'so', range: range('B2:B6') }]);
  expect(changed.freeze).toEqual({ rows: 1, columns: 0 });
});

test('an inserted row takes format and height of the row above and none of its contents', async () => {
  const { excel, run } = await openExcel([FIGURES]);
  await inSheet(run, 'Số liệu', (target) => target.getRange('4:4').insert('Down'));
  const { cells, rows, styles } = sheetOf(excel, 'Số liệu');
  const inserted = cells.filter(({ row }) => row === 3);
  expect(inserted.map(({ column, content, style }) => [column, content, styles[style ?? '']])).toEqual([
    [0, null, { font: { bold: true } }],
  ]);
  expect(rows).toEqual([
    { row: 2, height: 30 },
    { row: 3, height: 30 },
  ]);
});

test('a row below a range does not belong to it: neither to the sum nor to the rule of entry', async () => {
  const { excel, run } = await openExcel([FIGURES]);
  await inSheet(run, 'Số liệu', (target) => target.getRange('6:7').insert('Down'));
  expect(textAt(excel, 'Số liệu', 'B8')).toBe('=SUM(B2:B5)');
  expect(sheetOf(excel, 'Số liệu').validations.map((rule) => rule.range)).toEqual([range('B2:B5')]);
});

test('a deleted row shrinks what spans it; what meant it alone becomes #REF!', async () => {
  const { excel, run } = await openExcel([FIGURES, READER]);
  await inSheet(run, 'Số liệu', (target) => target.getRange('4:4').delete('Up'));
  expect(contentAt(excel, 'Đọc', 'A1')).toEqual({ formula: "='Số liệu'!#REF!", cached: { error: '#REF!' } });
  expect(contentAt(excel, 'Đọc', 'A2')).toEqual({ formula: "=SUM('Số liệu'!B2:B4)", cached: 7 });
  expect(textAt(excel, 'Số liệu', 'C3')).toBe('=B3*2');
  expect(sheetOf(excel, 'Số liệu').merges).toEqual([range('D2:D3')]);
});

test('a rule whose first row is deleted stands at the next one', async () => {
  const { excel, run } = await openExcel([FIGURES]);
  await inSheet(run, 'Số liệu', (target) => target.getRange('2:3').delete('Up'));
  const { validations, conditionalFormats } = sheetOf(excel, 'Số liệu');
  expect(validations[0]).toMatchObject({ range: range('B2:B3'), rule: { formula: '=B2>=0' } });
  expect(conditionalFormats[0]).toMatchObject({ range: range('B2:B3'), formula: '=B2>$B$4' });
});

test('a name whose cells are all deleted stays and means nothing', async () => {
  const { run, workbook } = await openExcel([FIGURES]);
  const formulas = await inSheet(run, 'Số liệu', async (target, context) => {
    target.getRange('2:5').delete('Up');
    target.names.load('items/name,items/formula');
    await context.sync();
    return target.names.items.map(({ name, formula: text }) => `${name} ${String(text)}`);
  });
  expect(formulas).toEqual(["so ='Số liệu'!#REF!"]);
  expect((await workbook.listSheets())[0]?.names).toEqual([]);
  const again = inSheet(run, 'Số liệu', (target) => target.names.add('so', target.getRange('A1')));
  expect(await codeOf(again)).toBe('InvalidArgument');
});

test('print area, title rows and page breaks follow', async () => {
  const { excel, run } = await openExcel([FIGURES]);
  await inSheet(run, 'Số liệu', (target) => {
    target.pageLayout.setPrintArea('A1:C6');
    target.pageLayout.setPrintTitleRows('1:2');
    target.horizontalPageBreaks.add('A4');
    target.horizontalPageBreaks.add('A6');
    target.getRange('2:4').insert('Down');
    target.getRange('7:7').delete('Up');
  });
  expect(sheetOf(excel, 'Số liệu').page).toMatchObject({
    printArea: range('A1:C8'),
    titleRows: { first: 0, last: 4 },
    breaksBeforeRows: [7],
  });
});

test('a table grows and shrinks with its rows and keeps its header', async () => {
  const { excel, run } = await openExcel([FIGURES]);
  await inSheet(run, 'Số liệu', (target) => {
    target.tables.add('A1:B5', true);
    target.getRange('3:4').insert('Down');
    target.getRange('6:6').delete('Up');
  });
  expect(sheetOf(excel, 'Số liệu').tables[0]?.range).toEqual(range('A1:B6'));
  const loseHeader = inSheet(run, 'Số liệu', (target) => target.getRange('1:1').delete('Up'));
  expect(await codeOf(loseHeader)).toBe('InsertDeleteConflict');
});

test('a range that was asked for before moves with its cells, and is lost with them', async () => {
  const { run } = await openExcel([FIGURES]);
  const addresses = await inSheet(run, 'Số liệu', async (target, context) => {
    const kept = target.getRange('B5').load('address');
    const gone = target.getRange('B2').load('address');
    const inserted = target.getRange('2:3').insert('Down').load('address');
    await context.sync();
    target.getRange('4:4').delete('Up');
    kept.load('address');
    await context.sync();
    gone.load('address');
    const lost = await codeOf(context.sync());
    return [inserted.address, kept.address, lost];
  });
  expect(addresses).toEqual(["'Số liệu'!A2:XFD3", "'Số liệu'!B6", 'InvalidReference']);
});

test('rows of a protected sheet come and go only where that is allowed', async () => {
  const { run } = await openExcel([FIGURES]);
  const edit = (ask: (target: Excel.Worksheet) => void): Promise<string> =>
    codeOf(inSheet(run, 'Số liệu', ask));
  await inSheet(run, 'Số liệu', (target) => target.protection.protect({ allowDeleteRows: true }));
  expect(await edit((target) => target.getRange('2:2').insert('Down'))).toBe('AccessDenied');
  expect(await edit((target) => target.getRange('2:2').delete('Up'))).toBe('AccessDenied');
  await inSheet(run, 'Số liệu', (target) => {
    target.protection.unprotect();
    target.protection.protect({ allowInsertRows: true });
  });
  expect(await edit((target) => target.getRange('2:2').insert('Down'))).toBe('no error');
});

test('filled cells are not pushed off the end of the sheet', async () => {
  const { excel, run } = await openExcel([FIGURES]);
  const work = inSheet(run, 'Số liệu', (target) => {
    target.getRange('A1048576').values = [['cuối']];
    target.getRange('2:2').insert('Down');
  });
  expect(await codeOf(work)).toBe('NonBlankCellOffSheet');
  expect(textAt(excel, 'Số liệu', 'A2')).toBe('An');
});

test('cells that are no whole rows are not inserted here', async () => {
  const { run } = await openExcel([FIGURES]);
  expect(await codeOf(inSheet(run, 'Số liệu', (target) => target.getRange('A2').insert('Down')))).toBe(
    'ApiNotFound',
  );
});

test('what listens hears of rows', async () => {
  const { run } = await openExcel([FIGURES]);
  const heard = new Promise<unknown>((resolve) => {
    void run(async (context) => {
      context.workbook.worksheets.onChanged.add(({ changeType, address }) => {
        resolve([changeType, address]);
        return Promise.resolve();
      });
      await context.sync();
      context.workbook.worksheets.getItem('Số liệu').getRange('2:3').insert('Down');
      await context.sync();
    });
  });
  await expect(heard).resolves.toEqual(['RowInserted', '2:3']);
});

test('a deleted sheet leaves #REF!, a renamed one is followed', async () => {
  const { excel, run } = await openExcel([FIGURES, READER]);
  await inSheet(run, 'Số liệu', (target) => {
    target.name = 'Tháng 5';
  });
  expect(contentAt(excel, 'Đọc', 'A1')).toEqual({ formula: "='Tháng 5'!B4", cached: 3 });
  await inSheet(run, 'Tháng 5', (target) => target.delete());
  expect(contentAt(excel, 'Đọc', 'A1')).toEqual({ formula: '=#REF!B4', cached: { error: '#REF!' } });
  expect(contentAt(excel, 'Đọc', 'A2')).toEqual({
    formula: '=SUM(#REF!B2:B5)',
    cached: { error: '#REF!' },
  });
});

test.each(['', 'x'.repeat(32), 'quý/1', 'HISTORY', 'đọc'])('no sheet is renamed "%s"', async (name) => {
  const { run } = await openExcel([FIGURES, READER]);
  const work = inSheet(run, 'Số liệu', (target) => {
    target.name = name;
  });
  expect(['InvalidArgument', 'ItemAlreadyExists']).toContain(await codeOf(work));
});

test('a very hidden sheet is not deleted, a hidden one is', async () => {
  const { excel, run } = await openExcel([FIGURES, READER]);
  const hide = (visibility: 'VeryHidden' | 'Hidden'): Promise<string> =>
    codeOf(
      inSheet(run, 'Đọc', (target) => {
        target.visibility = visibility;
        target.delete();
      }),
    );
  expect(await hide('VeryHidden')).toBe('InvalidOperation');
  expect(await hide('Hidden')).toBe('no error');
  expect(excel.sheetModels().map(({ name }) => name)).toEqual(['Số liệu']);
});
