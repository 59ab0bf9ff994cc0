import { FileWorkbook } from '../../src/workbook/file/file-workbook';
import type { GridValue, SheetGrid } from '../../src/workbook/port';
import type { SheetModel } from '../../src/workbook/sheet-model';
import { call, callJson, succeed, type ReportJson } from './command-line';
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
import { edited, resaved, typed } from './by-hand';
import { useTemporaryFolder } from './temporary-folder';

const folder = useTemporaryFolder();
let workbooks: EntryWorkbooks;
let entry: string;
let out: string;
beforeAll(async () => {
  workbooks = await entryWorkbooks();
});
beforeEach(() => {
  entry = folder.write('thang-5.xlsx', workbooks.may);
  out = folder.path('bao-cao.xlsx');
});

const OF_MAY = ['--section', '766@2025-05'];

async function reportJson(...args: readonly string[]): Promise<ReportJson> {
  const { exitCode, json } = await callJson('report', ...args, '--out', out);
  expect(exitCode).toBe(0);
  return json as ReportJson;
}

/** A sheet of the report workbook. */
async function sheetOf(name: string): Promise<SheetGrid> {
  const workbook = await FileWorkbook.open(folder.read('bao-cao.xlsx'));
  const [grid] = await workbook.readSheets([name]);
  return grid!;
}

async function sheetNames(): Promise<readonly string[]> {
  const workbook = await FileWorkbook.open(folder.read('bao-cao.xlsx'));
  return (await workbook.listSheets()).map(({ name }) => name);
}

/** The eight rows of the units in one of a report's seven tables, empty cells left out. */
function unitRows({ values }: SheetGrid, table: number): readonly (readonly GridValue[])[] {
  const rows = values.filter(([name]) => UNIT_NAMES.some((unit) => unit === name));
  return rows.slice((table - 1) * 8, table * 8).map((row) => row.filter((value) => value !== null));
}

const ranksIn = (sheet: SheetGrid, table: number) => unitRows(sheet, table).map((row) => row[3]);

describe('the ranking on the screen', () => {
  test('is a table, best unit first, the parent apart', async () => {
    const text = await succeed('report', entry, ...OF_MAY, '--out', out);
    const lines = text.split('\n').map((line) => line.trim().replace(/ {2,}/g, ' | '));
    expect(lines).toEqual([
      'Điểm số tổng hợp – Bộ chỉ số 766, tháng 5/2025 so với tháng 4/2025',
      'Hạng | Đơn vị | Tháng 4 | Tháng 5 | Tăng/giảm | Thay đổi hạng',
      '1 | UBND Phường 1 | 72,89 | 79,41 | +6,52 | tăng 5 bậc',
      '2 | UBND Phường 2 | 76,71 | 77,37 | +0,66 | tăng 1 bậc',
      '3 | UBND Phường 3 | 77,82 | 75,43 | −2,39 | giảm 1 bậc',
      '4 | UBND xã Long Bình | 76,28 | 75,39 | −0,89 | giữ hạng',
      '5 | UBND xã Mỹ Bình | 66,76 | 70,08 | +3,32 | tăng 2 bậc',
      '6 | UBND xã Vĩnh Quới | 74,12 | 66,13 | −7,99 | giảm 1 bậc',
      '7 | UBND xã Mỹ Quới | 80,12 | 61,52 | −18,6 | giảm 6 bậc',
      '8 | UBND xã Tân Long | 59,52 | 54,6 | −4,92 | giữ hạng',
      'UBND thị xã Ngã Năm | 70,25 | 72,03 | +1,78',
      'In kèm dưới bảng: 13 cảnh báo, 0 lỗi đã được chấp nhận.',
      `Đã ghi ${out}`,
    ]);
    const english = await succeed('report', entry, ...OF_MAY, '--out', out, '--force', '--lang', 'en');
    expect(english).toMatch(/Rank\s+Unit\s+.*Change\s+Movement/);
    expect(english).toContain('up 5 places');
    expect(english).toContain(`Written: ${out}`);
  });

  test('as JSON with every table', async () => {
    const json = await reportJson(entry, ...OF_MAY);
    expect(json).toMatchObject({ notCarriedOver: [], written: [out] });
    expect(json.sections).toHaveLength(1);
    const [section] = json.sections;
    expect(section).toMatchObject({
      set: '766',
      period: '2025-05',
      comparison: '2025-04',
      asOf: '2025-05-31',
      ties: 'competition',
      parent: { code: 'NN', name: 'UBND thị xã Ngã Năm' },
      accepted: [],
    });
    expect(section!.tables.map(({ indicator, units }) => `${indicator} ${units.length}`)).toEqual([
      ...['TONG 8', 'CKMB 8', 'TDGQ 8', 'CLGQ 8', 'TTTT 8', 'MDSH 8', 'MDSH.1 0', 'MDSH.2 0'],
      ...['MDHL 8', 'MDHL.1 0', 'MDHL.2 0'],
    ]);
    const onTime = section!.tables[2]!;
    expect(onTime.parent).toMatchObject({ previous: 98.7, current: 95.77, change: -2.93 });
    expect(onTime.units[5]).toEqual({
      code: 'NN.06',
      name: 'UBND xã Mỹ Quới',
      status: 'reported',
      previous: 100,
      current: 100,
      change: 0,
      measure: 'percentage-points',
      rank: 1,
      tied: true,
      previousRank: 1,
      movement: 0,
    });
    expect(section!.warnings.map(({ code }) => code).filter((code) => code === 'jump')).toHaveLength(11);
  });
});

