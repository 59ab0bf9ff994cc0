import { insertSheet } from '../../../actions/insert-sheet';
import { findSet } from '../../../indicator-sets/catalogue';
import { readCsv } from '../../../model/csv-rows';
import type { IndicatorSet } from '../../../model/indicator-set';
import { lastDayOf, parsePeriodId, type Period } from '../../../model/period';
import { sampleFigures } from '../../../sheets/sample-figures';
import { MemoryWorkbook } from '../../../workbook/memory/memory-workbook';
import type { SheetModel } from '../../../workbook/sheet-model';
import { sampleText, sampleUnits } from './sample-text';

const FOLDER = 'nga-nam';
const SET = '766';

/** The workbook of thị xã Ngã Năm with the figures of April 2025 filled in, as the product's own action makes it. */
export async function sampleWorkbook(): Promise<readonly SheetModel[]> {
  const source = '766-2025-04.csv';
  const period = samplePeriod('2025-04');
  const figure = sampleFigures(await sampleText(`${FOLDER}/${source}`), source);
  const workbook = new MemoryWorkbook();
  const units = await sampleUnits(FOLDER);
  const content = { set: sampleSet(), period, asOf: lastDayOf(period), units, earlier: null, figure };
  await insertSheet(workbook, content);
  return workbook.sheetModels();
}

/** The figures of May 2025 as a table that a portal shows, to be pasted: tabs between columns, one line a unit. */
export async function sampleTableOfMay(): Promise<string> {
  const { rows } = readCsv(await sampleText(`${FOLDER}/766-2025-05.csv`), ';');
  const names = new Map(sampleSet().indicators.map(({ code, name }) => [code, name.vi]));
  const [header, ...body] = rows.map(({ fields }) => fields);
  const headings = ['STT', 'Đơn vị', ...(header ?? []).slice(2).map((code) => names.get(code) ?? code)];
  const lines = body.map(([, unit = '', ...figures], index) => [String(index + 1), unit, ...figures]);
  return [headings, ...lines].map((line) => line.join('\t')).join('\r\n');
}

function sampleSet(): IndicatorSet {
  const set = findSet(SET);
  if (set === null) throw new Error(`the set ${SET} is not in the catalogue`);
  return set;
}

function samplePeriod(id: string): Period {
  const period = parsePeriodId(id);
  if (period === null) throw new Error(`${id} is no period`);
  return period;
}
