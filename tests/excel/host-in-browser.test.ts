import { readFileSync } from 'node:fs';
import { openIronCalcFrom } from '../../src/preview/host/formulas/open-ironcalc';
import { SimulatedExcel } from '../../src/preview/host/simulated-excel';
import { cell, sheet } from '../workbook/sample-sheets';
import { contentAt } from './batches';

test('the formula engine opens from bytes, as a page fetches them', async () => {
  const bytes = new Uint8Array(readFileSync(require.resolve('@ironcalc/wasm/wasm_bg.wasm')));
  const excel = new SimulatedExcel({ openEngine: await openIronCalcFrom(bytes) });
  excel.open([sheet('Một', { cells: [cell('A1', { formula: '=6*7', cached: 0 })] })], 'Sổ.xlsx');
  expect(contentAt(excel, 'Một', 'A1')).toEqual({ formula: '=6*7', cached: 42 });
});
