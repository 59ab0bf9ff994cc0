import type { SheetModel } from '../../src/workbook/sheet-model';
import { validateSheets } from '../../src/workbook/validate-model';
import { asText, heightOf, rowContents } from './cells';
import { MAY, plausibleFigures, printedSheets, type Figure, type ReportCase } from './sample-workbooks';
import { PROVINCE, unitList, unitListWithLongNames } from './unit-lists';

const POINTS_PER_MM = 72 / 25.4;
/** A4 upright between margins of 20 mm above and below. */
const PAGE = (297 - 20 - 20) * POINTS_PER_MM;

function percentOf(sheet: SheetModel): number {
  const scaling = sheet.page?.scaling;
  return scaling?.type === 'percent' ? scaling.percent : 0;
}

/** The rows of each printed page: from one break to the next. */
function pages(sheet: SheetModel): readonly (readonly number[])[] {
  const { printArea, breaksBeforeRows = [] } = sheet.page ?? {};
  const starts = [printArea!.top, ...breaksBeforeRows];
  return starts.map((start, index) => {
    const end = starts[index + 1] ?? printArea!.bottom + 1;
    return Array.from({ length: end - start }, (_, offset) => start + offset);
  });
}

/** The share of a page that its rows take on paper, the repeated heading rows of later pages included. */
function fill(sheet: SheetModel, rows: readonly number[], isFirst: boolean): number {
  const titles = sheet.page?.titleRows;
  const repeated = isFirst || titles === undefined ? [] : [titles.first, titles.last];
  const points = [...rows, ...repeated].reduce((sum, row) => sum + heightOf(sheet, row), 0);
  return (points * percentOf(sheet)) / 100 / PAGE;
}

const firstTexts = (sheet: SheetModel, rows: readonly number[]) =>
  rows.map((row) => asText(rowContents(sheet, row)[0]));
const sectionNumbers = (sheet: SheetModel) =>
  pages(sheet).map((rows) => firstTexts(sheet, rows).flatMap((text) => /^(\d)\. /.exec(text)?.[1] ?? []));

describe.each(['exact', 'full'] as const)('eight units, %s', (layout) => {
  let sheet: SheetModel;
  beforeAll(async () => {
    [sheet] = (await printedSheets({ layout })) as [SheetModel];
  });

  test('four pages, two sections a page as in the document', () => {
    expect(sectionNumbers(sheet)).toEqual([['1', '2'], ['3', '4'], ['5', '6'], ['7']]);
  });

  test('no section runs over the end of its page', () => {
    const fills = pages(sheet).map((rows) => fill(sheet, rows, true));
    expect(Math.max(...fills)).toBeLessThanOrEqual(0.95);
    expect(fills[0]).toBeGreaterThan(0.6);
  });

  test('upright A4 with the margins of Nghị định 30, page numbers above from the second page on', () => {
    expect(sheet.page).toMatchObject({
      paper: 'a4',
      orientation: 'portrait',
      margins: { top: 20, right: 15, bottom: 20, left: 30 },
      header: '&C&"Times New Roman,Regular"&13&P',
      firstPageHeader: '',
      centredHorizontally: true,
    });
    expect(sheet.page?.titleRows).toBeUndefined();
  });

  test('the columns fill the width of the page and do not run over it', () => {
    const points = sheet.columns.reduce((sum, { width = 0 }) => sum + (7 * width + 5) * 0.75 * 1.08, 0);
    const share = (points * percentOf(sheet)) / 100 / ((210 - 30 - 15) * POINTS_PER_MM);
    expect(share).toBeLessThanOrEqual(1);
    expect(share).toBeGreaterThan(0.97);
  });

  test('the hidden tag is not printed, the line for the warning is', () => {
    expect(sheet.page?.printArea?.top).toBe(1);
    expect(sheet.rows.find(({ row }) => row === 0)).toEqual({ row: 0, hidden: true });
    expect(rowContents(sheet, 0)[0]).toMatch(/^so-chi-so\|report\|1\|766\|2025-05\|2025-04\|[0-9a-f]{16}$/);
    expect(sheet.names).toEqual([{ name: 'SCS_REPORT', range: { top: 0, left: 0, bottom: 0, right: 0 } }]);
  });
});

