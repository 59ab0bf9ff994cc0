import { cellText, MAX_COLUMNS, rangeText, type RangeAddress } from '../../address';
import { WorkbookError, type CellPatch } from '../../port';
import { contentFault } from '../../rules/content-rules';
import { cellFault } from '../../rules/range-rules';
import { summaryNamed } from '../reading/read-grids';
import { loadSummaries, summariesOf } from '../reading/read-summaries';
import { cellInput } from './cell-input';
import { filledAreas } from './style-areas';
import { bytesOf, runSteps, step, type WriteStep } from './write-step';

/** A rectangle of patches in one sheet. */
interface PatchArea {
  readonly sheet: string;
  readonly area: RangeAddress;
  readonly patches: readonly (readonly CellPatch[])[];
}

/**
 * Changes the contents of cells: one round trip to look, one to write for each 2 MB. A protected sheet is opened for the
 * moment where a cell is locked, and only there: opening it costs the person Excel's own undo.
 */
export async function patchCells(
  context: Excel.RequestContext,
  patches: readonly CellPatch[],
): Promise<void> {
  for (const patch of patches) refuseFaulty(patch);
  const areas = patchAreas(patches);
  const found = await lookAt(context, areas);
  const shut = new Map(
    found.filter(({ isShut }) => isShut).map(({ area, options }) => [area.sheet, options] as const),
  );
  await runSteps(context, [
    ...[...shut.keys()].map((sheet) =>
      step(2, 0, ({ sheetNamed }) => sheetNamed(sheet).protection.unprotect()),
    ),
    ...found.map(({ area, formats }) => areaStep(area, formats)),
    ...[...shut].map(([sheet, options]) =>
      step(2, 500, ({ sheetNamed }) => sheetNamed(sheet).protection.protect(options)),
    ),
  ]);
}

/** What Excel says of an area before it is written. */
interface FoundArea {
  readonly area: PatchArea;
  readonly formats: readonly (readonly string[])[];
  /** Whether the sheet is protected and a cell of the area locked. */
  readonly isShut: boolean;
  readonly options: Excel.WorksheetProtectionOptions;
}

async function lookAt(
  context: Excel.RequestContext,
  areas: readonly PatchArea[],
): Promise<readonly FoundArea[]> {
  const worksheets = loadSummaries(context);
  const looked = areas.map((area) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(area.sheet);
    const range = sheet.getRange(rangeText(area.area));
    range.load('numberFormat,format/protection/locked');
    sheet.protection.load('protected,options');
    return { area, range, protection: sheet.protection };
  });
  await context.sync();
  const summaries = summariesOf(worksheets);
  return looked.map(({ area, range, protection }) => {
    summaryNamed(summaries, area.sheet);
    return {
      area,
      formats: range.numberFormat as readonly string[][],
      // Null where some cells of the area are locked and some are not.
      isShut: protection.protected && (range.format.protection.locked as boolean | null) !== false,
      options: protection.options,
    };
  });
}

function refuseFaulty({ sheet, row, column, content }: CellPatch): void {
  const fault = cellFault({ row, column }) ?? contentFault(content);
  if (fault !== null) throw new WorkbookError('bad-model', `sheet "${sheet}": ${fault}`);
}

/** Of two patches for one cell the last counts. */
function patchAreas(patches: readonly CellPatch[]): readonly PatchArea[] {
  const bySheet = new Map<string, Map<number, CellPatch>>();
  for (const patch of patches) {
    const cells = bySheet.get(patch.sheet) ?? new Map<number, CellPatch>();
    cells.set(patch.row * MAX_COLUMNS + patch.column, patch);
    bySheet.set(patch.sheet, cells);
  }
  return [...bySheet].flatMap(([sheet, cells]) =>
    filledAreas([...cells.values()]).map((area) => ({ sheet, area, patches: rowsOf(area, cells) })),
  );
}

function rowsOf(area: RangeAddress, cells: ReadonlyMap<number, CellPatch>): CellPatch[][] {
  return Array.from({ length: area.bottom - area.top + 1 }, (_, row) =>
    Array.from({ length: area.right - area.left + 1 }, (__, column) =>
      cells.get((area.top + row) * MAX_COLUMNS + area.left + column),
    ).filter((patch) => patch !== undefined),
  );
}

/**
 * A cell formatted as text would take an apostrophe and a number for text: it is made a general one for the moment.
 * All others are assigned at once.
 */
function areaStep({ sheet, area, patches }: PatchArea, formats: readonly (readonly string[])[]): WriteStep {
  const isText = (row: number, column: number): boolean => formats[row]?.[column] === '@';
  const inputs = patches.map((line, row) =>
    line.map(({ content }, column) => (isText(row, column) ? null : cellInput(content))),
  );
  const textCells = patches.flatMap((line, row) => line.filter((_, column) => isText(row, column)));
  return step(2 + textCells.length * 4, bytesOf(inputs) + bytesOf(textCells), ({ sheetNamed }) => {
    const target = sheetNamed(sheet);
    target.getRange(rangeText(area)).formulas = inputs;
    for (const patch of textCells) {
      const cell = target.getRange(cellText(patch));
      cell.numberFormat = [['General']];
      cell.formulas = [[cellInput(patch.content)]];
      cell.numberFormat = [['@']];
    }
  });
}
