import { edited, typed } from './by-hand';
import { call, callJson, succeed, type CheckJson } from './command-line';
import { APRIL, entryWorkbooks, MAY, UNITS, type EntryWorkbooks } from './nga-nam';
import { useTemporaryFolder } from './temporary-folder';

const folder = useTemporaryFolder();
let workbooks: EntryWorkbooks;
beforeAll(async () => {
  workbooks = await entryWorkbooks();
});

async function checked(...args: readonly string[]): Promise<CheckJson> {
  const { json } = await callJson('check', ...args);
  return json as CheckJson;
}

/** The doubts that the document's own figures raise, by hand: moves of more than 30 points, composites outside their parts. */
const DOUBTS_OF_MAY = [
  'jump E13', // Phường 3, 100 → 52,9
  'jump E14', // Vĩnh Quới, 82,3 → 33,3
  'jump E16', // Mỹ Quới, 100 → 27,8
  'jump H11', // 0,95 → 67,35
  'jump H12', // 0,3 → 72,73
  'jump H13', // 0 → 40
  'jump H14', // 8,06 → 85,25
  'jump H16', // 2,98 → 72,22
  'jump H17', // 3,59 → 70,59
  'jump I16', // Mỹ Quới, 72,1 → 40,4
  'jump L9', // thị xã, 66,7 → 100
  'composite-outside-parts I9', // 40,3 of 52,27 and 45,62
  'composite-outside-parts L9', // 100 of 95 and 85,73
];

describe('the document’s own figures', () => {
  test('have doubts but no errors, found month by month', async () => {
    const entry = folder.write('thang-5.xlsx', workbooks.may);
    const { exitCode, json } = await callJson('check', entry);
    expect(exitCode).toBe(0);
    const { sheets, counts, findings } = json as CheckJson;
    expect(sheets).toEqual([
      { workbook: 'thang-5.xlsx', set: '766', sheet: MAY, period: '2025-05', units: 8 },
      { workbook: 'thang-5.xlsx', set: '766', sheet: APRIL, period: '2025-04', units: 8 },
    ]);
    expect(counts).toEqual({ error: 0, warning: 15, note: 0 });
    const doubts = (sheet: string) =>
      findings.filter(({ place }) => place.sheet === sheet).map(({ code, place }) => `${code} ${place.cell}`);
    expect(doubts(MAY).sort()).toEqual([...DOUBTS_OF_MAY].sort());
    expect(doubts(APRIL).sort()).toEqual(['composite-outside-parts I9', 'composite-outside-parts L9']);
  });

  test('each finding gives its place, its text and its key', async () => {
    const { findings } = await checked(folder.write('thang-5.xlsx', workbooks.may));
    expect(findings.find(({ place }) => place.cell === 'H11')).toEqual({
      key: expect.stringMatching(/^jump\|2025-05\|NN\.01\|TTTT\|[0-9a-f]{8}$/) as string,
      code: 'jump',
      severity: 'warning',
      acceptable: false,
      place: {
        sheet: MAY,
        cell: 'H11',
        period: '2025-05',
        unit: { code: 'NN.01', name: 'UBND Phường 1' },
        indicator: { code: 'TTTT', name: 'Thanh toán trực tuyến: TTHC có giao dịch' },
      },
      text: {
        title: 'Biến động lớn so với kỳ trước',
        place: `Trang “${MAY}”, ô H11, UBND Phường 1, Thanh toán trực tuyến: TTHC có giao dịch`,
        fault: '0,95 → 67,35 (+66,4).',
        remedy: 'Vượt ngưỡng 30 điểm; hãy đối chiếu bản gốc của cả hai kỳ.',
      },
    });
  });
});