/** Some units without figures, so that there are notes of every kind. */
const someMissing: Figure = (unit, indicator) => {
  if (unit.code.endsWith('.05')) return 'KPS';
  if (unit.code.endsWith('.07')) return null;
  return plausibleFigures(MAY)(unit, indicator);
};

describe.each<[number, 'exact' | 'full', 'short' | 'long']>([
  [102, 'exact', 'short'],
  [102, 'full', 'long'],
  [168, 'exact', 'long'],
  [168, 'full', 'short'],
])('%d units, %s, %s names', (count, layout, names) => {
  let sheets: readonly SheetModel[];
  beforeAll(async () => {
    const units = names === 'long' ? unitListWithLongNames(count, PROVINCE) : unitList(count, PROVINCE);
    const given: ReportCase = { units, layout, figure: someMissing };
    sheets = await printedSheets(given);
  });

  test('each section has a sheet of its own with the title, and Excel takes it', () => {
    expect(sheets.map(({ name }) => name)).toEqual(
      ['1', '2', '3', '4', '5', '6', '7'].map((number) => `BC 766 T5-2025 (${number})`),
    );
    for (const [index, sheet] of sheets.entries()) {
      expect(sectionNumbers(sheet).flat()).toEqual([String(index + 1)]);
      expect(firstTexts(sheet, [2])).toEqual(['BÁO CÁO BỘ CHỈ SỐ PHỤC VỤ NGƯỜI DÂN, DOANH NGHIỆP']);
    }
    expect(() => {
      validateSheets(sheets, []);
    }).not.toThrow();
  });

  test('the two heading rows of the units’ table are repeated on each page', () => {
    for (const sheet of sheets) {
      const { first, last } = sheet.page!.titleRows!;
      expect(last).toBe(first + 1);
      expect(rowContents(sheet, first)).toContain('Xếp hạng');
      expect(rowContents(sheet, last)).toContain('Tháng 5');
      expect(rowContents(sheet, last + 1)).toContain(
        'UBND Phường 1' + (names === 'long' ? ' – Vĩnh Thạnh' : ''),
      );
    }
  });

  test('pages are full but for the last, and none runs over', () => {
    for (const sheet of sheets) {
      const all = pages(sheet);
      const fills = all.map((rows, index) => fill(sheet, rows, index === 0));
      expect(Math.max(...fills)).toBeLessThanOrEqual(0.95);
      for (const share of fills.slice(0, -2)) expect(share).toBeGreaterThan(0.88);
      expect(all.length).toBeLessThanOrEqual(Math.ceil(count / 24));
    }
  });

  test('the last page has units above its notes, never notes alone under heading rows', () => {
    for (const sheet of sheets) {
      const last = pages(sheet).at(-1)!;
      const units = firstTexts(sheet, last).filter((text) => /^(UBND|\d+$)/.test(text));
      expect(units.length).toBeGreaterThanOrEqual(3);
      expect(firstTexts(sheet, last)).toContain('Ghi chú:');
    }
  });

  test('a long name has a row as tall as its lines', () => {
    const [sheet] = sheets;
    const nameColumn = layout === 'exact' ? 0 : 1;
    const heights = sheet!.cells
      .filter(({ style, column }) => style === 'name' && column === nameColumn)
      .map(({ row, content }) => ({ length: asText(content).length, height: heightOf(sheet!, row) }));
    for (const { length, height } of heights) {
      if (length <= 22) expect(height).toBe(17);
      if (length > 60) expect(height).toBeGreaterThanOrEqual(layout === 'exact' ? 32 : 47);
    }
  });
});

test('the number of units decides: what fits on a page stays together', async () => {
  const short = await printedSheets({ units: unitList(20, PROVINCE) });
  const long = await printedSheets({ units: unitList(45, PROVINCE) });
  expect([short.length, long.length]).toEqual([1, 7]);
  expect(sectionNumbers(short[0]!)).toEqual([['1'], ['2'], ['3'], ['4'], ['5'], ['6'], ['7']]);
});
