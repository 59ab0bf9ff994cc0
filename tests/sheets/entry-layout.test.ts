import type { EntrySheetContent } from '../../src/sheets/entry/entry-content';
import { layoutEntrySheet } from '../../src/sheets/entry/entry-layout';
import { quarterPeriod, yearPeriod } from '../../src/model/period';
import type { UnitList } from '../../src/model/unit';
import { columnText } from '../../src/workbook/address';
import type { SheetModel } from '../../src/workbook/sheet-model';
import { validateSheets } from '../../src/workbook/validate-model';
import { cellAt, contentAt, heightOf, merges, range, rowContents, styleAt } from './cells';
import { MAY, SET_766 } from './sample-workbooks';
import { PROVINCE, unitList, unitListWithLongNames } from './unit-lists';

const INDICATORS = SET_766.indicators;
/** The last column of this period's figures: eleven from D on. */
const LAST = 'N';
const POINTS_PER_MM = 72 / 25.4;

function emptySheet(units: UnitList, given: Partial<EntrySheetContent> = {}): SheetModel {
  return layoutEntrySheet({
    set: SET_766,
    period: MAY,
    asOf: { year: 2025, month: 5, day: 31 },
    units,
    figure: () => null,
    previous: { type: 'typed', figure: () => null },
    ...given,
  });
}

function nameRange(model: SheetModel, name: string): unknown {
  return model.names.find((candidate) => candidate.name === name)?.range;
}

describe.each([8, 102, 168])('the entry sheet of %d units', (count) => {
  const units = unitListWithLongNames(count, PROVINCE);
  const model = emptySheet(units);
  const lastRow = 10 + count;

  test('Excel takes it as it is', () => {
    expect(() => {
      validateSheets([model], []);
    }).not.toThrow();
  });

  test('the period and the day of the figures stand in cells that can be seen and typed into', () => {
    expect([contentAt(model, 'A3'), contentAt(model, 'D3')]).toEqual(['Kỳ số liệu:', 'Tháng 5/2025']);
    expect([contentAt(model, 'F3'), contentAt(model, 'J3')]).toEqual(['Số liệu tính đến ngày:', 45_808]);
    expect(styleAt(model, 'J3')).toMatchObject({ numberFormat: String.raw`dd\/mm\/yyyy`, locked: false });
    expect(styleAt(model, 'D3')).toMatchObject({ numberFormat: '@', locked: false });
    expect([nameRange(model, 'SCS_PERIOD'), nameRange(model, 'SCS_ASOF')]).toEqual([
      range('D3'),
      range('J3'),
    ]);
    expect(model.rows.find(({ row }) => row === 2)?.hidden).toBeUndefined();
  });

  test('the sample is a number in the machine’s own notation', () => {
    expect([contentAt(model, 'A4'), contentAt(model, 'D4')]).toEqual(['Gõ số như ô này:', 54.6]);
    expect(styleAt(model, 'D4').numberFormat).toBeUndefined();
  });

  test('the code column is narrow, in view, and text', () => {
    const column = model.columns.find((candidate) => candidate.column === 0);
    expect(column).toEqual({ column: 0, width: 8 });
    expect(contentAt(model, `A${lastRow}`)).toBe(units.units.at(-1)?.code);
    expect(styleAt(model, `A${lastRow}`).numberFormat).toBe('@');
    expect(contentAt(model, `C${lastRow}`)).toBe(units.units.at(-1)?.name);
  });

  test('the upper unit stands apart, without an ordinal, before the units', () => {
    expect(rowContents(model, 8).slice(0, 3)).toEqual(['H51', null, 'UBND tỉnh Gia Lai']);
    expect(model.cells.filter(({ row }) => row === 9)).toEqual([]);
    expect(heightOf(model, 9)).toBe(6);
    expect(rowContents(model, 10).slice(0, 2)).toEqual(['H51.01', 1]);
    expect(rowContents(model, lastRow - 1)[1]).toBe(count);
    expect(Math.max(...model.cells.map(({ row }) => row))).toBe(lastRow - 1);
  });

  test('a hidden row says what each column is', () => {
    expect(model.rows.find(({ row }) => row === 4)).toEqual({ row: 4, hidden: true });
    expect(nameRange(model, 'SCS_TAG')).toEqual(range('A5'));
    const keys = rowContents(model, 4);
    expect(keys[0]).toMatch(/^so-chi-so\|entry\|1\|766\|2022-06-23\|[0-9a-f]{16}\|2025-05\|H51$/);
    expect(keys.slice(1, 5)).toEqual([null, 'name', 'current:TONG', 'current:CKMB']);
    expect(keys.slice(14)).toEqual(INDICATORS.map(({ code }) => `previous:${code}`));
  });

  test('heads stay in view when one scrolls', () => {
    expect(model.freeze).toEqual({ rows: 8, columns: 3 });
  });

  test('it prints on landscape A4, heads on each page, last period’s figures left out', () => {
    expect(model.page).toMatchObject({
      paper: 'a4',
      orientation: 'landscape',
      titleRows: { first: 5, last: 7 },
      printArea: range(`A1:${LAST}${lastRow}`),
      margins: { top: 20, bottom: 20, left: 30, right: 15 },
    });
  });

  test('its columns fill the width of the page and do not run over it', () => {
    const scaling = model.page?.scaling;
    const percent = scaling?.type === 'percent' ? scaling.percent : 0;
    const columns = model.columns.filter(({ column }) => column <= 13);
    // Excel: 7 pixels a character and 5 between columns, 96 pixels an inch; LibreOffice draws 8 % wider.
    const points = columns.reduce((sum, { width = 0 }) => sum + (7 * width + 5) * 0.75 * 1.08, 0);
    const page = (297 - 30 - 15) * POINTS_PER_MM;
    expect((points * percent) / 100 / page).toBeLessThanOrEqual(1);
    expect((points * percent) / 100 / page).toBeGreaterThan(0.97);
  });

  test('a long name has a row as tall as its lines', () => {
    const heights = units.units.map(({ name }, index) => [name.length, heightOf(model, 10 + index)]);
    for (const [length, height] of heights) {
      if (length! <= 24) expect(height).toBe(20);
      if (length! > 31) expect(height).toBeGreaterThanOrEqual(32);
      if (length! > 64) expect(height).toBeGreaterThanOrEqual(47);
    }
  });

  test('cells of parts that only the upper unit reports are closed for the units, with a colour', () => {
    const closed = model.cells.filter(({ style }) => style === 'closed');
    // Four indicators, this period and the one before.
    expect(closed).toHaveLength(count * 4 * 2);
    expect(new Set(closed.map(({ column }) => columnText(column)))).toEqual(
      new Set(['J', 'K', 'M', 'N', 'U', 'V', 'X', 'Y']),
    );
    expect(model.styles['closed']).toMatchObject({ fill: 'E7E6E6' });
    expect(styleAt(model, 'J9')).toMatchObject({ locked: false });
  });

  test('every cell of the table has lines on all four sides', () => {
    const open = model.cells
      .filter(({ row, column }) => row >= 5 && column <= 24)
      .filter(({ style }) => {
        const { top, right, bottom, left } = model.styles[style ?? '']?.border ?? {};
        return [top, right, bottom, left].includes(undefined);
      });
    expect(open).toEqual([]);
    expect(cellAt(model, `Y${lastRow}`)).toBeDefined();
  });
});