describe('as text', () => {
  test('errors first, each with place, fault, remedy and key, then the counts', async () => {
    const entry = folder.write(
      'thang-5.xlsx',
      await edited(workbooks.may, MAY, typed('NN.05', 'TDGQ', 957.7)),
    );
    const { exitCode, out, err } = await call('check', entry);
    expect({ exitCode, err }).toEqual({ exitCode: 1, err: '' });
    const lines = out.split('\n');
    expect(lines[0]).toBe(
      `LỖI – Trang “${MAY}”, ô F15, UBND xã Mỹ Bình, Tiến độ: hồ sơ xử lý đúng hạn: ` +
        '957,7 vượt quá 100. Có phải 95,77? Hãy đối chiếu và gõ lại.',
    );
    expect(lines[1]).toMatch(/^ {4}khóa: impossible-value\|2025-05\|NN\.05\|TDGQ\|[0-9a-f]{8}$/);
    expect(lines.slice(2, -1).every((line) => line.startsWith('Cảnh báo – '))).toBe(true);
    // 15 doubts of before and the jump from 96,88 to 957,7.
    expect(lines.at(-1)).toBe('Tổng cộng: 1 lỗi, 16 cảnh báo, 0 lưu ý.');
  });

  test('in English with --lang en', async () => {
    const entry = folder.write('thang-5.xlsx', workbooks.may);
    const text = await succeed('check', entry, '--lang', 'en');
    expect(text).toContain('Warning');
    expect(text.split('\n').at(-1)).toBe('In all: 0 errors, 15 warnings, 0 notes.');
  });

  test('a sheet without anything to say', async () => {
    const composed = ['MDSH', 'MDHL'].map((indicator) =>
      typed('NN', indicator, indicator === 'MDSH' ? 60 : 95),
    );
    const entry = folder.write('thang-4.xlsx', await edited(workbooks.april, APRIL, ...composed));
    expect(await succeed('check', entry)).toBe('Đã kiểm tra 1 biểu: không có gì cần lưu ý.');
    const { counts, findings } = await checked(entry);
    expect({ counts, findings }).toEqual({ counts: { error: 0, warning: 0, note: 0 }, findings: [] });
  });
});

describe('several files', () => {
  test('findings say which file they are of', async () => {
    const april = folder.write(
      'thang-4.xlsx',
      await edited(workbooks.april, APRIL, typed('NN.01', 'CKMB', 'sáu mươi')),
    );
    const may = folder.write('thang-5.xlsx', workbooks.may);
    const { sheets, findings } = await checked(may, april);
    expect(sheets.map(({ workbook, period }) => `${workbook} ${period}`)).toEqual([
      'thang-5.xlsx 2025-05',
      'thang-5.xlsx 2025-04',
      'thang-4.xlsx 2025-04',
    ]);
    expect(findings.find(({ code }) => code === 'unknown-word')).toMatchObject({
      place: { workbook: 'thang-4.xlsx', cell: 'E11' },
      text: { place: expect.stringMatching(/^Tệp thang-4\.xlsx, trang/) as string },
    });
  });

  test('files of one name are told apart by their folders', async () => {
    const may = folder.write('nhap.xlsx', workbooks.may);
    folder.makeFolder('cu');
    const april = folder.write('cu/nhap.xlsx', workbooks.april);
    const { sheets } = await checked(may, april);
    expect(new Set(sheets.map(({ workbook }) => workbook))).toEqual(new Set([may, april]));
  });
});

test('--units takes the place of the workbook’s own list', async () => {
  const entry = folder.write('thang-5.xlsx', workbooks.may);
  const rows =
    'code,name,kind,aliases,parent\nNN,UBND thị xã Ngã Năm,town,,\nNN.09,UBND xã Vĩnh Biên,commune,,NN\n';
  const { findings } = await checked(entry, '--units', folder.write('units.csv', rows));
  const ofMay = findings.filter(({ place }) => place.period === '2025-05');
  expect(ofMay.filter(({ code }) => code === 'unknown-unit')).toHaveLength(8);
  expect(ofMay.find(({ code }) => code === 'unit-removed')?.place.unit?.code).toBe('NN.09');
  expect((await checked(entry, '--units', UNITS)).counts.error).toBe(0);
});
