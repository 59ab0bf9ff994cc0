import { asMatrixSet, indicatorSetSchema, type MatrixSet } from '../../src/model/indicator-set';
import { set766 } from '../../src/indicator-sets/766';
import { layoutEntrySheet } from '../../src/sheets/entry/entry-layout';
import { cellText, rangeText, type RangeAddress } from '../../src/workbook/address';
import type { CellContent, SheetModel, Validation } from '../../src/workbook/sheet-model';
import { validateSheets } from '../../src/workbook/validate-model';
import { CalculatedWorkbook } from './calculated-workbook';
import { entryWorkbook, MAY, SET_766 } from './sample-workbooks';
import { unitList } from './unit-lists';

function emptySheet(set: MatrixSet, count: number): SheetModel {
  return layoutEntrySheet({
    set,
    period: MAY,
    asOf: null,
    units: unitList(count),
    figure: () => null,
    previous: { type: 'typed', figure: () => null },
  });
}

const SHEET = emptySheet(SET_766, 8);

function validationOn(range: string): Validation {
  const found = SHEET.validations.find((validation) => rangeText(validation.range) === range);
  if (found === undefined) throw new Error(`no validation on ${range}`);
  return found;
}

function formulaOf({ rule }: Validation): string {
  return rule.type === 'custom' ? rule.formula : '';
}

/** What a formula relative to the first cell of a range says when that cell holds something. */
function verdict(range: RangeAddress, formula: string, typed: CellContent): unknown {
  const first = { row: range.top, column: range.left };
  const judge = { row: range.top, column: 700 };
  const workbook = CalculatedWorkbook.of([
    {
      ...SHEET,
      cells: [
        { ...first, content: typed },
        { ...judge, content: { formula, cached: false } },
      ],
    },
  ]);
  return workbook.value(SHEET.name, cellText(judge));
}

const GOOD: readonly CellContent[] = [
  0,
  100,
  54.6,
  0.01,
  'KPS',
  'kps',
  'không phát sinh',
  'Không phát sinh',
  'KAD',
  'không áp dụng',
  '*',
  'chưa gửi',
];
const BAD: readonly CellContent[] = [
  100.1,
  -1,
  -0.01,
  5460,
  'abc',
  '54,6',
  '54.6',
  '**',
  'K',
  ' KPS',
  'x*',
  true,
];

describe('what a cell of figures takes', () => {
  const rules = [validationOn('D9'), validationOn('D11:D18'), validationOn('N9'), validationOn('L11:L18')];

  test.each(GOOD)('%j passes', (typed) => {
    for (const rule of rules) expect(verdict(rule.range, formulaOf(rule), typed)).toBe(true);
  });

  test.each(BAD)('%j is refused', (typed) => {
    for (const rule of rules) expect(verdict(rule.range, formulaOf(rule), typed)).toBe(false);
  });

  test('an empty cell passes without being asked', () => {
    expect(SHEET.validations.every(({ allowBlank }) => allowBlank)).toBe(true);
  });

  test('a cell that only the upper unit fills in takes nothing, and says whose it is', () => {
    const rule = validationOn('J11:J18');
    for (const typed of [50, 'KPS', '*']) expect(verdict(rule.range, formulaOf(rule), typed)).toBe(false);
    expect(rule.error).toMatchObject({
      style: 'stop',
      message: 'Chỉ tiêu này chỉ có số liệu của đơn vị tổng hợp (dòng in đậm phía trên).',
    });
    expect(verdict(validationOn('J9').range, formulaOf(validationOn('J9')), 50)).toBe(true);
  });
});

describe('colours show what was pasted past the rules', () => {
  const [fault, doubt] = SHEET.conditionalFormats.filter(({ range }) => rangeText(range) === 'D11:D18');

  test.each([100.1, -1, 5460])('%j is marked as impossible', (typed) => {
    expect(verdict(fault!.range, fault!.formula, typed)).toBe(true);
    expect(verdict(doubt!.range, doubt!.formula, typed)).toBe(false);
    expect(fault!.style.fill).toBe('F8CBAD');
  });

  test.each(['abc', '54,6', '54.6'])('the text %j is marked as doubtful', (typed) => {
    expect(verdict(doubt!.range, doubt!.formula, typed)).toBe(true);
    expect(verdict(fault!.range, fault!.formula, typed)).toBe(false);
    expect(doubt!.style.fill).toBe('FFE699');
  });

  test.each([...GOOD, null])('%j stays white', (typed) => {
    expect(verdict(fault!.range, fault!.formula, typed)).toBe(false);
    expect(verdict(doubt!.range, doubt!.formula, typed)).toBe(false);
  });
});

