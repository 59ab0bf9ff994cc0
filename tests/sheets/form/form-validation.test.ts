import type * as Catalogue from '../../../src/indicator-sets/catalogue';
import { indicatorOf, type Indicator } from '../../../src/model/indicator-set';
import { cellHighlights } from '../../../src/sheets/form/cell-highlights';
import { cellValidation } from '../../../src/sheets/form/cell-validation';
import { cellText, rangeText } from '../../../src/workbook/address';
import type { CellContent, ConditionalFormat, Validation } from '../../../src/workbook/sheet-model';
import { CELLS, formSheet } from '../../support/forms';
import { SMALL_FORM } from '../../support/small-form-set';
import { CalculatedWorkbook } from '../calculated-workbook';

jest.mock('../../../src/indicator-sets/catalogue', () =>
  jest.requireActual<typeof Catalogue>('../../support/catalogue-with-small-form'),
);

const SHEET = formSheet();
/** Out of the way of everything on the form. */
const JUDGE = { row: 3, column: 400 };

function validationOf(code: keyof typeof CELLS): Validation {
  const found = SHEET.validations.find(({ range }) => rangeText(range) === CELLS[code]);
  if (found === undefined) throw new Error(`nothing is asked of ${code}`);
  return found;
}

function formulaOf(code: keyof typeof CELLS): string {
  const { rule } = validationOf(code);
  return rule.type === 'custom' ? rule.formula : '';
}

/** What a formula about the cell of an indicator says when that cell holds something. */
function says(code: keyof typeof CELLS, formula: string, typed: CellContent): unknown {
  const book = CalculatedWorkbook.of([
    { ...SHEET, cells: [{ ...JUDGE, content: { formula, cached: false } }] },
  ]);
  book.type(SHEET.name, CELLS[code], typed);
  return book.value(SHEET.name, cellText(JUDGE));
}

const STATUSES = ['KPS', 'không phát sinh', 'KAD', 'không áp dụng', '*', 'chưa gửi'];

test.each<[keyof typeof CELLS, readonly CellContent[], readonly CellContent[]]>([
  ['DS', [0, 64705, ...STATUSES], [-1, 1000001, 'trên 60', 'Đạt', 'abc', '64705']],
  ['CKS.TANG', [-348, 0, 348], [-1001, 'giảm 3']],
  [
    'HOSO',
    [
      ...[0, 100, 65.5, 'trên 60%', 'Trên 60 %', 'dưới 50%', 'tối thiểu 80%', 'ước đạt 70%', '>60%', '≥ 80%'],
      ...['Đạt', 'Chưa đạt', 'Có', 'Không', 'đạt 60%', ...STATUSES],
    ],
    [-1, 100.1, 957.7, '54,6', '54.6', 'abc', '60%', 'rất cao', true],
  ],
  ['TO', ['03/05', '3/5', '03/05 xã', ...STATUSES], ['3 trên 5', 'abc', 5, 0.6, '/5']],
  ['NGAY', [45808, '31/05/2025', '12/5/2025', ...STATUSES], [5, 2025, 99999, 'tháng 5', '5/2025', 'hôm qua']],
])('what the cell of %s takes and refuses', (code, taken, refused) => {
  const formula = formulaOf(code);
  expect(formula.length).toBeLessThanOrEqual(255);
  expect(taken.filter((typed) => says(code, formula, typed) !== true)).toEqual([]);
  expect(refused.filter((typed) => says(code, formula, typed) === true)).toEqual([]);
});

test('where only words are possible they are offered in a list, status words with them', () => {
  expect(validationOf('KENH').rule).toEqual({
    type: 'list',
    values: ['Có', 'Không', 'chưa gửi', 'KPS', 'KAD', '*'],
  });
  expect(validationOf('TRANG').rule).toEqual({
    type: 'list',
    values: ['Đạt', 'Chưa đạt', 'Mức độ 2', 'chưa gửi', 'KPS', 'KAD', '*'],
  });
  expect(validationOf('TRANG').error?.style).toBe('stop');
});

describe('words of a set’s own that Excel would not take as they are', () => {
  const range = { top: 13, left: 9, bottom: 13, right: 9 };
  const offering = (...choices: readonly string[]) => {
    const indicator = { ...indicatorOf(SMALL_FORM, 'TRANG')!, choices } as Indicator;
    return {
      rule: cellValidation(SMALL_FORM, indicator, range, 'typed')?.rule ?? null,
      colours: cellHighlights(SMALL_FORM, indicator, range),
    };
  };

  test('a list that begins with "=" would be a formula, so the words are compared instead', () => {
    const { rule } = offering('=A1', 'Đạt');
    expect(rule?.type).toBe('custom');
    expect(rule).toMatchObject({ formula: expect.stringMatching(/^=OR\(J14="=A1",J14="Đạt",/) as string });
  });

  test('a comma would part one word into two', () => {
    expect(offering('Có', 'Không, đang làm').rule?.type).toBe('custom');
  });

  test('a text of more than 255 letters stands in no formula: anything may be typed, nothing is coloured', () => {
    expect(offering('Đạt', 'a'.repeat(256))).toEqual({ rule: null, colours: [] });
    expect(offering('Đạt', 'a'.repeat(255)).colours).toHaveLength(1);
  });
});

test('free words are refused nowhere', () => {
  const ranges = SHEET.validations.map(({ range }) => rangeText(range));
  for (const cell of [CELLS.TIN, CELLS.MUCTIEU, 'K12', 'E12']) expect(ranges).not.toContain(cell);
});

test('a computed cell says that it is reckoned, and may be typed over', () => {
  expect(validationOf('CKS.TYLE').prompt?.message).toContain('công thức tự tính');
  expect(says('CKS.TYLE', formulaOf('CKS.TYLE'), 92.83)).toBe(true);
});

describe('colours for what was pasted', () => {
  const highlights = (code: keyof typeof CELLS): readonly ConditionalFormat[] =>
    SHEET.conditionalFormats.filter(({ range }) => rangeText(range) === CELLS[code]);
  const coloured = (code: keyof typeof CELLS, typed: CellContent): readonly (string | undefined)[] =>
    highlights(code).flatMap(({ formula, style }) =>
      says(code, formula, typed) === true ? [style.fill] : [],
    );

  test.each<[keyof typeof CELLS, CellContent, readonly string[]]>([
    ['HOSO', 957.7, ['F8CBAD']],
    ['HOSO', 'abc', ['FFE699']],
    ['HOSO', '54,6', ['FFE699']],
    ['HOSO', 'trên 60%', []],
    ['HOSO', 'Đạt', []],
    ['HOSO', 65.5, []],
    ['HOSO', 'KPS', []],
    ['TO', 45808, ['FFE699']],
    ['TO', '03/05', []],
    ['KENH', 'nhiều', ['FFE699']],
    ['KENH', 'Có', []],
  ])('%s: %p', (code, typed, fills) => {
    expect(coloured(code, typed)).toEqual(fills);
  });
});