describe('heads', () => {
  const model = emptySheet(unitList(8));

  test('title and tab name the period', () => {
    expect(model.name).toBe('766 T5-2025');
    expect(contentAt(model, 'A1')).toBe('NHẬP SỐ LIỆU BỘ CHỈ SỐ 766 THÁNG 5/2025');
    expect(contentAt(model, 'A2')).toBe(
      '(theo Quyết định số 766/QĐ-TTg ngày 23/06/2022 của Thủ tướng Chính phủ)',
    );
  });

  test('two bands, this period’s and last period’s, over a name and a measure for each column', () => {
    expect(contentAt(model, 'D6')).toBe('KỲ NÀY: THÁNG 5/2025');
    expect(contentAt(model, 'O6')).toBe('KỲ TRƯỚC: THÁNG 4/2025 (nhập tay)');
    expect([contentAt(model, 'D7'), contentAt(model, 'O7')]).toEqual([
      'Điểm số tổng hợp',
      'Điểm số tổng hợp',
    ]);
    expect([contentAt(model, 'D8'), contentAt(model, 'E8')]).toEqual(['điểm (0–100)', '% (0–100)']);
    expect(merges(model)).toEqual(
      expect.arrayContaining(['A1:N1', 'D3:E3', 'J3:K3', 'A6:A8', 'C6:C8', 'D6:N6', 'O6:Y6']),
    );
  });

  test('the instructions name every word a cell may hold', () => {
    const help = contentAt(model, 'E4');
    expect(help).toContain('KPS (không phát sinh), KAD (không áp dụng), * (không giao chỉ tiêu)');
    expect(help).toContain('Chưa gửi số liệu: để trống cả dòng');
    expect(heightOf(model, 3)).toBeGreaterThanOrEqual(30);
  });

  test.each([
    [quarterPeriod(2025, 1), '766 Q1-2025', 'Quý I/2025', 'KỲ TRƯỚC: QUÝ IV/2024 (nhập tay)'],
    [yearPeriod(2025), '766 Năm 2025', 'Năm 2025', 'KỲ TRƯỚC: NĂM 2024 (nhập tay)'],
  ])('another kind of period: %#', (period, tab, cell, band) => {
    const other = emptySheet(unitList(8), { period, asOf: null });
    expect([other.name, contentAt(other, 'D3'), contentAt(other, 'O6')]).toEqual([tab, cell, band]);
    expect(contentAt(other, 'J3')).toBeNull();
  });
});