/** A set with everything as long as it may reasonably be: far columns, fine bounds, long names. */
function longSet(): MatrixSet {
  const [first] = set766.indicators;
  const indicators = Array.from({ length: 60 }, (_, index) => ({
    ...first!,
    code: `CT.${index + 1}`,
    name: { vi: `Tỷ lệ hồ sơ thủ tục hành chính thứ ${index + 1} `.repeat(6), en: 'x' },
    shortName: { vi: `Tỷ lệ hồ sơ thủ tục hành chính thứ ${index + 1}`, en: 'x' },
    unitOfMeasure: 'hồ sơ trên 1.000 dân',
    range: { min: '-12345678.1234', max: '1234567890.1234' },
    jump: '5',
  }));
  const { report } = set766.matrix!;
  const [section] = report.sections;
  const set = indicatorSetSchema.parse({
    ...set766,
    id: 'dai',
    indicators,
    matrix: {
      columns: indicators.map(({ code }) => code),
      report: { ...report, sections: [{ ...section!, indicator: 'CT.1' }] },
    },
  });
  return asMatrixSet(set);
}

describe.each([
  ['766, 8 units', SHEET],
  ['766, 168 units', emptySheet(SET_766, 168)],
  ['60 long indicators, 168 units', emptySheet(longSet(), 168)],
])('Excel’s limits: %s', (_, model) => {
  test('formulas have at most 255 characters and no array constant', () => {
    for (const validation of model.validations) {
      expect(formulaOf(validation).length).toBeLessThanOrEqual(255);
      expect(formulaOf(validation)).not.toContain('{');
    }
  });

  test('titles and messages keep to Excel’s lengths', () => {
    for (const { prompt, error } of model.validations) {
      expect(prompt?.title.length ?? 0).toBeLessThanOrEqual(32);
      expect(prompt?.message.length ?? 0).toBeLessThanOrEqual(255);
      expect(error!.title.length).toBeLessThanOrEqual(32);
      expect(error!.message.length).toBeLessThanOrEqual(225);
    }
  });

  test('the whole sheet is sound', () => {
    expect(() => {
      validateSheets([model], []);
    }).not.toThrow();
  });
});

describe('texts', () => {
  test('say in Vietnamese what belongs into the cell and what to do without a figure', () => {
    expect(validationOn('E11:E18').prompt).toEqual({
      title: 'Công khai, minh bạch: hồ sơ…',
      message:
        'Tỷ lệ hồ sơ đồng bộ lên Cổng dịch vụ công quốc gia (%, từ 0 đến 100). Không có số thì gõ ' +
        'KPS (không phát sinh), KAD (không áp dụng), * (không giao chỉ tiêu).',
    });
    expect(validationOn('E11:E18').error).toEqual({
      style: 'stop',
      title: 'Giá trị không nhận được',
      message:
        'Cần một số (%, từ 0 đến 100) gõ đúng dấu thập phân như ô mẫu ở đầu trang, hoặc một trong các từ: ' +
        'KPS (không phát sinh), KAD (không áp dụng), * (không giao chỉ tiêu).',
    });
  });

  test('no message of the 766 set is cut', () => {
    const messages = SHEET.validations.flatMap(({ prompt, error }) => [
      prompt?.message ?? '',
      error!.message,
    ]);
    expect(messages.filter((message) => message.endsWith('…'))).toEqual([]);
  });
});

describe('which cells have a rule', () => {
  const columnsOf = (model: SheetModel) => new Set(model.validations.map(({ range }) => range.left));
  const current = [3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13];
  const previous = [14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24];

  test('this period’s figures, and last period’s where they are typed by hand', () => {
    expect(columnsOf(SHEET)).toEqual(new Set([...current, ...previous]));
    expect(SHEET.validations).toHaveLength(2 * 2 * 11);
    const typedBefore = validationOn('O11:O18');
    expect(verdict(typedBefore.range, formulaOf(typedBefore), 72.89)).toBe(true);
    expect(verdict(typedBefore.range, formulaOf(typedBefore), 728.9)).toBe(false);
  });

  test('figures that come from last period’s sheet by formula have none', async () => {
    const [may] = (await entryWorkbook()).sheetModels();
    expect(columnsOf(may!)).toEqual(new Set(current));
  });
});
