import type { Acceptance, Finding } from '../model/finding';
import type { UnitList } from '../model/unit';
import { readAcceptanceSheet } from '../sheets/acceptance-sheet';
import { readEntrySheet, type EntrySheetReading } from '../sheets/read-entry-sheet';
import { readRegisterSheet, type RegisterSheetReading } from '../sheets/register/register-reading';
import { readUnitListSheet, type UnitListReading } from '../sheets/unit-list-sheet';
import { isDataSheet } from '../sheets/data/data-sheet';
import { readReportTag } from '../sheets/report/report-tag';
import { isOwnMemory } from '../workbook/journal/slots';
import { ORIGINALS_SHEET } from '../workbook/journal/originals-sheet';
import type { SheetGrid, WorkbookPort } from '../workbook/port';

/** A workbook and the name by which people know it. */
export interface NamedWorkbook {
  readonly name: string;
  readonly port: WorkbookPort;
}

/** An entry sheet and the workbook it stands in. */
export type FoundEntrySheet = EntrySheetReading & { readonly workbook: string };

/** A sheet with a row for each unit. */
export type FoundMatrix = Extract<FoundEntrySheet, { arrangement: 'matrix' }>;

/** The form of one unit. */
export type FoundForm = Extract<FoundEntrySheet, { arrangement: 'form' }>;

/** A register sheet and the workbook it stands in. */
export interface FoundRegisterSheet extends RegisterSheetReading {
  readonly workbook: string;
}

/** Everything of ours that workbooks hold. */
export interface Contents {
  readonly entrySheets: readonly FoundEntrySheet[];
  readonly registerSheets: readonly FoundRegisterSheet[];
  /** The first sound list of units found. */
  readonly unitList: UnitList | null;
  /** What is wrong with lists of units. */
  readonly unitListFindings: readonly Finding[];
  readonly acceptances: readonly Acceptance[];
  /** Sheets that are not ours, as "file › sheet"; they are neither read nor carried over. */
  readonly foreignSheets: readonly string[];
}

/** Reads all sheets of the workbooks, each workbook in two calls of its port. Rejects with a WorkbookError. */
export async function readContents(workbooks: readonly NamedWorkbook[]): Promise<Contents> {
  const read: { name: string; grids: readonly SheetGrid[] }[] = [];
  for (const { name, port } of workbooks) {
    const summaries = await port.listSheets();
    const sheets = summaries.map((summary) => summary.name).filter((sheet) => !isOwnMemory(sheet));
    read.push({ name, grids: await port.readSheets(sheets) });
  }
  return contentsOf(read);
}

/** What the sheets of workbooks are and hold. */
export function contentsOf(
  workbooks: readonly { readonly name: string; readonly grids: readonly SheetGrid[] }[],
): Contents {
  const entrySheets: FoundEntrySheet[] = [];
  const registerSheets: FoundRegisterSheet[] = [];
  const unitLists: UnitListReading[] = [];
  const acceptances: Acceptance[] = [];
  const foreignSheets: string[] = [];
  for (const { name: workbook, grids } of workbooks) {
    for (const grid of grids) {
      const entry = readEntrySheet(grid);
      const units = entry === null ? readUnitListSheet(grid) : null;
      const accepted = entry === null && units === null ? readAcceptanceSheet(grid) : null;
      if (entry !== null) entrySheets.push({ ...entry, workbook });
      else if (units !== null) unitLists.push(units);
      else if (accepted !== null) acceptances.push(...accepted);
      else if (!isGenerated(grid)) {
        // A printed register has the headings of one, so that generated sheets are passed over first.
        const register = readRegisterSheet(grid);
        if (register !== null) registerSheets.push({ ...register, workbook });
        else foreignSheets.push(`${workbook} › ${grid.name}`);
      }
    }
  }
  return {
    entrySheets,
    registerSheets,
    unitList: unitLists.find(({ list }) => list !== null)?.list ?? null,
    unitListFindings: unitLists.flatMap(({ findings }) => findings),
    acceptances,
    foreignSheets,
  };
}

/** Reports and the flat table are made anew and not read, and the product's own memory is not a person's. */
function isGenerated(grid: SheetGrid): boolean {
  return (
    isDataSheet(grid) ||
    grid.name === ORIGINALS_SHEET ||
    isOwnMemory(grid.name) ||
    readReportTag(grid) !== null
  );
}