test('--ties dense leaves no gap after equal units', async () => {
  await succeed('report', entry, ...OF_MAY, '--out', out, '--ties', 'dense');
  const sheet = await sheetOf('BC 766 T5-2025');
  expect(ranksIn(sheet, 3)).toEqual([5, 2, 1, 4, 7, 1, 3, 6]);
  expect(ranksIn(sheet, 7)).toEqual([1, 1, 1, 1, 2, 1, 1, 1]);
  expect(sheet.values.flat()).toContainEqual(expect.stringContaining('(ví dụ 1, 2, 2, 3)'));
});

test('--figures text prints Vietnamese figures on any machine', async () => {
  await succeed('report', entry, ...OF_MAY, '--out', out, '--figures', 'text');
  expect(unitRows(await sheetOf('BC 766 T5-2025'), 1)).toEqual([
    ['UBND Phường 1', '72,89', '79,41', 1],
    ['UBND Phường 2', '76,71', '77,37', 2],
    ['UBND Phường 3', '77,82', '75,43', 3],
    ['UBND xã Vĩnh Quới', '74,12', '66,13', 6],
    ['UBND xã Mỹ Bình', '66,76', '70,08', 5],
    ['UBND xã Mỹ Quới', '80,12', '61,52', 7],
    ['UBND xã Long Bình', '76,28', '75,39', 4],
    ['UBND xã Tân Long', '59,52', '54,6', 8],
  ]);
  expect((await sheetOf('Dữ liệu')).values.flat()).toContain(54.6);
});

test('--decimals fixed shows two decimals, as numbers and as text', async () => {
  await succeed('report', entry, ...OF_MAY, '--out', out, '--decimals', 'fixed');
  const sheet = await sheetOf('BC 766 T5-2025');
  const row = sheet.values.findIndex(([name]) => name === 'UBND xã Tân Long');
  expect([sheet.values[row]![2], sheet.numberFormats[row]![2]]).toEqual([54.6, '0.00']);

  const asText = ['--decimals', 'fixed', '--figures', 'text', '--force'];
  await succeed('report', entry, ...OF_MAY, '--out', out, ...asText);
  const texts = unitRows(await sheetOf('BC 766 T5-2025'), 1).at(-1);
  expect(texts).toEqual(['UBND xã Tân Long', '59,52', '54,60', 8]);
});

