import type { CellContent } from '../../src/workbook/sheet-model';
import { edited, typed, typedAs, type Edit } from './by-hand';
import { check, only } from './findings';
import { APRIL, entryWorkbooks, figuresOf, MAY, type EntryWorkbooks } from './nga-nam';
import { savedElsewhere } from './second-program';
import { useTemporaryFolder } from './temporary-folder';

const folder = useTemporaryFolder();
let workbooks: EntryWorkbooks;
beforeAll(async () => {
  workbooks = await entryWorkbooks();
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
      '“70.08” là chữ, không phải số, nên không tính được. Có phải 70,08?',
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
      '0,7203 có vẻ là phần của 1, trong khi cột này tính theo phần trăm. Có phải 72,03?',
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

  test('the same date as another program writes it', async () => {
    const saved = await savedElsewhere(workbooks.mayAlone, (workbook) => {
      const cell = workbook.getWorksheet(MAY)!.getCell('F15');
      cell.value = new Date('2025-05-12T00:00:00Z');
      // A style of its own: exceljs shares styles between cells.
      cell.style = { ...cell.style, numFmt: 'd-mmm' };
    });
    const checked = await check(folder, saved);
    expect([checked.exitCode, checked.errors]).toEqual([1, ['date-for-number F15']]);
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
