import { WorkbookError, type SheetGrid, type SheetSummary } from '../../port';
import { codeOf } from '../excel-failure';
import type { RunExcel } from '../run-excel';
import { gridOf, LOADED, type LoadedRange } from './grid-of-range';
import { loadSummaries, summariesOf } from './read-summaries';

/** About 60 bytes of answer a cell: this many stay below 4 MB. */
const CELLS_A_REQUEST = 60_000;

/** Reads whole sheets in one round trip; where Excel's answer would be too large, in as many as their size needs. */
export async function readGrids(run: RunExcel, names: readonly string[]): Promise<readonly SheetGrid[]> {
  try {
    return await run((context) => readAtOnce(context, names));
  } catch (error) {
    if (codeOf(error) !== 'ResponsePayloadSizeLimitExceeded') throw error;
    return run((context) => readInParts(context, names));
  }
}

async function readAtOnce(
  context: Excel.RequestContext,
  names: readonly string[],
): Promise<readonly SheetGrid[]> {
  const worksheets = loadSummaries(context);
  const ranges = names.map((name) => usedRange(context, name, LOADED));
  await context.sync();
  const summaries = summariesOf(worksheets);
  return names.map((name, index) => {
    const summary = summaryNamed(summaries, name);
    const range = ranges[index];
    return gridOf(summary, range === undefined || range.isNullObject ? [] : [range]);
  });
}

async function readInParts(
  context: Excel.RequestContext,
  names: readonly string[],
): Promise<readonly SheetGrid[]> {
  const worksheets = loadSummaries(context);
  const extents = names.map((name) => usedRange(context, name, 'rowIndex,columnIndex,rowCount,columnCount'));
  await context.sync();
  const summaries = summariesOf(worksheets);
  const grids: SheetGrid[] = [];
  for (const [index, name] of names.entries()) {
    const summary = summaryNamed(summaries, name);
    const extent = extents[index];
    const isEmpty = extent === undefined || extent.isNullObject;
    grids.push(gridOf(summary, isEmpty ? [] : await readBands(context, name, extent)));
  }
  return grids;
}

/** One sheet in bands of rows, each a round trip. */
async function readBands(
  context: Excel.RequestContext,
  name: string,
  { rowIndex, columnIndex, rowCount, columnCount }: Excel.Range,
): Promise<readonly LoadedRange[]> {
  const height = Math.max(1, Math.floor(CELLS_A_REQUEST / columnCount));
  const bands: Excel.Range[] = [];
  for (let top = 0; top < rowCount; top += height) {
    const band = context.workbook.worksheets
      .getItem(name)
      .getRangeByIndexes(rowIndex + top, columnIndex, Math.min(height, rowCount - top), columnCount);
    band.load(LOADED);
    bands.push(band);
    // Each band is as much as one answer may hold.
    await context.sync();
  }
  return bands;
}

/** Cells that only have a format do not count (https://learn.microsoft.com/javascript/api/excel/excel.worksheet). */
function usedRange(context: Excel.RequestContext, name: string, properties: string): Excel.Range {
  const range = context.workbook.worksheets.getItemOrNullObject(name).getUsedRangeOrNullObject(true);
  range.load(properties);
  return range;
}

/** Excel finds a sheet by its name in any letters; here the very name counts. */
export function summaryNamed(summaries: readonly SheetSummary[], name: string): SheetSummary {
  const summary = summaries.find((candidate) => candidate.name === name);
  if (summary === undefined) throw new WorkbookError('sheet-not-found', `no sheet "${name}"`);
  return summary;
}