describe('--csv', () => {
  test('holds every figure, rank and movement', async () => {
    const csv = folder.path('bao-cao.csv');
    const said = await succeed('report', entry, ...OF_MAY, '--out', out, '--csv', csv);
    expect(said).toContain(`Đã ghi ${csv}`);
    const text = folder.read('bao-cao.csv').toString('utf8');
    expect(text.startsWith('\ufeff')).toBe(true);
    const lines = text.slice(1).trimEnd().split('\r\n');
    // A heading, 7 indicators of 9 rows, 4 of the parent alone.
    expect(lines).toHaveLength(1 + 7 * 9 + 4);
    expect(lines.slice(0, 10)).toEqual([
      'set,period,comparison,indicator,indicator_name,unit,unit_name,status,previous,current,change,previous_rank,rank,movement',
      '766,2025-05,2025-04,TONG,Điểm số tổng hợp,NN,UBND thị xã Ngã Năm,reported,70.25,72.03,1.78,,,',
      '766,2025-05,2025-04,TONG,Điểm số tổng hợp,NN.01,UBND Phường 1,reported,72.89,79.41,6.52,6,1,5',
      '766,2025-05,2025-04,TONG,Điểm số tổng hợp,NN.02,UBND Phường 2,reported,76.71,77.37,0.66,3,2,1',
      '766,2025-05,2025-04,TONG,Điểm số tổng hợp,NN.03,UBND Phường 3,reported,77.82,75.43,-2.39,2,3,-1',
      '766,2025-05,2025-04,TONG,Điểm số tổng hợp,NN.04,UBND xã Vĩnh Quới,reported,74.12,66.13,-7.99,5,6,-1',
      '766,2025-05,2025-04,TONG,Điểm số tổng hợp,NN.05,UBND xã Mỹ Bình,reported,66.76,70.08,3.32,7,5,2',
      '766,2025-05,2025-04,TONG,Điểm số tổng hợp,NN.06,UBND xã Mỹ Quới,reported,80.12,61.52,-18.6,1,7,-6',
      '766,2025-05,2025-04,TONG,Điểm số tổng hợp,NN.07,UBND xã Long Bình,reported,76.28,75.39,-0.89,4,4,0',
      '766,2025-05,2025-04,TONG,Điểm số tổng hợp,NN.08,UBND xã Tân Long,reported,59.52,54.6,-4.92,8,8,0',
    ]);
    expect(lines).toContain(
      '766,2025-05,2025-04,MDSH.1,Hồ sơ cấp kết quả điện tử,NN,UBND thị xã Ngã Năm,reported,71.6,52.27,-19.33,,,',
    );
  });

  test('never makes a formula of a name', async () => {
    const renamed = await resaved(workbooks.april, (sheets) =>
      sheets.map((sheet) => ({
        ...sheet,
        cells: sheet.cells.map((cell) =>
          cell.content === 'UBND Phường 1' ? { ...cell, content: '=HYPERLINK("x")&"UBND Phường 1"' } : cell,
        ),
      })),
    );
    const april = folder.write('thang-4.xlsx', renamed);
    await succeed('report', april, '--section', '766@2025-04', '--out', out, '--csv', folder.path('a.csv'));
    expect(folder.read('a.csv').toString()).toContain(`"'=HYPERLINK(""x"")&""UBND Phường 1"""`);
    const { values, formulas } = await sheetOf(APRIL);
    expect([values[10]![2], formulas[10]![2]]).toEqual(['=HYPERLINK("x")&"UBND Phường 1"', null]);
  });
});

