import type { SheetModel } from '../../src/workbook/sheet-model';
import { validateSheets } from '../../src/workbook/validate-model';
import { ANNEX } from './annex';
import { merges, rowContents, styleAt, writtenRows } from './cells';
import { monthPeriod } from '../../src/model/period';
import { plausibleFigures, printedSheets, reportSheets } from './sample-workbooks';
import { PROVINCE, unitList } from './unit-lists';

let report: SheetModel;
/** Rows as a person reads them, without the hidden tag and the line for the stale warning. */
let rows: ReturnType<typeof writtenRows>;

beforeAll(async () => {
  [report] = (await printedSheets()) as [SheetModel];
  rows = writtenRows(report).slice(2);
});

const notesFrom = (all: typeof rows) => all.findIndex(([first]) => first === 'Ghi chú:');

test('the annex is the document’s, word by word and figure by figure, with the ranks filled in', () => {
  expect(rows.slice(0, notesFrom(rows))).toEqual(ANNEX);
});

test('no column is added: unit, two months, rank', () => {
  expect(report.columns.map(({ column }) => column)).toEqual([0, 1, 2, 3]);
  expect(Math.max(...report.cells.map(({ column }) => column))).toBe(3);
});

test('the heading of two rows is merged as in the document: Đơn vị | Điểm số over two months | Xếp hạng', () => {
  const header = report.cells.find(({ content, row }) => content === 'Xếp hạng' && row > 0)!.row;
  expect(rowContents(report, header)).toEqual(['Đơn vị', 'Điểm số', null, 'Xếp hạng']);
  expect(rowContents(report, header + 1)).toEqual([null, 'Tháng 4', 'Tháng 5', null]);
  const line = header + 1;
  expect(merges(report)).toEqual(
    expect.arrayContaining([`A${line}:A${line + 1}`, `B${line}:C${line}`, `D${line}:D${line + 1}`]),
  );
});

test('every cell of a table has lines on its four sides, merged ones too', () => {
  const bounded = new Set(['header', 'name', 'figure', 'rank']);
  const inTables = report.cells.filter(({ style }) => bounded.has(style ?? ''));
  // 7 × (heading of the town 3 + heading of the units 8 + 8 units × 4) + 11 rows of the town × 3
  expect(inTables).toHaveLength(7 * (3 + 8 + 32) + 11 * 3);
  for (const { style } of inTables) {
    const { top, right, bottom, left } = report.styles[style!]!.border!;
    expect([top, right, bottom, left].map((side) => side?.line)).toEqual(['thin', 'thin', 'thin', 'thin']);
  }
});

test('it is black on white in Times New Roman, 12 to 14 points, notes smaller', () => {
  for (const [name, { font, fill }] of Object.entries(report.styles)) {
    expect(font?.name).toBe('Times New Roman');
    expect(fill).toBeUndefined();
    if (name !== 'stale') expect(font?.color).toBeUndefined();
  }
  expect(report.styles['title']?.font).toMatchObject({ size: 14, bold: true });
  expect(report.showGridlines).toBe(false);
});

test('figures are numbers as they were published: 54,6 and not 54,60', () => {
  const tanLong = report.cells.find(({ content }) => content === 54.6)!;
  expect(report.styles[tanLong.style!]?.numberFormat).toBeUndefined();
});

test('with fixed decimals all figures show two', async () => {
  const [fixed] = await printedSheets({ figures: { as: 'numbers', decimals: 'fixed' } });
  const tanLong = fixed!.cells.find(({ content }) => content === 54.6)!;
  expect(fixed!.styles[tanLong.style!]?.numberFormat).toBe('0.00');
});

test('as text, figures are Vietnamese whatever the machine', async () => {
  const [published] = await printedSheets({ figures: { as: 'text', decimals: 'as-published' } });
  expect(writtenRows(published!)).toContainEqual(['UBND xã Tân Long', '59,52', '54,6', 8]);
  const [fixed] = await printedSheets({ figures: { as: 'text', decimals: 'fixed' } });
  expect(writtenRows(fixed!)).toContainEqual(['UBND xã Tân Long', '59,52', '54,60', 8]);
});

test('the whole workbook holds the report, the entry sheets, the lists and the data, and Excel takes it', async () => {
  const sheets = await reportSheets();
  expect(sheets.map(({ name }) => name)).toEqual([
    'BC 766 T5-2025',
    '766 T5-2025',
    '766 T4-2025',
    'Đơn vị',
    'Chấp nhận',
    'Dữ liệu',
    'SCS bản gốc',
  ]);
  expect(() => {
    validateSheets(sheets, []);
  }).not.toThrow();
});

describe('what is not there is never 0', () => {
  test('status words stand where the figure would, blanks and missing months are dashes', async () => {
    const [sheet] = await printedSheets({
      units: unitList(8),
      figure: (unit, indicator) => {
        if (unit.code === 'NN.01') return null;
        if (indicator.code !== 'TONG') return plausibleFigures(monthPeriod(2025, 5))(unit, indicator);
        const typed: Record<string, string | number | null> = {
          'NN.02': 'KPS',
          'NN.03': 'không áp dụng',
          'NN.04': '*',
          'NN.05': null,
          'NN.06': 0,
          'NN.07': 0.004,
          'NN.08': 50,
        };
        return typed[unit.code] ?? null;
      },
      earlierFigure: null,
    });
    const table = writtenRows(sheet!);
    const from = table.findIndex((row) => row.includes('Xếp hạng')) + 2;
    expect(table.slice(from, from + 8).map((row) => row.slice(1))).toEqual([
      ['–', 'chưa gửi', '–'],
      ['–', 'KPS', '–'],
      ['–', 'KAD', '–'],
      ['–', '*', '–'],
      ['–', '–', '–'],
      ['–', 0, 2],
      ['–', 0, 2],
      ['–', 50, 1],
    ]);
    expect(table).toContainEqual(['UBND thị xã Ngã Năm', '–', '–']);
  });
});

describe('a province above', () => {
  test('heading and captions name it: "của tỉnh Gia Lai", "trên địa bàn tỉnh"', async () => {
    const [sheet] = await printedSheets({ units: unitList(8, PROVINCE) });
    const texts = writtenRows(sheet!).flat();
    expect(texts).toContain(
      '1. Kết quả điểm số Bộ chỉ số 766 của tỉnh Gia Lai trên Cổng Dịch vụ công quốc gia (tính đến ngày 31/5/2025)',
    );
    expect(texts).toContain('- Điểm số tổng hợp tháng của từng đơn vị cấp xã trên địa bàn tỉnh');
    expect(texts.filter((text) => text === '- Tỷ lệ của từng đơn vị cấp xã trên địa bàn tỉnh')).toHaveLength(
      6,
    );
    expect(texts).toContain('UBND tỉnh Gia Lai (tổng hợp)');
    expect(styleAt(sheet!, 'A10')).toMatchObject({ horizontal: 'left', indent: 1, wrap: true });
  });
});
