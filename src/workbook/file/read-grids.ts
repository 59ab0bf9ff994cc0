import type { SheetGrid } from '../port';
import type { CellContext } from './figures/cell-scan';
import { cellFormats } from './figures/cell-formats';
import { gridOfCells } from './figures/grid-of-cells';
import { SharedTexts } from './figures/shared-texts';
import { scanSheet, type ScannedSheet } from './figures/sheet-scan';
import { openPackage, type PackageParts } from './package/open-package';
import { refuseHugeSheets, refuseManyElements, SUBMISSION_LIMITS } from './package/reading-limits';
import { damaged } from './package/refusals';
import { matchLinkedNames } from './package/relations';
import type { Unpacker } from './package/unpacker';
import { readWorkbookPart, type SheetEntry } from './package/workbook-part';
import { asWorkbookError, introductionsOf, type SheetIntroduction } from './read-package';
import { readNames } from './reading/read-sheet';

/**
 * Reads the worksheets of a .xlsx or .xlsm file that `choose` names, as grids; the others are not read. `sheets` are all
 * worksheets. Rejects with a `WorkbookError` and nothing else, with its `fault`: see `readWorkbook`.
 *
 * Of thousands of files nothing but values, formulas and number formats is looked at, so that the parts that hold them
 * are taken straight to grids, which takes a fraction of what a library takes that makes a workbook of them first.
 */
export function readGrids(
  bytes: Uint8Array,
  choose: (sheets: readonly SheetIntroduction[]) => readonly string[],
  unpacker?: Unpacker,
): Promise<{ readonly grids: readonly SheetGrid[]; readonly sheets: readonly SheetIntroduction[] }> {
  return Promise.resolve().then(() => {
    try {
      return gridsOf(openPackage(bytes, SUBMISSION_LIMITS, unpacker), choose);
    } catch (error) {
      throw asWorkbookError(error);
    }
  });
}

/** What is of no interest where only figures are looked for: tables, links of sheets, the order of reckoning. */
const BESIDE_FIGURES =
  /(^|\/)(theme|tables|worksheets\/_rels|persons)\/[^/]+$|(^|\/)(calcChain|metadata)\.xml$/i;

function gridsOf(
  parts: PackageParts,
  choose: Parameters<typeof readGrids>[1],
): Awaited<ReturnType<typeof readGrids>> {
  for (const name of parts.names()) if (BESIDE_FIGURES.test(name)) parts.delete(name);
  matchLinkedNames(parts);
  const { sheets, names, datesFrom1904, stylesPath, textsPath } = readWorkbookPart(parts);
  const introductions = introductionsOf(sheets, names);
  const wanted = new Set(choose(introductions));
  const chosen = sheets.filter(({ name, isWorksheet }) => isWorksheet && wanted.has(name));
  const read = partsOf(parts, [...chosen.map(({ path }) => path), textsPath, stylesPath]);
  const formats = cellFormats(parts, stylesPath);
  const texts = textsPath === null ? null : new SharedTexts(textsPath, read[textsPath] ?? new Uint8Array());
  const scans = scanAll(chosen, read, { texts, formats, datesFrom1904 });
  const grids = scans.map(({ name, visibility, scan }) => ({
    name,
    visibility,
    names: readNames(name, names),
    ...gridOfCells(scan, formats),
  }));
  return { grids, sheets: introductions };
}

/** The parts that are read, unpacked. The list of types is not used, but a part that is unsafe makes the file so. */
function partsOf(
  parts: PackageParts,
  paths: readonly (string | null)[],
): Readonly<Record<string, Uint8Array>> {
  const read: Record<string, Uint8Array> = {};
  for (const path of ['[Content_Types].xml', ...paths]) {
    const part = path === null ? undefined : parts.get(path);
    if (path !== null && part !== undefined) read[path] = part;
  }
  refuseManyElements(read, SUBMISSION_LIMITS);
  return read;
}

function scanAll(
  chosen: readonly SheetEntry[],
  read: Readonly<Record<string, Uint8Array>>,
  context: CellContext,
): readonly (SheetEntry & { readonly scan: ScannedSheet })[] {
  const scans: (SheetEntry & { readonly scan: ScannedSheet })[] = [];
  for (const sheet of chosen) {
    const part = read[sheet.path];
    if (part === undefined) throw damaged(`the part of sheet "${sheet.name}" is missing`, sheet.path);
    scans.push({ ...sheet, scan: scanSheet(sheet.path, part, context, SUBMISSION_LIMITS) });
    refuseHugeSheets(
      scans.map(({ scan }) => scan.size),
      SUBMISSION_LIMITS,
    );
  }
  return scans;
}
