import type { SheetModel } from '../../src/workbook/sheet-model';
import { CalculatedWorkbook, type Calculated } from './calculated-workbook';
import { contentAt } from './cells';
import { APRIL, MAY, ngaNamFigures, plausibleFigures, reportSheets, type Figure } from './sample-workbooks';
import { unitList } from './unit-lists';

const WARNING = 'SỐ LIỆU ĐÃ THAY ĐỔI SAU KHI LẬP BÁO CÁO';
const REPORT = 'BC 766 T5-2025';
const ENTRY = '766 T5-2025';
const DATA = 'Dữ liệu';

/** The document's figures with every kind of gap: status words, a blank, a row that was not sent. */
const GAPS: Readonly<Record<string, string | null>> = {
  'NN.02|TONG': 'KPS',
  'NN.03|CKMB': null,
  'NN.04|TDGQ': '*',
  'NN.05|CLGQ': 'không áp dụng',
};
const withGaps: Figure = (unit, indicator) => {
  const key = `${unit.code}|${indicator.code}`;
  if (unit.code === 'NN.08') return null;
  return key in GAPS ? (GAPS[key] ?? null) : ngaNamFigures(MAY)(unit, indicator);
};

function formulaCells(sheets: readonly SheetModel[]) {
  return sheets.flatMap(({ name, cells }) =>
    cells.flatMap(({ row, column, content }) =>
      content !== null && typeof content === 'object' && 'formula' in content
        ? [{ name, row, column, ...content }]
        : [],
    ),
  );
}

/** Rows of "Dữ liệu" that say they changed, as unit and indicator. */
function changedRows(workbook: CalculatedWorkbook, rows: number): readonly Calculated[][] {
  return Array.from({ length: rows }, (_, index) => index + 2)
    .filter((row) => workbook.value(DATA, `J${row}`) !== 0)
    .map((row) => ['B', 'C', 'E', 'H', 'I'].map((column) => workbook.value(DATA, `${column}${row}`)));
}

let sheets: readonly SheetModel[];
let calculatedOnce: CalculatedWorkbook;
let workbook: CalculatedWorkbook;
let dataRows: number;

beforeAll(async () => {
  sheets = await reportSheets({ figure: withGaps });
  calculatedOnce = CalculatedWorkbook.of(sheets);
  dataRows = Math.max(...sheets.find(({ name }) => name === DATA)!.cells.map(({ row }) => row));
});
beforeEach(() => {
  workbook = calculatedOnce.copy();
});

const text = (value: Calculated) => (typeof value === 'object' ? value.error : String(value));
const warning = () => workbook.value(REPORT, 'A2');

describe('as it was made', () => {
  test('every formula gives what it is said to give', () => {
    const formulas = formulaCells(sheets);
    const wrong = formulas.filter(
      ({ name, row, column, cached }) => workbook.valueAt(name, row, column) !== cached,
    );
    expect(wrong).toEqual([]);
    // Two periods of 11 figures of the town and 7 of each of 8 communes, watched by two formulas each; 67 look-ups; the warning.
    expect(formulas).toHaveLength(2 * (11 + 8 * 7) * 2 + 67 + 1);
  });

  test('with Vietnamese text instead of numbers on the report the figures stay numbers in "Dữ liệu"', async () => {
    const asText = await reportSheets({ figures: { as: 'text', decimals: 'fixed' } });
    const calculated = CalculatedWorkbook.of(asText);
    expect(contentAt(asText[0]!, 'B10')).toBe('70,25');
    expect(calculated.value(DATA, 'I2')).toBe(72.03);
    expect(calculated.value(REPORT, 'A2')).toBe('');
  });

  test('there is no warning and no changed row', () => {
    expect(warning()).toBe('');
    expect(changedRows(workbook, dataRows)).toEqual([]);
  });

  test('a blank never becomes 0, a word stays a word', () => {
    const shown = Object.fromEntries(
      Array.from({ length: dataRows }, (_, index) => index + 2)
        .filter((row) => workbook.value(DATA, `B${row}`) === '2025-05')
        .map((row) => [
          ['C', 'E'].map((column) => text(workbook.value(DATA, `${column}${row}`))).join('|'),
          ['G', 'H', 'I'].map((column) => workbook.value(DATA, `${column}${row}`)),
        ]),
    );
    expect(shown).toMatchObject({
      'NN.02|TONG': ['không phát sinh', 'KPS', 'KPS'],
      'NN.03|CKMB': ['để trống', '', ''],
      'NN.04|TDGQ': ['không giao', '*', '*'],
      'NN.05|CLGQ': ['không áp dụng', 'không áp dụng', 'không áp dụng'],
      'NN.08|TONG': ['chưa gửi', '', ''],
      'NN.06|TTTT': ['có số liệu', 72.22, 72.22],
    });
  });
});

