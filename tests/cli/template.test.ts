import { join } from 'node:path';
import { FileWorkbook } from '../../src/workbook/file/file-workbook';
import type { SheetGrid } from '../../src/workbook/port';
import { call, callJson, succeed, type CheckJson } from './command-line';
import {
  APRIL,
  entryWorkbooks,
  figuresOf,
  filledIn,
  MAY,
  UNIT_NAMES,
  UNITS,
  type EntryWorkbooks,
} from './nga-nam';
import { useTemporaryFolder } from './temporary-folder';

const folder = useTemporaryFolder();
let workbooks: EntryWorkbooks;
let out: string;
beforeAll(async () => {
  workbooks = await entryWorkbooks();
});
beforeEach(() => {
  out = folder.path('bieu.xlsx');
});

const of = (period: string, ...more: readonly string[]) => [
  ...['template', '--set', '766', '--period', period, '--units', UNITS],
  ...more,
];

async function gridOf(name: string, sheet: string): Promise<SheetGrid> {
  const workbook = await FileWorkbook.open(folder.read(name));
  const [grid] = await workbook.readSheets([sheet]);
  return grid!;
}

async function sheetNames(name: string): Promise<readonly string[]> {
  const workbook = await FileWorkbook.open(folder.read(name));
  return (await workbook.listSheets()).map((sheet) => sheet.name);
}

async function checked(...args: readonly string[]): Promise<CheckJson> {
  const { json } = await callJson('check', ...args);
  return json as CheckJson;
}

/** The texts and numbers of the grid's rows that begin with a unit's code. */
function unitRows({ values }: SheetGrid): readonly (readonly unknown[])[] {
  return values.filter(([code]) => typeof code === 'string' && code.startsWith('NN'));
}

describe('a template', () => {
  test('says what it wrote, as text, in English and as JSON', async () => {
    expect(await succeed(...of('2025-05', '--out', out))).toBe(`Đã ghi ${out}`);
    expect(await succeed(...of('2025-05', '--out', out, '--force', '--lang', 'en'))).toBe(`Written: ${out}`);
    const { exitCode, json } = await callJson(...of('2025-05', '--out', out, '--force'));
    expect(exitCode).toBe(0);
    expect(json).toEqual({
      set: '766',
      period: '2025-05',
      arrangement: 'matrix',
      units: 8,
      written: [out],
    });
  });

  test('holds the sheet of the period, the list of units and the list of acceptances', async () => {
    await succeed(...of('2025-05', '--out', out));
    expect(await sheetNames('bieu.xlsx')).toEqual([MAY, 'Đơn vị', 'Chấp nhận']);
    const grid = await gridOf('bieu.xlsx', MAY);
    expect(grid.values[0]![0]).toBe('NHẬP SỐ LIỆU BỘ CHỈ SỐ 766 THÁNG 5/2025');
    expect(grid.values.flat()).toEqual(expect.arrayContaining(['Kỳ số liệu:', 'Tháng 5/2025']));
    expect(unitRows(grid).map(([code, ordinal, name]) => [code, ordinal, name])).toEqual([
      ['NN', null, 'UBND thị xã Ngã Năm'],
      ...UNIT_NAMES.map((name, index) => [`NN.0${index + 1}`, index + 1, name]),
    ]);
  });

  test.each([
    ['2025-Q2', '766 Q2-2025', 'Quý II/2025', 'KỲ TRƯỚC: QUÝ I/2025'],
    ['quý I/2025', '766 Q1-2025', 'Quý I/2025', 'KỲ TRƯỚC: QUÝ IV/2024'],
    ['2025-H1', '766 6T-2025', '6 tháng đầu năm 2025', 'KỲ TRƯỚC: 6 THÁNG CUỐI NĂM 2024'],
    ['2025-9M', '766 9T-2025', '9 tháng năm 2025', 'KỲ TRƯỚC: 9 THÁNG NĂM 2024'],
    ['2025', '766 Năm 2025', 'Năm 2025', 'KỲ TRƯỚC: NĂM 2024'],
    ['tháng 1/2026', '766 T1-2026', 'Tháng 1/2026', 'KỲ TRƯỚC: THÁNG 12/2025'],
  ])('of %s is called %s and names the period before', async (period, tab, words, before) => {
    await succeed(...of(period, '--out', out));
    expect((await sheetNames('bieu.xlsx'))[0]).toBe(tab);
    const texts = (await gridOf('bieu.xlsx', tab)).values.flat();
    expect(texts).toContain(words);
    expect(texts).toContainEqual(expect.stringContaining(before));
    const { sheets, counts } = await checked(out);
    expect(sheets).toMatchObject([{ sheet: tab, units: 8 }]);
    expect(counts.error).toBe(0);
  });

  test('empty as it is, it checks as units that have not sent anything', async () => {
    await succeed(...of('2025-05', '--out', out));
    const { findings } = await checked(out);
    const codes = findings.map(({ code }) => code);
    expect(codes.filter((code) => code === 'not-submitted')).toHaveLength(8);
    expect(new Set(codes)).toEqual(new Set(['not-submitted', 'as-of-missing', 'blank']));
  });

  test('a quarter and a year go all the way to their reports', async () => {
    for (const [period, tab, label] of [
      ['2025-Q2', '766 Q2-2025', 'Quý II'],
      ['2025', '766 Năm 2025', 'Năm 2025'],
    ] as const) {
      await succeed(...of(period, '--out', out, '--force'));
      const filled = await filledIn(folder.read('bieu.xlsx'), tab, figuresOf('2025-05'));
      const entry = folder.write('da-nhap.xlsx', await filled.toBytes());
      const report = folder.path('bao-cao.xlsx');
      const said = await succeed('report', entry, '--section', `766@${period}`, '--out', report, '--force');
      expect(said).toContain(label);
      expect(said).toMatch(/1\s+UBND Phường 1\s+–\s+79,41/);
    }
  });
});

