import type { CellContent } from '../../src/workbook/sheet-model';
import { edited, typed, typedAs, type Edit } from './by-hand';
import { call, callJson, succeed, type CheckJson } from './command-line';
import { check, only } from './findings';
import { APRIL, entryWorkbooks, figuresOf, MAY, UNITS, type EntryWorkbooks } from './nga-nam';
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
      key: expect.stringMatching(/^jump\|766\|2025-05\|NN\.01\|TTTT\|[0-9a-f]{8}$/) as string,
      code: 'jump',
      severity: 'warning',
      acceptable: false,
      place: {
        set: '766',
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
    expect(lines[1]).toMatch(/^ {4}khóa: impossible-value\|766\|2025-05\|NN\.05\|TDGQ\|[0-9a-f]{8}$/);
    expect(lines.slice(2, -1).every((line) => line.startsWith('Cảnh báo – '))).toBe(true);
    // 15 doubts of before; the jump from 96,88 to 957,7 would be the error said again.
    expect(lines.at(-1)).toBe('Tổng cộng: 1 lỗi, 15 cảnh báo, 0 lưu ý.');
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

const checkMay = async (...edits: readonly Edit[]) =>
  check(folder, await edited(workbooks.mayAlone, MAY, ...edits));

describe('what a cell holds is an error, with what was probably meant', () => {
  // Column F is TDGQ, row 15 xã Mỹ Bình.
  test.each<[string, CellContent, string, string]>([
    ['957,7, a comma forgotten', 957.7, 'impossible-value', '957,7 vượt quá 100. Có phải 95,77?'],
    ['a figure below nothing', -5, 'impossible-value', '5 nhỏ hơn 0.'],
    [
      '“70.08” as text',
      '70.08',
      'text-for-number',
      '“70.08” là chữ, không phải số. Có phải 70,08? Hãy gõ lại là số, theo đúng dấu thập phân như ô mẫu trên biểu.',
    ],
    ['“54,6 %” as text', '54,6 %', 'text-for-number', 'Có phải 54,6?'],
    ['“348 hồ sơ”', '48 hồ sơ', 'text-for-number', 'Có phải 48?'],
    [
      '“1.686” as text',
      '1.686',
      'ambiguous-number',
      '“1.686” có thể là 1.686 hay 1,686. Chỉ 1,686 nằm trong khoảng',
    ],
    [
      '“03/05” as text',
      '03/05',
      'fraction-for-number',
      '“03/05” là phân số 3 trên 5, hoặc một ngày bị đọc nhầm. Nếu là tỷ lệ, hãy gõ 60.',
    ],
    ['two figures pasted into one cell', '100 100', 'unknown-word', '“100 100” không phải số'],
    ['a dash', '-', 'unknown-word', 'một trong các từ: “chưa gửi”, KPS, KAD, *'],
    ['dots', '…', 'unknown-word', '“…” không phải số'],
    ['a bound, which this set does not take', 'trên 60%', 'unknown-word', '“trên 60%” không phải số'],
    ['a verdict, which this set does not take', 'Đạt', 'unknown-word', '“Đạt” không phải số'],
    ['a truth value', true, 'unknown-word', '“true” không phải số'],
    ['an error', { error: '#N/A' }, 'error-value', 'kết quả lỗi #N/A. Hãy sửa công thức'],
    [
      'a formula that fails',
      { formula: '=1/0', cached: { error: '#DIV/0!' } },
      'error-value',
      'kết quả lỗi #DIV/0!',
    ],
    [
      '0,7203 for 72,03',
      0.7203,
      'percent-as-fraction',
      '0,7203 có vẻ là phần của 1, trong khi chỉ tiêu này tính theo thang 100. Có phải 72,03?',
    ],
  ])('%s', async (_what, content, code, words) => {
    const checked = await checkMay(typed('NN.05', 'TDGQ', content));
    expect(checked.exitCode).toBe(1);
    expect(checked.errors).toEqual([`${code} F15`]);
    const { place, text, acceptable } = only(checked, code);
    expect(place).toMatchObject({
      sheet: MAY,
      period: '2025-05',
      unit: { code: 'NN.05' },
      indicator: { code: 'TDGQ' },
    });
    expect(`${text.fault} ${text.remedy}`).toContain(words);
    expect(acceptable).toBe(true);
  });

  // 12/5/2025 is day 45789 of Excel's calendar.
  test('12.5 that Excel made a date of', async () => {
    const checked = await checkMay(typedAs('NN.05', 'TDGQ', 45_789, 'd\\-mmm'));
    expect([checked.exitCode, checked.errors]).toEqual([1, ['date-for-number F15']]);
    const { fault, remedy } = only(checked, 'date-for-number').text;
    expect(fault).toContain('ngày 12/05/2025');
    expect(remedy).toContain('Có phải đã gõ 12,5');
    expect(remedy).toContain('12/5');
  });

  test('every fault of a sheet is found, not the first alone', async () => {
    const { errors } = await checkMay(
      typed('NN.01', 'TONG', '79.41'),
      typed('NN.05', 'TDGQ', 957.7),
      typed('NN', 'MDHL.2', '…'),
    );
    expect([...errors].sort()).toEqual(['impossible-value F15', 'text-for-number D11', 'unknown-word N9']);
  });
});

describe('what a cell holds is doubtful or worth a note, and blocks nothing', () => {
  test('0,95 typed as 95 on a machine with a decimal point', async () => {
    const checked = await check(folder, await edited(workbooks.april, APRIL, typed('NN.01', 'TTTT', 95)));
    expect([checked.exitCode, checked.errors]).toEqual([0, []]);
    expect(checked.warnings).toContain('swallowed-comma H11');
    const { fault, remedy } = only(checked, 'swallowed-comma').text;
    expect(fault).toContain('95 khác xa');
    expect(remedy).toContain('gõ trên máy dùng dấu chấm thập phân');
  });

  test('a cell formatted as percent is read as it shows', async () => {
    const checked = await checkMay(typedAs('NN.05', 'TDGQ', 0.7203, '0.00%'));
    expect([checked.exitCode, checked.errors, checked.notes]).toEqual([0, [], ['percent-format F15']]);
    expect(only(checked, 'percent-format').text.fault).toContain('72,03');
  });

  test('more decimals than are printed', async () => {
    const checked = await checkMay(typed('NN.05', 'TDGQ', 76.123));
    expect([checked.exitCode, checked.errors, checked.notes]).toEqual([0, [], ['excess-decimals F15']]);
  });

  test('an empty cell is no nought', async () => {
    const checked = await checkMay(typed('NN.05', 'TDGQ', null));
    expect([checked.exitCode, checked.errors]).toEqual([0, []]);
    expect(checked.warnings).toContain('blank F15');
  });

  test('a figure where only the parent reports', async () => {
    const checked = await checkMay(typed('NN.05', 'MDSH.1', 52.27));
    expect([checked.exitCode, checked.errors]).toEqual([0, []]);
    expect(checked.warnings).toContain('not-collected J15');
  });

  test('a column that repeats last month’s', async () => {
    const repeated = [...figuresOf('2025-04')]
      .filter(([unit]) => unit !== 'NN')
      .map(([unit, figures]) => typed(unit, 'MDSH', figures.get('MDSH')!));
    const checked = await checkMay(...repeated);
    expect([checked.exitCode, checked.errors]).toEqual([0, []]);
    expect(only(checked, 'series-repeated').place.indicator?.code).toBe('MDSH');
  });
});

describe('words that stand for a figure', () => {
  test.each(['KPS', 'kps', ' không phát sinh ', 'KAD', 'Không áp dụng', '*', 'chưa gửi'])(
    '“%s”',
    async (word) => {
      const checked = await checkMay(typed('NN.08', 'MDHL', word));
      expect([checked.exitCode, checked.errors, checked.notes]).toEqual([0, [], []]);
      expect(checked.warnings.filter((warning) => warning.endsWith('L18'))).toEqual([]);
    },
  );
});
