import { HucreError, readXlsx } from 'hucre';
import { zipSync } from 'fflate';
import { WorkbookError } from '../port';
import type { SheetModel } from '../sheet-model';
import { colorReader } from './notation/colors';
import { hideNumberFormats } from './package/number-formats';
import { openPackage } from './package/open-package';
import type { PackageParts } from './package/open-package';
import { readSheet } from './reading/read-sheet';
import { refuseHugeSheets } from './package/sheet-extent';
import { matchLinkedNames } from './package/relations';
import { damaged, unreadable } from './package/refusals';
import { readWorkbookPart } from './package/workbook-part';
import type { DefinedName } from './package/workbook-part';

/** What is known of a sheet before it is read. */
export interface SheetIntroduction {
  readonly name: string;
  /** The names scoped to it. */
  readonly names: readonly string[];
}

/**
 * Reads a .xlsx or .xlsm file: its worksheets in tab order, as models.
 * Only the sheets that `isWanted` are read; the time goes into these.
 *
 * Rejects with a `WorkbookError` and nothing else: `unreadable-file` (not a workbook, cut off, encrypted, .xls, .xlsb,
 * .ods …; the detail says which) or `unsafe-file` (too many parts, would inflate or spread beyond the limits).
 *
 * Not carried over: charts and chart sheets, pictures, shapes, comments, links, pivot tables, slicers, macros;
 * filters outside tables, outlines, split panes, zoom, several print areas, paper other than A4, even-page headers;
 * names of the whole workbook and names that are no plain range; validations other than custom and literal lists;
 * conditional formats other than by formula, and of these all but fill, font colour and bold; workbook-default,
 * column and row styles; underline, strike-through, rotation, pattern and gradient fills; formats of parts of a text
 * (the text stays); array formulas as such (they read as plain ones); passwords; document properties.
 * Of line styles, the nearest is kept. A formula that was never calculated reads as `#GETTING_DATA`.
 * An ISO 8601 date cell (`t="d"`, written by no Excel in use) reads as its text.
 */
export async function readWorkbook(
  bytes: Uint8Array,
  isWanted: (sheet: SheetIntroduction) => boolean = () => true,
): Promise<SheetModel[]> {
  try {
    const choose = (sheets: readonly SheetIntroduction[]) => sheets.filter(isWanted).map(({ name }) => name);
    return (await readParts(openPackage(bytes), choose)).models;
  } catch (error) {
    throw asWorkbookError(error);
  }
}

/** The chosen worksheets of a package as models, with what is known of all of them. Rejects as `readWorkbook` does. */
export async function readParts(
  parts: PackageParts,
  choose: (sheets: readonly SheetIntroduction[]) => readonly string[],
): Promise<{ readonly models: SheetModel[]; readonly sheets: readonly SheetIntroduction[] }> {
  matchLinkedNames(parts);
  const { sheets, names, datesFrom1904, stylesPath } = readWorkbookPart(parts);
  const introductions = sheets.flatMap(({ name, isWorksheet }) =>
    isWorksheet ? [{ name, names: namesOf(name, names) }] : [],
  );
  const chosen = new Set(choose(introductions));
  refuseHugeSheets(parts);
  const numberFormat = hideNumberFormats(parts, stylesPath);
  const workbook = await readXlsx(repacked(parts), {
    readStyles: true,
    sheets: ({ name, index }) => sheets[index]?.isWorksheet === true && chosen.has(name),
  });
  const context = {
    color: colorReader(workbook.themeColors),
    numberFormat,
    defaultFont: workbook.defaultFont,
    datesFrom1904,
  };
  const models = workbook.sheets.map((sheet) => readSheet(sheet, names, context));
  return { models, sheets: introductions };
}

function namesOf(sheet: string, names: readonly DefinedName[]): string[] {
  return names.filter((defined) => defined.sheet === sheet).map((defined) => defined.name);
}

/**
 * The parts as a zip again, unpacked: hucre then sees what was checked and nothing else (a zip can show one directory
 * to one reader and another to the next). It asks for the list of types, but does not use it.
 */
function repacked(parts: PackageParts): Uint8Array {
  const types = parts.get('[Content_Types].xml') ?? new TextEncoder().encode('<Types/>');
  return zipSync({ ...Object.fromEntries(parts), '[Content_Types].xml': types }, { level: 0 });
}

/** What the reader refuses is damaged; what it did not foresee either is told whole. */
export function asWorkbookError(error: unknown): WorkbookError {
  if (error instanceof WorkbookError) return error;
  const message = error instanceof Error ? error.message : String(error);
  if (error instanceof HucreError) return damaged(`hucre: ${message}`, message);
  return unreadable(`unexpected: ${message}`, { type: 'unforeseen', detail: message });
}
