import { check } from './check';
import { portCase } from './contract-case';
import type { ContractGroup } from './contract-case';
import { cell, fullSheet, range, sheet, wideSheet } from './sample-sheets';

/** `listSheets` and `readSheets`. */
export const READING: ContractGroup = {
  title: 'đọc',
  cases: [
    portCase('lists all sheets in tab order with visibility and names', async ({ open }) => {
      const { port } = await open([
        sheet('Nhập liệu'),
        sheet('Ẩn', { visibility: 'hidden', names: [{ name: 'Kỳ', range: range('B2') }] }),
        sheet('Rất ẩn', { visibility: 'very-hidden' }),
        sheet('Báo cáo'),
      ]);
      check.equal(await port.listSheets(), [
        { name: 'Nhập liệu', visibility: 'visible', names: [] },
        { name: 'Ẩn', visibility: 'hidden', names: [{ name: 'Kỳ', range: range('B2') }] },
        { name: 'Rất ẩn', visibility: 'very-hidden', names: [] },
        { name: 'Báo cáo', visibility: 'visible', names: [] },
      ]);
    }),

    portCase('reads a sheet as arrays of one size from A1 to the last used cell', async ({ open }) => {
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
      check.equal(await port.readSheets(['Điểm']), [
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
    }),

    portCase('an empty sheet, and one of styles alone, have no rows', async ({ open }) => {
      const { port } = await open([
        sheet('Trống'),
        sheet('Chỉ kẻ khung', { styles: { s: { fill: 'FFFFFF' } }, cells: [cell('D4', null, 's')] }),
      ]);
      const grids = await port.readSheets(['Trống', 'Chỉ kẻ khung']);
      check.equal(
        grids.map((grid) => [grid.values, grid.formulas, grid.numberFormats]),
        [
          [[], [], []],
          [[], [], []],
        ],
      );
    }),

    portCase('gives results of formulas by their kind, errors as errors', async ({ open }) => {
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
      check.equal(grid?.values, [[{ error: '#DIV/0!' }], ['#DIV/0!'], [''], [false], ['#N/A']]);
      check.equal(grid?.formulas, [['=1/0'], ['="#DIV/0!"'], ['=""'], ['=1=2'], [null]]);
    }),

    portCase(
      'a date is its serial number with a date format; a figure under a date format stays the figure',
      async ({ open }) => {
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
        check.equal(grid?.values, [[45_777], [60], [60.25], [1e9]]);
        check.equal(grid?.numberFormats[0], [String.raw`dd\/mm\/yyyy`]);
      },
    ),

    portCase('reads in the order asked, hidden sheets too', async ({ open }) => {
      const { port } = await open([
        sheet('Một', { cells: [cell('A1', 1)] }),
        sheet('Hai', { cells: [cell('A1', 2)], visibility: 'very-hidden' }),
        sheet('Ba', { cells: [cell('A1', 3)], visibility: 'hidden' }),
      ]);
      const grids = await port.readSheets(['Ba', 'Một', 'Hai']);
      check.equal(
        grids.map((grid) => [grid.name, grid.visibility, grid.values]),
        [
          ['Ba', 'hidden', [[3]]],
          ['Một', 'visible', [[1]]],
          ['Hai', 'very-hidden', [[2]]],
        ],
      );
      check.equal(await port.readSheets([]), []);
    }),

    portCase('reads 168 units × 25 columns', async ({ open }) => {
      const { port } = await open([wideSheet()]);
      const [grid] = await port.readSheets(['Tổng hợp']);
      check.equal(grid?.values.length, 168);
      check.equal(
        grid?.values.every((row) => row.length === 25),
        true,
      );
      check.equal(grid?.values[167]?.[0], 'Phường số 168');
      check.equal(grid?.values[167]?.[23], (167 * 7 + 23) / 100);
      check.equal(grid?.formulas[167]?.[24], '=B168*2');
      check.equal(grid?.numberFormats[3]?.[5], '0.00');
    }),

    portCase(
      'keeps composed and decomposed Vietnamese letters apart, in texts and in sheet names',
      async ({ open }) => {
        const composed = 'Hoà Bình – Điểm'.normalize('NFC');
        const decomposed = 'Hoà Bình – Điểm'.normalize('NFD');
        const { port } = await open([
          sheet(composed, { cells: [cell('A1', decomposed)] }),
          sheet(decomposed, { cells: [cell('A1', composed)] }),
        ]);
        const grids = await port.readSheets([decomposed, composed]);
        check.equal(
          grids.map((grid) => [grid.name, grid.values]),
          [
            [decomposed, [[composed]]],
            [composed, [[decomposed]]],
          ],
        );
      },
    ),

    portCase('an unknown sheet is refused, and so is its name in other letters', async ({ open }) => {
      const { port } = await open([sheet('Báo cáo')]);
      const error = await check.rejects(port.readSheets(['Báo cáo', 'Không có']), 'sheet-not-found');
      check.holds(error.detail.includes('Không có'), 'a detail that names "Không có"', error);
      await check.rejects(port.readSheets(['BÁO CÁO']), 'sheet-not-found');
    }),

    portCase('reveals a cell, and refuses an unknown sheet or a cell outside the sheet', async ({ open }) => {
      const { port } = await open([fullSheet('Một'), sheet('Hai')]);
      await port.revealCell('Một', { row: 3, column: 2 });
      await check.rejects(port.revealCell('Ba', { row: 0, column: 0 }), 'sheet-not-found');
      await check.rejects(port.revealCell('Hai', { row: -1, column: 0 }), 'bad-model');
      await check.rejects(port.revealCell('Hai', { row: 0, column: 16_384 }), 'bad-model');
    }),
  ],
};
