import { expectRefusal } from './harness';
import type { OpenHarness } from './harness';
import { cell, fullSheet, range, sheet, wideSheet } from './sample-sheets';

/** `listSheets` and `readSheets`. */
export function describeReading(open: OpenHarness): void {
  describe('đọc', () => {
    test('lists all sheets in tab order with visibility and names', async () => {
      const { port } = await open([
        sheet('Nhập liệu'),
        sheet('Ẩn', { visibility: 'hidden', names: [{ name: 'Kỳ', range: range('B2') }] }),
        sheet('Rất ẩn', { visibility: 'very-hidden' }),
        sheet('Báo cáo'),
      ]);
      expect(await port.listSheets()).toEqual([
        { name: 'Nhập liệu', visibility: 'visible', names: [] },
        { name: 'Ẩn', visibility: 'hidden', names: [{ name: 'Kỳ', range: range('B2') }] },
        { name: 'Rất ẩn', visibility: 'very-hidden', names: [] },
        { name: 'Báo cáo', visibility: 'visible', names: [] },
      ]);
    });

    test('reads a sheet as arrays of one size from A1 to the last used cell', async () => {
      const { port } = await open([
        sheet('Điểm', {
          styles: { percent: { numberFormat: '0.00' }, boxed: { fill: 'FFF2CC' } },
          names: [{ name: 'Ô', range: range('B2:C3') }],
          cells: [
            cell('B2', 'Xã Mỹ Bình'),
            cell('C2', 95.77, 'percent'),
            cell('C3', { formula: '=C2*2', cached: 191.54 }, 'percent'),
            cell('B3', true),
            cell('F9', null, 'boxed'),
          ],
        }),
      ]);
      expect(await port.readSheets(['Điểm'])).toEqual([
        {
          name: 'Điểm',
          visibility: 'visible',
          names: [{ name: 'Ô', range: range('B2:C3') }],
          values: [
            [null, null, null],
            [null, 'Xã Mỹ Bình', 95.77],
            [null, true, 191.54],
          ],
          formulas: [
            [null, null, null],
            [null, null, null],
            [null, null, '=C2*2'],
          ],
          numberFormats: [
            ['General', 'General', 'General'],
            ['General', 'General', '0.00'],
            ['General', 'General', '0.00'],
          ],
        },
      ]);
    });

    test('an empty sheet, and one of styles alone, have no rows', async () => {
      const { port } = await open([
        sheet('Trống'),
        sheet('Chỉ kẻ khung', { styles: { s: { fill: 'FFFFFF' } }, cells: [cell('D4', null, 's')] }),
      ]);
      const grids = await port.readSheets(['Trống', 'Chỉ kẻ khung']);
      expect(grids.map((grid) => [grid.values, grid.formulas, grid.numberFormats])).toEqual([
        [[], [], []],
        [[], [], []],
      ]);
    });

    test('gives results of formulas by their kind, errors as errors', async () => {
      const { port } = await open([
        sheet('Kết quả', {
          cells: [
            cell('A1', { formula: '=1/0', cached: { error: '#DIV/0!' } }),
            cell('A2', { formula: '="#DIV/0!"', cached: '#DIV/0!' }),
            cell('A3', { formula: '=""', cached: '' }),
            cell('A4', { formula: '=1=2', cached: false }),
            cell('A5', '#N/A'),
          ],
        }),
      ]);
      const [grid] = await port.readSheets(['Kết quả']);
      expect(grid?.values).toEqual([[{ error: '#DIV/0!' }], ['#DIV/0!'], [''], [false], ['#N/A']]);
      expect(grid?.formulas).toEqual([['=1/0'], ['="#DIV/0!"'], ['=""'], ['=1=2'], [null]]);
    });

    test('a date is its serial number with a date format; a figure under a date format stays the figure', async () => {
      const { port } = await open([
        sheet('Ngày', {
          styles: { date: { numberFormat: String.raw`dd\/mm\/yyyy` }, time: { numberFormat: 'h:mm' } },
          // 2025-04-30; and figures typed where Excel had guessed a date
          cells: [
            cell('A1', 45_777, 'date'),
            cell('A2', 60, 'date'),
            cell('A3', 60.25, 'date'),
            cell('A4', 1e9, 'time'),
          ],
        }),
      ]);
      const [grid] = await port.readSheets(['Ngày']);
      expect(grid?.values).toEqual([[45_777], [60], [60.25], [1e9]]);
      expect(grid?.numberFormats[0]).toEqual([String.raw`dd\/mm\/yyyy`]);
    });

    test('reads in the order asked, hidden sheets too', async () => {
      const { port } = await open([
        sheet('Một', { cells: [cell('A1', 1)] }),
        sheet('Hai', { cells: [cell('A1', 2)], visibility: 'very-hidden' }),
        sheet('Ba', { cells: [cell('A1', 3)], visibility: 'hidden' }),
      ]);
      const grids = await port.readSheets(['Ba', 'Một', 'Hai']);
      expect(grids.map((grid) => [grid.name, grid.visibility, grid.values])).toEqual([
        ['Ba', 'hidden', [[3]]],
        ['Một', 'visible', [[1]]],
        ['Hai', 'very-hidden', [[2]]],
      ]);
      expect(await port.readSheets([])).toEqual([]);
    });

    test('reads 168 units × 25 columns', async () => {
      const { port } = await open([wideSheet()]);
      const [grid] = await port.readSheets(['Tổng hợp']);
      expect(grid?.values).toHaveLength(168);
      expect(grid?.values.every((row) => row.length === 25)).toBe(true);
      expect(grid?.values[167]?.[0]).toBe('Phường số 168');
      expect(grid?.values[167]?.[23]).toBe((167 * 7 + 23) / 100);
      expect(grid?.formulas[167]?.[24]).toBe('=B168*2');
      expect(grid?.numberFormats[3]?.[5]).toBe('0.00');
    });

    test('keeps composed and decomposed Vietnamese letters apart, in texts and in sheet names', async () => {
      const composed = 'Hoà Bình – Điểm'.normalize('NFC');
      const decomposed = 'Hoà Bình – Điểm'.normalize('NFD');
      const { port } = await open([
        sheet(composed, { cells: [cell('A1', decomposed)] }),
        sheet(decomposed, { cells: [cell('A1', composed)] }),
      ]);
      const grids = await port.readSheets([decomposed, composed]);
      expect(grids.map((grid) => [grid.name, grid.values])).toEqual([
        [decomposed, [[composed]]],
        [composed, [[decomposed]]],
      ]);
    });

    test('an unknown sheet is refused, and so is its name in other letters', async () => {
      const { port } = await open([sheet('Báo cáo')]);
      const error = await expectRefusal(port.readSheets(['Báo cáo', 'Không có']), 'sheet-not-found');
      expect(error.detail).toContain('Không có');
      await expectRefusal(port.readSheets(['BÁO CÁO']), 'sheet-not-found');
    });

    test('reveals a cell, and refuses an unknown sheet or a cell outside the sheet', async () => {
      const { port } = await open([fullSheet('Một'), sheet('Hai')]);
      await expect(port.revealCell('Một', { row: 3, column: 2 })).resolves.toBeUndefined();
      await expectRefusal(port.revealCell('Ba', { row: 0, column: 0 }), 'sheet-not-found');
      await expectRefusal(port.revealCell('Hai', { row: -1, column: 0 }), 'bad-model');
      await expectRefusal(port.revealCell('Hai', { row: 0, column: 16_384 }), 'bad-model');
    });
  });
}
