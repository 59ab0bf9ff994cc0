import { HucreError, readXlsx, type Workbook } from 'hucre';
import { WorkbookError } from '../port';
import { hideNumberFormats, type NumberFormats } from './package/number-formats';
import type { PackageParts } from './package/open-package';
import { damaged, unreadable } from './package/refusals';
import { matchLinkedNames } from './package/relations';
import { datesAsSerials } from './package/dates-in-words';
import { refuseHugeSheets, refuseManyElements, WORKBOOK_LIMITS } from './package/reading-limits';
import { sheetExtent } from './package/sheet-extent';
import { storedZip } from './package/stored-zip';
import { readWorkbookPart, type DefinedName, type SheetEntry } from './package/workbook-part';

/** What is known of a sheet before it is read. */
export interface SheetIntroduction {
  readonly name: string;
  /** The names scoped to it. */
  readonly names: readonly string[];
}

/** The chosen worksheets as hucre reads them, with what is needed to make sense of them. */
export interface ReadPackage {
  readonly workbook: Workbook;
  readonly names: readonly DefinedName[];
  readonly numberFormat: NumberFormats;
  readonly datesFrom1904: boolean;
}

/** Reads the worksheets of a package that `choose` names; of the others nothing is unpacked. */
export async function readPackage(
  parts: PackageParts,
  choose: (sheets: readonly SheetIntroduction[]) => readonly string[],
): Promise<ReadPackage> {
  matchLinkedNames(parts);
  const { sheets, names, datesFrom1904, stylesPath } = readWorkbookPart(parts);
  const chosen = new Set(choose(introductionsOf(sheets, names)));
  const isChosen = (sheet: { readonly name: string; readonly isWorksheet: boolean } | undefined) =>
    sheet?.isWorksheet === true && chosen.has(sheet.name);
  for (const sheet of sheets) if (!isChosen(sheet)) parts.delete(sheet.path);
  checkSheets(parts, sheets.filter(isChosen), datesFrom1904);
  const numberFormat = hideNumberFormats(parts, stylesPath);
  const workbook = await readXlsx(repacked(parts), {
    readStyles: true,
    sheets: ({ index }) => isChosen(sheets[index]),
  });
  return { workbook, names, numberFormat, datesFrom1904 };
}

/** What is wrong with the sheets' parts is found before they are read. */
function checkSheets(
  parts: PackageParts,
  sheets: readonly { readonly path: string }[],
  datesFrom1904: boolean,
): void {
  const extents = sheets.flatMap(({ path }) => {
    const part = parts.get(path);
    if (part === undefined) return [];
    const extent = sheetExtent(path, part);
    if (extent.hasDatesInWords) parts.set(path, datesAsSerials(part, datesFrom1904));
    return [extent];
  });
  refuseHugeSheets(extents, WORKBOOK_LIMITS);
}

/** What is known of each worksheet before it is read. */
export function introductionsOf(
  sheets: readonly SheetEntry[],
  names: readonly DefinedName[],
): readonly SheetIntroduction[] {
  return sheets.flatMap(({ name, isWorksheet }) =>
    isWorksheet ? [{ name, names: namesOf(name, names) }] : [],
  );
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
  const inflated = { ...parts.inflated(), '[Content_Types].xml': types };
  refuseManyElements(inflated, WORKBOOK_LIMITS);
  return storedZip(inflated);
}

/** What the reader refuses is damaged; what it did not foresee either is told whole. */
export function asWorkbookError(error: unknown): WorkbookError {
  if (error instanceof WorkbookError) return error;
  const message = error instanceof Error ? error.message : String(error);
  if (error instanceof HucreError) return damaged(`hucre: ${message}`, message);
  return unreadable(`unexpected: ${message}`, { type: 'unforeseen', detail: message });
}