describe('several sections', () => {
  test('two periods in one report, each with its own comparison', async () => {
    const json = await reportJson(entry, ...OF_MAY, '--section', '766@2025-04');
    expect(json.sections.map(({ period, comparison }) => [period, comparison])).toEqual([
      ['2025-05', '2025-04'],
      ['2025-04', '2025-03'],
    ]);
    expect(await sheetNames()).toEqual([
      ...[
        'BC 766 T5-2025',
        'BC 766 T4-2025',
        '766 T5-2025',
        '766 T4-2025',
        'Đơn vị',
        'Chấp nhận',
        'Dữ liệu',
        'SCS bản gốc',
      ],
    ]);
    expect(ranksIn(await sheetOf('BC 766 T5-2025'), 1)).toEqual([1, 2, 3, 6, 5, 7, 4, 8]);
    expect(ranksIn(await sheetOf('BC 766 T4-2025'), 1)).toEqual([6, 3, 2, 5, 7, 1, 4, 8]);
  });

  test('from two workbooks, one a month', async () => {
    const april = folder.write('thang-4.xlsx', workbooks.april);
    const onlyMay = await resaved(workbooks.may, (sheets) => sheets.filter(({ name }) => name !== APRIL));
    const may = folder.write('rieng-thang-5.xlsx', onlyMay);
    const json = await reportJson(may, april, ...OF_MAY);
    expect(json.sections[0]!.tables[0]!.units.map(({ previousRank }) => previousRank)).toEqual([
      6, 3, 2, 5, 7, 1, 4, 8,
    ]);
  });

  test('a plan names them, and the command line may add more', async () => {
    const plan = folder.write('plan.json', '{"sections": [{"set": "766", "period": "tháng 4/2025"}]}');
    const planned = await reportJson(entry, '--plan', plan, ...OF_MAY);
    expect(planned.sections.map(({ period }) => period)).toEqual(['2025-04', '2025-05']);
  });

  test('a comparison may be named, in the section and in the plan', async () => {
    const sections = [{ set: '766', period: '2025-05', comparison: '2025-04' }];
    const planned = await reportJson(
      entry,
      '--plan',
      folder.write('plan.json', JSON.stringify({ sections })),
    );
    const named = await reportJson(entry, '--section', '766@2025-05:2025-04', '--force');
    expect(named.sections).toEqual(planned.sections);
    expect(named.sections[0]!.tables[0]!.units.map(({ movement }) => movement)).toEqual([
      5, 1, -1, -1, 2, -6, 0, 0,
    ]);
  });

  test('a section asked for twice is printed once', async () => {
    const json = await reportJson(entry, ...OF_MAY, '--section', '766@2025-05:2025-04');
    expect(json.sections).toHaveLength(1);
  });

  test('one period against two others has a sheet for each', async () => {
    const march = folder.path('thang-3.xlsx');
    await succeed('template', '--set', '766', '--period', '2025-03', '--units', UNITS, '--out', march);
    const json = await reportJson(entry, march, ...OF_MAY, '--section', '766@2025-05:2025-03');
    expect(json.sections.map(({ comparison }) => comparison)).toEqual(['2025-04', '2025-03']);
    const reports = (await sheetNames()).filter((name) => name.startsWith('BC'));
    expect(reports).toEqual(['BC 766 T5-2025', 'BC 766 T5-2025 – 2']);
  });
});

