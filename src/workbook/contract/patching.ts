import type { CellPatch, WorkbookErrorCode } from '../port';
import type { SheetModel } from '../sheet-model';
import { check } from './check';
import { modelsCase, portCase } from './contract-case';
import type { ContractGroup } from './contract-case';
import { expectModels, expectSheets } from './expect-sheets';
import { cell, fullSheet, sheet } from './sample-sheets';

const REFUSED: [string, CellPatch, WorkbookErrorCode][] = [
  ['an unknown sheet', { sheet: 'Không có', row: 0, column: 0, content: 1 }, 'sheet-not-found'],
  ['a number that is none', { sheet: 'Một', row: 0, column: 0, content: Number.NaN }, 'bad-model'],
  ['a cell outside the sheet', { sheet: 'Một', row: 1_048_576, column: 0, content: 1 }, 'bad-model'],
  ['a text too long', { sheet: 'Một', row: 0, column: 0, content: 'x'.repeat(32_768) }, 'bad-model'],
];

const FIGURES = { figure: { numberFormat: '0.00' } };

function threeFigures(): SheetModel {
  return sheet('Một', {
    styles: FIGURES,
    cells: [cell('A1', 1, 'figure'), cell('A2', 2, 'figure'), cell('A3', 3)],
  });
}

const EMPTYING: readonly CellPatch[] = [
  { sheet: 'Một', row: 1, column: 0, content: null },
  { sheet: 'Một', row: 2, column: 0, content: '' },
];

/** `patchCells`. */
export const PATCHING: ContractGroup = {
  title: 'sửa ô',
  cases: [
    portCase(
      'changes contents in several sheets and leaves number formats and all other contents',
      async ({ open }) => {
        const opened = await open([threeFigures(), sheet('Hai', { cells: [cell('A1', 'cũ')] }), sheet('Ba')]);
        await opened.port.patchCells([
          { sheet: 'Một', row: 0, column: 0, content: 54.6 },
          { sheet: 'Một', row: 2, column: 0, content: '30/4' },
          { sheet: 'Hai', row: 0, column: 0, content: '=mới' },
          { sheet: 'Hai', row: 4, column: 4, content: true },
        ]);
        await expectSheets(opened, [
          sheet('Một', {
            styles: FIGURES,
            cells: [cell('A1', 54.6, 'figure'), cell('A2', 2, 'figure'), cell('A3', '30/4')],
          }),
          sheet('Hai', { cells: [cell('A1', '=mới'), cell('E5', true)] }),
          sheet('Ba'),
        ]);
      },
    ),

    modelsCase('changes contents in several sheets and leaves styles and all else', async ({ open }) => {
      const opened = await open([fullSheet('Một'), sheet('Hai', { cells: [cell('A1', 'cũ')] })]);
      await opened.port.patchCells([
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
      await expectModels(opened, [expected, sheet('Hai', { cells: [cell('A1', '=mới'), cell('E5', true)] })]);
    }),

    portCase('null and an empty text empty a cell', async ({ open }) => {
      const { port } = await open([threeFigures()]);
      await port.patchCells(EMPTYING);
      check.equal((await port.readSheets(['Một']))[0]?.values, [[1]]);
    }),

    modelsCase('null and an empty text do not empty the style of a cell', async ({ open }) => {
      const opened = await open([threeFigures()]);
      await opened.port.patchCells(EMPTYING);
      await expectModels(opened, [
        sheet('Một', { styles: FIGURES, cells: [cell('A1', 1, 'figure'), cell('A2', null, 'figure')] }),
      ]);
    }),

    portCase('writes formulas, and puts values in place of formulas', async ({ open }) => {
      const { port } = await open([
        sheet('Một', { cells: [cell('A1', 2), cell('B1', { formula: '=A1', cached: 2 })] }),
      ]);
      await port.patchCells([
        { sheet: 'Một', row: 0, column: 1, content: 7 },
        { sheet: 'Một', row: 0, column: 2, content: { formula: '=A1+B1', cached: 9 } },
      ]);
      const [grid] = await port.readSheets(['Một']);
      check.equal(grid?.values, [[2, 7, 9]]);
      check.equal(grid?.formulas, [[null, null, '=A1+B1']]);
    }),

    portCase('an error value can be put back where it was', async ({ open }) => {
      const { port } = await open([sheet('Một')]);
      await port.patchCells([{ sheet: 'Một', row: 0, column: 0, content: { error: '#N/A' } }]);
      check.equal((await port.readSheets(['Một']))[0]?.values, [[{ error: '#N/A' }]]);
    }),

    portCase('of two patches for one cell the last counts', async ({ open }) => {
      const { port } = await open([sheet('Một', { cells: [cell('A1', 0)] })]);
      await port.patchCells([
        { sheet: 'Một', row: 0, column: 0, content: 1 },
        { sheet: 'Một', row: 0, column: 0, content: 2 },
        { sheet: 'Một', row: 0, column: 1, content: 3 },
        { sheet: 'Một', row: 0, column: 1, content: 4 },
      ]);
      check.equal((await port.readSheets(['Một']))[0]?.values, [[2, 4]]);
    }),

    ...REFUSED.map(([what, patch, code]) =>
      portCase(`${what} refuses the whole batch`, async ({ open }) => {
        const { port } = await open([sheet('Một', { cells: [cell('A1', 'cũ')] }), sheet('Hai')]);
        await check.rejects(
          port.patchCells([
            { sheet: 'Hai', row: 0, column: 0, content: 'mới' },
            { sheet: 'Một', row: 0, column: 0, content: 'mới' },
            patch,
          ]),
          code,
        );
        const [one, two] = await port.readSheets(['Một', 'Hai']);
        check.equal(one?.values, [['cũ']]);
        check.equal(two?.values, []);
      }),
    ),
  ],
};