describe('--with the workbook of the period before', () => {
  test('last month’s figures come by formula, with the right values already in the file', async () => {
    const april = folder.write('thang-4.xlsx', workbooks.april);
    await succeed(...of('2025-05', '--with', april, '--out', out));
    expect(await sheetNames('bieu.xlsx')).toEqual([MAY, APRIL, 'Đơn vị', 'Chấp nhận']);

    const grid = await gridOf('bieu.xlsx', MAY);
    const keys = grid.values.find((row) => row.includes('previous:TONG'))!;
    for (const [unit, figures] of figuresOf('2025-04')) {
      const row = grid.values.findIndex(([code]) => code === unit);
      for (const [indicator, figure] of figures) {
        const column = keys.indexOf(`previous:${indicator}`);
        expect([unit, indicator, grid.values[row]![column]]).toEqual([unit, indicator, figure]);
        expect(grid.formulas[row]![column]).toContain(`'${APRIL}'!`);
        expect(grid.values[row]![keys.indexOf(`current:${indicator}`)]).toBeNull();
      }
    }
  });

  test('last month’s sheet is carried whole, its date too', async () => {
    const april = folder.write('thang-4.xlsx', workbooks.april);
    await succeed(...of('2025-05', '--with', april, '--out', out));
    const carried = await gridOf('bieu.xlsx', APRIL);
    const original = await gridOf('thang-4.xlsx', APRIL);
    expect(carried.values).toEqual(original.values);
  });

  test('a unit that has since been merged keeps its row last month and has none this month', async () => {
    const april = folder.write('thang-4.xlsx', workbooks.april);
    const header = 'code,name,kind,aliases,parent,valid_from,valid_to';
    const rows = UNIT_NAMES.map(
      (name, index) => `NN.0${index + 1},${name},,,NN,,${index === 7 ? '30/4/2025' : ''}`,
    );
    const units = folder.write(
      'units.csv',
      [header, 'NN,UBND thị xã Ngã Năm,town,,,,', ...rows, ''].join('\n'),
    );
    const args = ['template', '--set', '766', '--period', '2025-05', '--units', units];
    await succeed(...args, '--with', april, '--out', out);
    expect(unitRows(await gridOf('bieu.xlsx', MAY)).map(([code]) => code)).not.toContain('NN.08');
    expect(unitRows(await gridOf('bieu.xlsx', APRIL)).map(([code]) => code)).toContain('NN.08');
    expect((await checked(out)).counts.error).toBe(0);

    const { json } = await callJson(...args, '--for-units', folder.makeFolder('gui'));
    expect(json).toMatchObject({
      written: expect.not.arrayContaining([expect.stringContaining('NN.08')]) as string[],
    });
  });
});

describe('--for-units', () => {
  test('makes one file a unit, named by its code', async () => {
    const directory = folder.makeFolder('gui');
    const { exitCode, json } = await callJson(...of('2025-05', '--for-units', directory));
    expect(exitCode).toBe(0);
    const expected = UNIT_NAMES.map((_, index) => join(directory, `${MAY} - NN.0${index + 1}.xlsx`));
    expect(json).toEqual({
      set: '766',
      period: '2025-05',
      arrangement: 'matrix',
      units: 8,
      written: expected,
    });
    expect(folder.listing().filter((name) => name.includes('.xlsx'))).toHaveLength(8);

    const grid = await gridOf(join('gui', `${MAY} - NN.05.xlsx`), MAY);
    expect(unitRows(grid).map(([code, , name]) => [code, name])).toEqual([
      ['NN', 'UBND thị xã Ngã Năm'],
      ['NN.05', 'UBND xã Mỹ Bình'],
    ]);
  });

  test('with last month’s workbook, each unit sees its own figures alone and finds no error', async () => {
    const april = folder.write('thang-4.xlsx', workbooks.april);
    const directory = folder.makeFolder('gui');
    await succeed(...of('2025-05', '--with', april, '--for-units', directory));
    const file = join('gui', `${MAY} - NN.05.xlsx`);
    expect(unitRows(await gridOf(file, APRIL)).map(([code]) => code)).toEqual(['NN', 'NN.05']);
    const grid = await gridOf(file, MAY);
    const previous = grid.values.find((row) => row.includes('previous:TONG'))!.indexOf('previous:TONG');
    expect(unitRows(grid).map((row) => row[previous])).toEqual([70.25, 66.76]);
    const { exitCode } = await call('check', folder.path(file));
    expect(exitCode).toBe(0);
  });
});
