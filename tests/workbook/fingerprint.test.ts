import { differingCells, fingerprintOfModel } from '../../src/workbook/fingerprint';
import { MemoryWorkbook } from '../../src/workbook/memory/memory-workbook';
import type { CellContent } from '../../src/workbook/sheet-model';
import { cell, sheet } from './sample-sheets';

const WRITTEN = sheet('Báo cáo', {
  cells: [
    cell('A1', 'Đơn vị'),
    cell('B2', 79.41),
    cell('C2', { formula: '=B2*2', cached: 158.82 }),
    cell('D4', '=chữ'),
    cell('F1', null),
  ],
});

/** The cells that differ once some are typed over. */
async function differing(typed: Readonly<Record<string, CellContent>>): Promise<unknown> {
  const book = new MemoryWorkbook([WRITTEN]);
  await book.patchCells(
    Object.entries(typed).map(([place, content]) => ({ ...cell(place, content), sheet: 'Báo cáo', content })),
  );
  const [grid] = await book.readSheets(['Báo cáo']);
  return differingCells(fingerprintOfModel(WRITTEN), grid!);
}

test('a sheet that nobody touched differs nowhere', async () => {
  expect(await differing({})).toEqual([]);
});

test.each<[string, Readonly<Record<string, CellContent>>, unknown]>([
  ['a figure', { B2: 79.4 }, [{ row: 1, column: 1, was: 'filled' }]],
  ['a figure as text', { B2: '79.41' }, [{ row: 1, column: 1, was: 'filled' }]],
  ['a formula by its value', { C2: 158.82 }, [{ row: 1, column: 2, was: 'filled' }]],
  ['an emptied cell', { A1: null }, [{ row: 0, column: 0, was: 'filled' }]],
  ['a note beyond the sheet', { H9: 'ghi chú' }, [{ row: 8, column: 7, was: 'empty' }]],
  ['a cell that was written without content', { F1: 0 }, [{ row: 0, column: 5, was: 'empty' }]],
])('%s is found', async (_what, typed, found) => {
  expect(await differing(typed)).toEqual(found);
});

test('a formula that Excel rewrote is no edit', async () => {
  expect(await differing({ C2: { formula: '=B4*2', cached: 0 } })).toEqual([]);
});