describe('another period than the one before', () => {
  /** June, filled in with April's figures and nothing known of May. */
  async function june(): Promise<string> {
    const path = folder.path('thang-6.xlsx');
    const args = ['--set', '766', '--period', '2025-06', '--as-of', '30/6/2025', '--units', UNITS];
    await succeed('template', ...args, '--out', path);
    const filled = await filledIn(folder.read('thang-6.xlsx'), '766 T6-2025', figuresOf('2025-04'));
    return folder.write('thang-6.xlsx', await filled.toBytes());
  }

  test('last month’s columns of the carried sheet keep last month’s figures, never those compared with', async () => {
    const april = folder.write('thang-4.xlsx', workbooks.april);
    await reportJson(await june(), april, '--section', '766@2025-06:2025-04');
    const again = folder.write('lan-hai.xlsx', folder.read('bao-cao.xlsx'));
    const { json } = await callJson('report', again, '--section', '766@2025-06', '--out', out, '--force');
    const [section] = (json as ReportJson).sections;
    expect(section!.comparison).toBe('2025-05');
    expect(section!.tables[0]!.units.map(({ previous }) => previous)).toEqual(Array(8).fill(null));
  });

  test('the warnings printed are those of the comparison that is printed', async () => {
    const april = folder.write('thang-4.xlsx', workbooks.april);
    const json = await reportJson(await june(), april, '--section', '766@2025-06:2025-04');
    const codes = new Set(json.sections[0]!.warnings.map(({ code }) => code));
    expect(codes).toEqual(new Set(['series-repeated', 'composite-outside-parts']));
  });

  test.each(['766@2025-05:2025-05', '766@2025-04:2025-05'])('%s is refused', async (section) => {
    const { exitCode, err } = await call('report', entry, '--section', section, '--out', out);
    expect(exitCode).toBe(2);
    expect(err).toContain('hãy chọn một kỳ trước đó');
  });
});

describe('what is carried over', () => {
  test('a foreign sheet is named as left out', async () => {
    const notes: SheetModel = {
      ...{ name: 'Ghi chép', visibility: 'visible', showGridlines: true, styles: {}, columns: [], rows: [] },
      ...{ merges: [], validations: [], conditionalFormats: [], tables: [], names: [] },
      cells: [{ row: 0, column: 0, content: 'gọi lại xã Mỹ Bình' }],
    };
    const mixed = await resaved(workbooks.may, (sheets) => [notes, ...sheets]);
    folder.write('thang-5.xlsx', mixed);
    expect(await succeed('report', entry, ...OF_MAY, '--out', out)).toContain(
      'Không mang sang sổ báo cáo: thang-5.xlsx › Ghi chép',
    );
    expect(await sheetNames()).not.toContain('Ghi chép');
  });

  test('a report is made from a report’s workbook as from the inputs, which stay as they were', async () => {
    const before = folder.listing();
    const first = await reportJson(entry, ...OF_MAY);
    expect(folder.listing().filter((name) => !name.startsWith('bao-cao'))).toEqual(before);
    const again = folder.write('lai.xlsx', folder.read('bao-cao.xlsx'));
    const second = await reportJson(again, ...OF_MAY, '--force');
    expect(second.sections).toEqual(first.sections);
    expect(second.notCarriedOver).toEqual([]);
  });
});

test('errors block the report: exit code 1, the errors said, nothing written', async () => {
  folder.write('thang-5.xlsx', await edited(workbooks.may, MAY, typed('NN.05', 'TDGQ', 957.7)));
  const before = folder.listing();
  const { exitCode, out: said, err } = await call('report', entry, ...OF_MAY, '--out', out);
  expect({ exitCode, err }).toEqual({ exitCode: 1, err: '' });
  expect(said).toContain('957,7 vượt quá 100. Có phải 95,77?');
  expect(said).toContain('Chưa lập được báo cáo: còn 1 lỗi');
  const { exitCode: jsonExitCode, json } = await callJson('report', entry, ...OF_MAY, '--out', out);
  expect(jsonExitCode).toBe(1);
  expect(json).toMatchObject({ blocked: [{ code: 'impossible-value', severity: 'error' }], written: [] });
  expect(folder.listing()).toEqual(before);
});

test('errors of another period do not block', async () => {
  folder.write('thang-5.xlsx', await edited(workbooks.may, MAY, typed('NN.05', 'TDGQ', 957.7)));
  const json = await reportJson(entry, '--section', '766@2025-04');
  expect(json.sections[0]!.period).toBe('2025-04');
  expect((await call('report', entry, ...OF_MAY, '--out', out, '--force')).exitCode).toBe(1);
});
