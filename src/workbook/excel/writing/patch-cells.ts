import { cellText, MAX_COLUMNS, rangeText, type RangeAddress } from '../../address';
import type { SheetChange } from '../../change/sheet-change';
import { WorkbookError, type CellPatch } from '../../port';
import { contentFault } from '../../rules/content-rules';
import { cellFault } from '../../rules/range-rules';
import type { CellContent } from '../../sheet-model';
import { cellInput } from './cell-input';
import { formatSource } from './format-source';
import { filledAreas } from './style-areas';
import { bytesOf, step, type WriteStep } from './write-step';

/** A rectangle of patches in one sheet. */
interface PatchArea {
  readonly sheet: string;
  readonly area: RangeAddress;
  readonly patches: readonly (readonly CellPatch[])[];
}

/**
 * Asks for what must be known to change the contents of cells; after the next sync the result gives the steps. A
 * protected sheet is opened for the moment where a cell is locked, and only there: opening it costs the person Excel's
 * own undo.
 */
export function lookAtPatched(
  context: Excel.RequestContext,
  patches: readonly CellPatch[],
  earlier: readonly SheetChange[],
): () => PatchSteps {
  for (const patch of patches) refuseFaulty(patch);
  const looked = patchAreas(patches).map((area) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(area.sheet);
    const range = sheet.getRange(rangeText(area.area));
    range.load('numberFormat,format/protection/locked');
    sheet.protection.load('protected,options');
    const formats = lookAtFormats(context, area, earlier);
    return () => foundArea({ area, range, protection: sheet.protection }, formats);
  });
  return () => patchSteps(looked.map((found) => found()));
}

/**
 * The number formats of cells that earlier steps of the same change have moved, copied or written; null where none has,
 * and Excel's own answer about the area is right.
 */
function lookAtFormats(
  context: Excel.RequestContext,
  { sheet, patches }: PatchArea,
  earlier: readonly SheetChange[],
): (() => readonly (readonly string[])[]) | null {
  const sources = patches.map((line) =>
    line.map((patch) => ({ patch, source: formatSource(earlier, sheet, patch) })),
  );
  const isMoved = sources.some((line) =>
    line.some(
      ({ patch, source }) =>
        source.type === 'written' ||
        source.sheet !== sheet ||
        source.row !== patch.row ||
        source.column !== patch.column,
    ),
  );
  if (!isMoved) return null;
  const looked = sources.map((line) =>
    line.map(({ source }) => {
      if (source.type === 'written') return () => source.numberFormat;
      const range = context.workbook.worksheets.getItemOrNullObject(source.sheet).getRange(cellText(source));
      range.load('numberFormat');
      return () => formatOfCell(range);
    }),
  );
  return () => looked.map((line) => line.map((format) => format()));
}

/** A cell of a sheet that is not there yet is plain. */
function formatOfCell(cell: Excel.Range): string {
  return cell.isNullObject ? 'General' : String(cell.numberFormat[0]?.[0]);
}

/** A sheet that was not there when Excel was asked is made in the same change, and is open and plain. */
function foundArea(
  { area, range, protection }: { area: PatchArea; range: Excel.Range; protection: Excel.WorksheetProtection },
  formats: (() => readonly (readonly string[])[]) | null,
): FoundArea {
  if (range.isNullObject) return { area, formats: formats?.() ?? [], reopening: null };
  // Null where some cells of the area are locked and some are not.
  const isShut = protection.protected && (range.format.protection.locked as boolean | null) !== false;
  return {
    area,
    formats: formats?.() ?? (range.numberFormat as readonly string[][]),
    reopening: isShut ? protection.options : null,
  };
}

/** What Excel says of an area before it is written. */
interface FoundArea {
  readonly area: PatchArea;
  readonly formats: readonly (readonly string[])[];
  /** With what the sheet is protected again, where it is protected and a cell of the area locked. */
  readonly reopening: Excel.WorksheetProtectionOptions | null;
}

/** A sheet that is protected is opened before all else, and protected again after its cells are written. */
export interface PatchSteps {
  readonly opening: readonly WriteStep[];
  readonly steps: readonly WriteStep[];
}

function patchSteps(found: readonly FoundArea[]): PatchSteps {
  const shut = new Map(
    found.flatMap(({ area, reopening }) => (reopening === null ? [] : [[area.sheet, reopening] as const])),
  );
  return {
    opening: [...shut.keys()].map((sheet) =>
      step(2, 0, ({ sheetNamed }) => sheetNamed(sheet).protection.unprotect()),
    ),
    steps: [
      ...found.map(({ area, formats }) => areaStep(area, formats)),
      ...[...shut].map(([sheet, options]) =>
        step(2, 500, ({ sheetNamed }) => sheetNamed(sheet).protection.protect(options)),
      ),
    ],
  };
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

/** All cells are assigned at once but those that must be made general ones for the moment. */
function areaStep({ sheet, area, patches }: PatchArea, formats: readonly (readonly string[])[]): WriteStep {
  const formatOf = (row: number, column: number): string => formats[row]?.[column] ?? 'General';
  const inputs = patches.map((line, row) =>
    line.map(({ content }, column) => inputFor(content, formatOf(row, column))),
  );
  const apart = patches.flatMap((line, row) => line.filter((_, column) => inputs[row]?.[column] === null));
  return step(2 + apart.length * 4, bytesOf(inputs) + bytesOf(apart), ({ sheetNamed }) => {
    const target = sheetNamed(sheet);
    target.getRange(rangeText(area)).formulas = inputs;
    for (const patch of apart) {
      const cell = target.getRange(cellText(patch));
      cell.numberFormat = [['General']];
      cell.formulas = [[cellInput(patch.content)]];
      cell.numberFormat = [[TEXT]];
    }
  });
}

const TEXT = '@';

/**
 * A cell formatted as text keeps every text as it comes, and would make a text of anything else: null leaves it to be made
 * a general cell for the moment. So is it for a text that begins with an apostrophe, which Excel may take for its own mark.
 */
function inputFor(content: CellContent, format: string): number | string | boolean | null {
  if (format !== TEXT) return cellInput(content);
  if (content === null) return '';
  return typeof content === 'string' && !content.startsWith("'") ? content : null;
}
