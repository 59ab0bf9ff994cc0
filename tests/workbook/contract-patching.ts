import { expectRefusal } from './harness';
import type { OpenHarness } from './harness';
import { normaliseModel } from './normalise-model';
import { cell, fullSheet, sheet } from './sample-sheets';

/** `patchCells`. */
export function describePatching(open: OpenHarness): void {
  describe('sửa ô', () => {
    test('changes contents in several sheets and leaves styles and all else', async () => {
      const { port, models } = await open([fullSheet('Một'), sheet('Hai', { cells: [cell('A1', 'cũ')] })]);
      await port.patchCells([
        { sheet: 'Một', row: 3, column: 2, content: 54.6 },
        { sheet: 'Một', row: 6, column: 0, content: '30/4' },
        { sheet: 'Hai', row: 0, column: 0, content: '=mới' },
        { sheet: 'Hai', row: 4, column: 4, content: true },
      ]);
      const expected = {
        ...fullSheet('Một'),
        cells: fullSheet('Một').cells.map((old) => {
          if (old.row === 3 && old.column === 2) return { ...old, content: 54.6 };
          return old.row === 6 && old.column === 0 ? { ...old, content: '30/4' } : old;
        }),
      };
      expect((await models()).map(normaliseModel)).toEqual([
        normaliseModel(expected),
        normaliseModel(sheet('Hai', { cells: [cell('A1', '=mới'), cell('E5', true)] })),
      ]);
    });

    test('null and an empty text empty a cell but not its style', async () => {
      const styles = { figure: { numberFormat: '0.00' } };
      const { port, models } = await open([
        sheet('Một', { styles, cells: [cell('A1', 1, 'figure'), cell('A2', 2, 'figure'), cell('A3', 3)] }),
      ]);
      await port.patchCells([
        { sheet: 'Một', row: 1, column: 0, content: null },
        { sheet: 'Một', row: 2, column: 0, content: '' },
      ]);
      expect((await port.readSheets(['Một']))[0]?.values).toEqual([[1]]);
      expect((await models()).map(normaliseModel)).toEqual([
        normaliseModel(
          sheet('Một', { styles, cells: [cell('A1', 1, 'figure'), cell('A2', null, 'figure')] }),
        ),
      ]);
    });

    test('writes formulas, and puts values in place of formulas', async () => {
      const { port } = await open([
        sheet('Một', { cells: [cell('A1', 2), cell('B1', { formula: '=A1', cached: 2 })] }),
      ]);
      await port.patchCells([
        { sheet: 'Một', row: 0, column: 1, content: 7 },
        { sheet: 'Một', row: 0, column: 2, content: { formula: '=A1+B1', cached: 9 } },
      ]);
      const [grid] = await port.readSheets(['Một']);
      expect(grid?.values).toEqual([[2, 7, 9]]);
      expect(grid?.formulas).toEqual([[null, null, '=A1+B1']]);
    });

    test('an error value can be put back where it was', async () => {
      const { port } = await open([sheet('Một')]);
      await port.patchCells([{ sheet: 'Một', row: 0, column: 0, content: { error: '#N/A' } }]);
      expect((await port.readSheets(['Một']))[0]?.values).toEqual([[{ error: '#N/A' }]]);
    });

    test('of two patches for one cell the last counts', async () => {
      const { port } = await open([sheet('Một', { cells: [cell('A1', 0)] })]);
      await port.patchCells([
        { sheet: 'Một', row: 0, column: 0, content: 1 },
        { sheet: 'Một', row: 0, column: 0, content: 2 },
        { sheet: 'Một', row: 0, column: 1, content: 3 },
        { sheet: 'Một', row: 0, column: 1, content: 4 },
      ]);
      expect((await port.readSheets(['Một']))[0]?.values).toEqual([[2, 4]]);
    });

    test.each([
      ['an unknown sheet', { sheet: 'Không có', row: 0, column: 0, content: 1 }, 'sheet-not-found'],
      ['a number that is none', { sheet: 'Một', row: 0, column: 0, content: Number.NaN }, 'bad-model'],
      ['a cell outside the sheet', { sheet: 'Một', row: 1_048_576, column: 0, content: 1 }, 'bad-model'],
      ['a text too long', { sheet: 'Một', row: 0, column: 0, content: 'x'.repeat(32_768) }, 'bad-model'],
    ] as const)('%s refuses the whole batch', async (_what, patch, code) => {
      const { port } = await open([sheet('Một', { cells: [cell('A1', 'cũ')] }), sheet('Hai')]);
      await expectRefusal(
        port.patchCells([
          { sheet: 'Hai', row: 0, column: 0, content: 'mới' },
          { sheet: 'Một', row: 0, column: 0, content: 'mới' },
          patch,
        ]),
        code,
      );
      const [one, two] = await port.readSheets(['Một', 'Hai']);
      expect(one?.values).toEqual([['cũ']]);
      expect(two?.values).toEqual([]);
    });
  });
}
