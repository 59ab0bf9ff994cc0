import { WorkbookError, type SheetGrid, type SheetSummary } from '../../port';
import { codeOf } from '../excel-failure';
import type { RunExcel } from '../run-excel';
import { gridOf, LOADED, type LoadedRange } from './grid-of-range';
import { loadSummaries, summariesOf } from './read-summaries';

/** About 60 bytes of answer a cell: this many stay below 4 MB. */
const CELLS_A_REQUEST = 60_000;
/** What Excel says of an answer over 5 MB. */
const TOO_LARGE = 'ResponsePayloadSizeLimitExceeded';

export function isAnswerTooLarge(code: string): boolean {
  return code === TOO_LARGE;
}

/** Reads whole sheets in one round trip; where Excel's answer would be too large, in as many as their size needs. */
export async function readGrids(run: RunExcel, names: readonly string[]): Promise<readonly SheetGrid[]> {
  try {
    return await run((context) => readAtOnce(context, names));
  } catch (error) {
    if (!isAnswerTooLarge(codeOf(error))) throw error;
    return readInParts(run, names);
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

async function readInParts(run: RunExcel, names: readonly string[]): Promise<readonly SheetGrid[]> {
  const extents = await run(async (context) => {
    const worksheets = loadSummaries(context);
    const ranges = names.map((name) => usedRange(context, name, 'rowIndex,columnIndex,rowCount,columnCount'));
    await context.sync();
    const summaries = summariesOf(worksheets);
    return names.map((name, index) => {
      const range = ranges[index];
      const extent = range === undefined || range.isNullObject ? null : extentOf(range);
      return { summary: summaryNamed(summaries, name), extent };
    });
  });
  const grids: SheetGrid[] = [];
  for (const { summary, extent } of extents) {
    grids.push(gridOf(summary, extent === null ? [] : await readBands(run, summary.name, extent)));
  }
  return grids;
}

interface Extent {
  readonly rowIndex: number;
  readonly columnIndex: number;
  readonly rowCount: number;
  readonly columnCount: number;
}

function extentOf({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): Extent {
  return { rowIndex, columnIndex, rowCount, columnCount };
}

/** One sheet in bands of rows, each a round trip; where texts are long the bands become narrower. */
async function readBands(run: RunExcel, name: string, extent: Extent): Promise<readonly LoadedRange[]> {
  let height = Math.max(1, Math.floor(CELLS_A_REQUEST / extent.columnCount));
  const bands: LoadedRange[] = [];
  for (let top = 0; top < extent.rowCount;) {
    const rows = Math.min(height, extent.rowCount - top);
    try {
      bands.push(await readBand(run, name, { ...extent, rowIndex: extent.rowIndex + top, rowCount: rows }));
      top += rows;
    } catch (error) {
      if (!isAnswerTooLarge(codeOf(error)) || rows === 1) throw error;
      height = rows >> 1;
    }
  }
  return bands;
}

function readBand(run: RunExcel, name: string, band: Extent): Promise<LoadedRange> {
  return run(async (context) => {
    const range = context.workbook.worksheets
      .getItem(name)
      .getRangeByIndexes(band.rowIndex, band.columnIndex, band.rowCount, band.columnCount);
    range.load(LOADED);
    await context.sync();
    return range;
  });
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