describe('what makes a report stale', () => {
  test.each<[string, string, string | number, Calculated[]]>([
    ['one figure', 'D11', 79.42, ['2025-05', 'NN.01', 'TONG', 79.41, 79.42]],
    ['a figure by its last decimal', 'H16', 72.23, ['2025-05', 'NN.06', 'TTTT', 72.22, 72.23]],
    ['a figure of the upper unit', 'N9', 0, ['2025-05', 'NN', 'MDHL.2', 85.73, 0]],
    ['another status word', 'D12', 'KAD', ['2025-05', 'NN.02', 'TONG', 'KPS', 'KAD']],
    ['a word replaced by a figure', 'D12', 50, ['2025-05', 'NN.02', 'TONG', 'KPS', 50]],
    ['a figure in a blank', 'E13', 0, ['2025-05', 'NN.03', 'CKMB', '', 0]],
    ['a figure typed as text', 'D11', '79,41', ['2025-05', 'NN.01', 'TONG', 79.41, '79,41']],
  ])('%s', (_, cell, typed, row) => {
    workbook.type(ENTRY, cell, typed);
    expect(warning()).toBe(WARNING);
    expect(changedRows(workbook, dataRows)).toEqual([row]);
  });

  test('a figure deleted', () => {
    workbook.clear(ENTRY, 'D11');
    expect(warning()).toBe(WARNING);
    expect(changedRows(workbook, dataRows)).toEqual([['2025-05', 'NN.01', 'TONG', 79.41, '']]);
  });

  test('a figure of last month, and this month’s column that shows it follows', () => {
    workbook.type('766 T4-2025', 'D11', 72);
    expect(warning()).toBe(WARNING);
    expect(changedRows(workbook, dataRows)).toEqual([['2025-04', 'NN.01', 'TONG', 72.89, 72]]);
  });

  test('a unit’s row deleted: all its figures are gone', () => {
    workbook.deleteRow(ENTRY, 12);
    expect(warning()).toBe(WARNING);
    const changed = changedRows(workbook, dataRows);
    expect(changed).toHaveLength(7);
    expect(changed[0]).toEqual(['2025-05', 'NN.03', 'TONG', 75.43, 'không còn']);
  });

  test('a unit added, though no figure of the others changed', () => {
    workbook.type(ENTRY, 'A19', 'NN.09');
    // A word under the table, such as a signature, is no unit.
    expect(warning()).toBe('');
    workbook.type(ENTRY, 'C19', 'UBND xã Mới');
    expect(changedRows(workbook, dataRows)).toEqual([]);
    expect(warning()).toBe(WARNING);
  });

  test.each([
    ['the period', 'D3', 'Tháng 6/2025'],
    ['the as-of date', 'J3', '45809'],
  ])('%s, which the report prints', (_what, cell, typed) => {
    workbook.type(ENTRY, cell, typed);
    expect(changedRows(workbook, dataRows)).toEqual([]);
    expect(warning()).toBe(WARNING);
  });

  test('one unit deleted and another added, so that their number is the same', () => {
    workbook.deleteRow(ENTRY, 12);
    workbook.type(ENTRY, 'A18', 'NN.09');
    expect(warning()).toBe(WARNING);
  });

  test.each([ENTRY, '766 T4-2025', DATA])('the sheet "%s" deleted', (name) => {
    workbook.deleteSheet(name);
    expect(warning()).toBe(WARNING);
  });
});

describe('what does not', () => {
  test('the units sorted', () => {
    const entry = sheets.find(({ name }) => name === ENTRY)!;
    const figures = entry.cells.filter(({ row, column }) => row >= 10 && row <= 17 && column <= 13);
    const turned = figures.map((cell) => ({ ...cell, row: 27 - cell.row }));
    workbook.clear(ENTRY, 'A11:N18');
    workbook.typeAll(ENTRY, turned);
    expect(workbook.value(ENTRY, 'A11')).toBe('NN.08');
    expect([warning(), changedRows(workbook, dataRows)]).toEqual(['', []]);
  });

  test('rows put above the table and between units', () => {
    workbook.insertRowBefore(ENTRY, 0);
    workbook.insertRowBefore(ENTRY, 14);
    expect([warning(), changedRows(workbook, dataRows)]).toEqual(['', []]);
  });

  test('the entry sheet renamed', () => {
    workbook.renameSheet(ENTRY, 'Nhập liệu tháng 5');
    expect([warning(), changedRows(workbook, dataRows)]).toEqual(['', []]);
  });

  test('the same word in small letters, a remark beside the table', () => {
    workbook.type(ENTRY, 'D12', 'kps');
    workbook.type(ENTRY, 'AC12', 'đã gọi điện');
    expect([warning(), changedRows(workbook, dataRows)]).toEqual(['', []]);
  });

  test('a figure changed and put back', () => {
    workbook.type(ENTRY, 'D11', 1);
    expect(warning()).toBe(WARNING);
    workbook.type(ENTRY, 'D11', 79.41);
    expect(warning()).toBe('');
  });
});

test('60 units: each section’s sheet watches over all figures', async () => {
  const many = await reportSheets({ units: unitList(60) });
  const calculated = CalculatedWorkbook.of(many);
  const wrong = formulaCells(many).filter(
    ({ name, row, column, cached }) => calculated.valueAt(name, row, column) !== cached,
  );
  expect(wrong).toEqual([]);
  calculated.type(ENTRY, 'L70', 1);
  const printed = many.filter(({ name }) => name.startsWith('BC ')).map(({ name }) => name);
  expect(printed).toHaveLength(7);
  expect(printed.map((name) => calculated.value(name, 'A2'))).toEqual(printed.map(() => WARNING));
}, 60_000);

test('without last month’s sheet the typed figures are watched', async () => {
  const may = await reportSheets({
    earlierFigure: null,
    units: unitList(8),
    figure: plausibleFigures(APRIL),
  });
  const calculated = CalculatedWorkbook.of(may);
  calculated.type(ENTRY, 'O12', 55.5);
  expect(calculated.value(REPORT, 'A2')).toBe(WARNING);
  expect(changedRows(calculated, 134)).toEqual([['2025-04', 'NN.02', 'TONG', '', 55.5]]);
});
