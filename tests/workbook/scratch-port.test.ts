import { renameSheets } from '../../src/workbook/formulas/sheet-prefixes';
import { ScratchNames } from '../../src/workbook/contract/scratch-names';
import { scratchPort } from '../../src/workbook/contract/scratch-port';
import { MemoryWorkbook } from '../../src/workbook/memory/memory-workbook';
import { expectRefusal } from './harness';
import { cell, range, sheet } from './sample-sheets';

const PERSONS = sheet('Một', { cells: [cell('A1', 'của người dùng')] });

describe('tên trang thử', () => {
  test('stand behind the prefix, the same whenever they are asked', () => {
    const names = new ScratchNames('SCS~1 ');
    expect(names.original('SCS~1 Một')).toBeNull();
    expect(names.actual("Sở d'Or")).toBe("SCS~1 Sở d'Or");
    expect(names.actual("Sở d'Or")).toBe("SCS~1 Sở d'Or");
    expect(names.original("SCS~1 Sở d'Or")).toBe("Sở d'Or");
  });

  test('are cut to 31 characters without becoming alike, broken or ending in an apostrophe', () => {
    const names = new ScratchNames('SCS~1 ');
    const originals = [
      'Ba mươi mốt ký tự, đúng ba mốt!',
      'Ba mươi mốt ký tự, đúng ba một!',
      `${'x'.repeat(24)}🇻🇳`,
      `${'y'.repeat(24)}'z`,
    ];
    const actual = originals.map((name) => names.actual(name));
    expect(actual).toEqual([
      'SCS~1 Ba mươi mốt ký tự, đúng b',
      'SCS~1 2 Ba mươi mốt ký tự, đúng',
      `SCS~1 ${'x'.repeat(24)}`,
      `SCS~1 ${'y'.repeat(24)}`,
    ]);
    expect(actual.map((name) => names.original(name))).toEqual(originals);
  });

  test('that Excel refuses stay as they are, those in other letters stay in other letters', () => {
    const names = new ScratchNames('SCS~1 ');
    expect(['', "'a", 'a/b', 'x'.repeat(32), 'History'].map((name) => names.actual(name))).toEqual([
      '',
      "'a",
      'a/b',
      'x'.repeat(32),
      'History',
    ]);
    expect([names.actual('Có sẵn'), names.actual('CÓ SẴN')]).toEqual(['SCS~1 Có sẵn', 'SCS~1 CÓ SẴN']);
  });
});

test.each([
  ["='Dữ liệu'!A1+'Khác'!B2", "='SCS Dữ liệu'!A1+'Khác'!B2"],
  ['=Một!A1', "='SCS Một'!A1"],
  ["=SUM('Sở d''Or'!A1:B2)", "=SUM('SCS Sở d''Or'!A1:B2)"],
  [`="'Dữ liệu'!A1 ""Một!"""&Một!A1`, `="'Dữ liệu'!A1 ""Một!"""&'SCS Một'!A1`],
  ["='[sổ.xlsx]Một'!A1+[1]Một!A1", "='[sổ.xlsx]Một'!A1+[1]Một!A1"],
  ['=XMột!A1', '=XMột!A1'],
  ['=NOT(A1)', '=NOT(A1)'],
])('%s names its sheets anew: %s', (formula, renamed) => {
  const known = ['Dữ liệu', 'Một', "Sở d'Or"];
  expect(renameSheets(formula, (name) => (known.includes(name) ? `SCS ${name}` : null))).toBe(renamed);
});

describe('sổ thử trong sổ đang mở', () => {
  test('shows its own sheets alone, though a person has one of the same name', async () => {
    const workbook = new MemoryWorkbook([PERSONS]);
    const scratch = scratchPort(workbook, 'SCS~1 ');
    await expectRefusal(scratch.readSheets(['Một']), 'sheet-not-found');
    await scratch.writeSheets([sheet('Một', { cells: [cell('A1', 'thử')] })]);
    expect((await scratch.listSheets()).map(({ name }) => name)).toEqual(['Một']);
    expect((await scratch.readSheets(['Một']))[0]?.values).toEqual([['thử']]);
    expect(workbook.sheetModels()[0]).toBe(PERSONS);
    expect(scratch.writtenNames()).toEqual(['SCS~1 Một']);
  });

  test('formulas, rules and tables follow the names, in both directions', async () => {
    const workbook = new MemoryWorkbook([PERSONS]);
    const scratch = scratchPort(workbook, 'SCS~1 ');
    await scratch.writeSheets([
      sheet('Đọc', {
        cells: [cell('A1', { formula: "='Số liệu'!A1", cached: 1 })],
        validations: [
          { range: range('B1'), rule: { type: 'custom', formula: "=B1<'Số liệu'!A1" }, allowBlank: true },
        ],
        conditionalFormats: [
          { range: range('C1'), formula: "='Số liệu'!A1>0", style: { bold: true }, stopIfTrue: false },
        ],
      }),
      sheet('Số liệu', {
        cells: [cell('A1', 'Mã')],
        tables: [{ name: 'Bảng', range: range('A1:A2'), columns: ['Mã'] }],
      }),
    ]);
    await scratch.patchCells([
      { sheet: 'Đọc', row: 1, column: 0, content: { formula: "='Số liệu'!A1&1", cached: 'Mã1' } },
    ]);
    const [, reader, source] = workbook.sheetModels();
    expect(reader?.cells.map(({ content }) => content)).toEqual([
      { formula: "='SCS~1 Số liệu'!A1", cached: 1 },
      { formula: "='SCS~1 Số liệu'!A1&1", cached: 'Mã1' },
    ]);
    expect(reader?.validations[0]?.rule).toEqual({ type: 'custom', formula: "=B1<'SCS~1 Số liệu'!A1" });
    expect(reader?.conditionalFormats[0]?.formula).toBe("='SCS~1 Số liệu'!A1>0");
    expect(source?.tables[0]?.name).toBe('SCS_1_Bảng');
    const [grid] = await scratch.readSheets(['Đọc']);
    expect(grid?.formulas).toEqual([["='Số liệu'!A1"], ["='Số liệu'!A1&1"]]);
  });

  test('hears of its own sheets by their names, until its watches end', async () => {
    const workbook = new MemoryWorkbook([PERSONS]);
    const scratch = scratchPort(workbook, 'SCS~1 ');
    const seen: string[] = [];
    await scratch.watch((name) => seen.push(name));
    await scratch.writeSheets([sheet('Hai')]);
    await workbook.patchCells([{ sheet: 'Một', row: 0, column: 0, content: 'gõ' }]);
    await Promise.resolve();
    expect(seen).toEqual(['Hai']);
    await scratch.endWatches();
    await scratch.writeSheets([sheet('Hai')]);
    await Promise.resolve();
    expect(seen).toEqual(['Hai']);
  });

  test('a cell is revealed on the scratch sheet', async () => {
    const workbook = new MemoryWorkbook([PERSONS]);
    const scratch = scratchPort(workbook, 'SCS~1 ');
    await scratch.writeSheets([sheet('Một')]);
    await scratch.revealCell('Một', { row: 1, column: 2 });
    expect(workbook.revealed).toEqual({ sheet: 'SCS~1 Một', cell: { row: 1, column: 2 } });
  });
});
