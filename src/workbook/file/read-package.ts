import { HucreError, readXlsx, type Workbook } from 'hucre';
import { WorkbookError } from '../port';
import { hideNumberFormats, type NumberFormats } from './package/number-formats';
import type { PackageParts } from './package/open-package';
import { damaged, unreadable } from './package/refusals';
import { matchLinkedNames } from './package/relations';
import { datesAsSerials } from './package/dates-in-words';
import { refuseHugeSheets, refuseManyElements, type ReadingLimits } from './package/reading-limits';
import type { ReadingScope } from './package/reading-scope';
import { sheetExtent } from './package/sheet-extent';
import { storedZip } from './package/stored-zip';
import { readWorkbookPart, type DefinedName } from './package/workbook-part';

/** What is known of a sheet before it is read. */
export interface SheetIntroduction {
  readonly name: string;
  /** The names scoped to it. */
  readonly names: readonly string[];
}

/** The chosen worksheets as hucre reads them, with what is needed to make sense of them. */
export interface ReadPackage {
  readonly workbook: Workbook;
  /** Of all worksheets, read or not. */
  readonly introductions: readonly SheetIntroduction[];
  readonly names: readonly DefinedName[];
  readonly numberFormat: NumberFormats;
  readonly datesFrom1904: boolean;
}

/** Reads the worksheets of a package that `choose` names; as far as `scope` goes; of the others nothing is unpacked. */
export async function readPackage(
  parts: PackageParts,
  choose: (sheets: readonly SheetIntroduction[]) => readonly string[],
  scope: ReadingScope,
): Promise<ReadPackage> {
  for (const name of parts.names()) if (!scope.isRead(name)) parts.delete(name);
  matchLinkedNames(parts);
  const { sheets, names, datesFrom1904, stylesPath } = readWorkbookPart(parts);
  const introductions = sheets.flatMap(({ name, isWorksheet }) =>
    isWorksheet ? [{ name, names: namesOf(name, names) }] : [],
  );
  const chosen = new Set(choose(introductions));
  const isChosen = (sheet: { readonly name: string; readonly isWorksheet: boolean } | undefined) =>
    sheet?.isWorksheet === true && chosen.has(sheet.name);
  for (const sheet of sheets) if (!isChosen(sheet)) parts.delete(sheet.path);
  checkSheets(parts, sheets.filter(isChosen), { scope, datesFrom1904 });
  const numberFormat = hideNumberFormats(parts, stylesPath, scope.stylesPart);
  const workbook = await readXlsx(repacked(parts, scope.limits), {
    readStyles: true,
    sheets: ({ index }) => isChosen(sheets[index]),
  });
  return { workbook, introductions, names, numberFormat, datesFrom1904 };
}

/** What is wrong with the sheets' parts is found before they are read. */
function checkSheets(
  parts: PackageParts,
  sheets: readonly { readonly path: string }[],
  { scope, datesFrom1904 }: { readonly scope: ReadingScope; readonly datesFrom1904: boolean },
): void {
  const extents = sheets.flatMap(({ path }) => {
    const part = parts.get(path);
    if (part === undefined) return [];
    const extent = sheetExtent(path, part);
    const read = scope.sheetPart(part, extent.marks);
    parts.set(path, extent.hasDatesInWords ? datesAsSerials(read, datesFrom1904) : read);
    return [extent];
  });
  refuseHugeSheets(extents, scope.limits);
}

function namesOf(sheet: string, names: readonly DefinedName[]): string[] {
  return names.filter((defined) => defined.sheet === sheet).map((defined) => defined.name);
}

/**
 * The parts as a zip again, unpacked: hucre then sees what was checked and nothing else (a zip can show one directory
 * to one reader and another to the next). It asks for the list of types, but does not use it.
 */
function repacked(parts: PackageParts, limits: ReadingLimits): Uint8Array {
  const types = parts.get('[Content_Types].xml') ?? new TextEncoder().encode('<Types/>');
  const inflated = { ...parts.inflated(), '[Content_Types].xml': types };
  refuseManyElements(inflated, limits);
  return storedZip(inflated);
}

/** What the reader refuses is damaged; what it did not foresee either is told whole. */
export function asWorkbookError(error: unknown): WorkbookError {
  if (error instanceof WorkbookError) return error;
  const message = error instanceof Error ? error.message : String(error);
  if (error instanceof HucreError) return damaged(`hucre: ${message}`, message);
  return unreadable(`unexpected: ${message}`, { type: 'unforeseen', detail: message });
}
