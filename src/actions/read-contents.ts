import { catalogueWith, findSet, type SetCatalogue } from '../indicator-sets/catalogue';
import { unitedDuplicates } from '../checks/register/united-duplicates';
import type { ConsolidationMemory } from '../consolidation/memory';
import { finding, type Acceptance, type Finding, type Place } from '../model/finding';
import type { UnitList } from '../model/unit';
import { sheetRegisters } from '../registers/sheet-registers';
import { readAcceptanceSheet } from '../sheets/acceptance-sheet';
import { setIdOf } from '../sheets/entry/set-of-sheet';
import { readCollectedSheet, type CollectedReading } from '../sheets/collected/collected-reading';
import { isGenerated } from '../sheets/generated-sheet';
import { readEntrySheet, type EntrySheetReading } from '../sheets/read-entry-sheet';
import { readRegisterSheet, type RegisterSheetReading } from '../sheets/register/register-reading';
import { readUnitListSheet } from '../sheets/unit-list-sheet';
import { MEMORY_SHEET, readMemorySheet } from '../sheets/take-in/memory-sheet';
import { isOwnMemory } from '../workbook/journal/slots';
import type { SheetGrid, WorkbookPort } from '../workbook/port';
import { joinedUnitList } from './known-units';
import { readDefinitions, setsOfWorkbook, type FoundDefinition } from './read-definitions';

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

/** A sheet that gathers the forms of many units, and the workbook it stands in. */
export interface FoundCollectedSheet extends CollectedReading {
  readonly sheet: string;
  readonly workbook: string;
}

/** A register sheet and the workbook it stands in. */
export interface FoundRegisterSheet extends RegisterSheetReading {
  readonly workbook: string;
}

/** Everything of ours that workbooks hold. */
export interface Contents {
  /** The sets that may be used with these workbooks: those that they define, and the built-in ones. */
  readonly sets: SetCatalogue;
  readonly definitions: readonly FoundDefinition[];
  /** What is wrong with the definitions of sets. */
  readonly definitionFindings: readonly Finding[];
  readonly entrySheets: readonly FoundEntrySheet[];
  readonly collectedSheets: readonly FoundCollectedSheet[];
  readonly registerSheets: readonly FoundRegisterSheet[];
  /** The first sound list of units of each workbook that has one. */
  readonly unitLists: ReadonlyMap<string, UnitList>;
  /** What the sound lists say together. */
  readonly unitList: UnitList | null;
  /** What is wrong with lists of units. */
  readonly unitListFindings: readonly Finding[];
  readonly acceptances: readonly Acceptance[];
  /** What the workbooks remember of take-ins. */
  readonly memory: ConsolidationMemory;
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

/** With the rule that only a register of many units has. */
function withDuplicates(sheet: RegisterSheetReading): RegisterSheetReading {
  const { table, findings } = sheet;
  return table === null ? sheet : { ...sheet, findings: [...findings, ...unitedDuplicates(table)] };
}

/**
 * What the sheets of workbooks are and hold. The sets that they define are read first: entry sheets are of these sets too.
 */
export function contentsOf(
  workbooks: readonly { readonly name: string; readonly grids: readonly SheetGrid[] }[],
): Contents {
  const read = workbooks.map(({ name, grids }) => ({ name, grids, defined: readDefinitions(name, grids) }));
  const entrySheets: FoundEntrySheet[] = [];
  const collectedSheets: FoundCollectedSheet[] = [];
  const registerSheets: FoundRegisterSheet[] = [];
  const unitLists = new Map<string, UnitList>();
  const unitListFindings: Finding[] = [];
  const acceptances: Acceptance[] = [];
  const memories: ConsolidationMemory[] = [];
  const foreignSheets: string[] = [];
  const definitionFindings: Finding[] = [];
  const all = read.map(({ defined }) => defined);
  for (const { name: workbook, grids, defined } of read) {
    const sets = setsOfWorkbook(defined, all);
    const where = workbooks.length > 1 ? { workbook } : {};
    const ofSets = [...defined.findings];
    for (const grid of grids) {
      if (defined.sheets.has(grid.name)) continue;
      if (grid.name === MEMORY_SHEET) {
        memories.push(readMemorySheet(grid));
        continue;
      }
      const collected = readCollectedSheet(grid, sets);
      if (collected !== null) {
        collectedSheets.push({ ...collected, sheet: grid.name, workbook });
        continue;
      }
      const entry = readEntrySheet(grid, sets);
      const units = entry === null ? readUnitListSheet(grid) : null;
      const accepted = entry === null && units === null ? readAcceptanceSheet(grid) : null;
      const unknown = entry === null ? unknownSet(grid, sets) : null;
      if (entry !== null) entrySheets.push({ ...entry, workbook });
      else if (units !== null) {
        unitListFindings.push(...placedIn(where, units.findings));
        if (units.list !== null && !unitLists.has(workbook)) unitLists.set(workbook, units.list);
      } else if (accepted !== null) acceptances.push(...accepted);
      // What is wrong with a definition is told already: its entry sheets wait for it.
      else if (unknown !== null) ofSets.push(...(defined.findings.length === 0 ? [unknown] : []));
      else if (!isGenerated(grid)) {
        // A printed register has the headings of one, so that generated sheets are passed over first.
        const register = readRegisterSheet(grid, sheetRegisters);
        if (register !== null) registerSheets.push({ ...withDuplicates(register), workbook });
        else foreignSheets.push(`${workbook} › ${grid.name}`);
      }
    }
    definitionFindings.push(...placedIn(where, ofSets));
  }
  const definitions = all.flatMap((defined) => defined.definitions);
  return {
    sets: catalogueWith(definitions.map(({ set }) => set)),
    definitions,
    definitionFindings,
    entrySheets,
    collectedSheets,
    registerSheets,
    unitLists,
    unitList: joinedUnitList([...unitLists.values()]),
    unitListFindings,
    acceptances,
    memory: {
      origins: memories.flatMap(({ origins }) => origins),
      mappings: memories.flatMap(({ mappings }) => mappings),
      deadlines: memories.flatMap(({ deadlines }) => deadlines),
      receipts: memories.flatMap(({ receipts }) => receipts),
      pastes: memories.flatMap(({ pastes }) => pastes),
      unread: memories.flatMap(({ unread }) => unread),
    },
    foreignSheets,
  };
}

/** Which workbook something was found in, where there are several. */
function placedIn(where: Pick<Place, 'workbook'>, findings: readonly Finding[]): readonly Finding[] {
  return findings.map((found) => ({ ...found, place: { ...where, ...found.place } }));
}

/** An entry sheet whose set nothing defines cannot be read, and its figures must not be passed over in silence. */
function unknownSet(grid: SheetGrid, sets: SetCatalogue): Finding | null {
  const set = setIdOf(grid);
  if (set === null || findSet(set, sets) !== null) return null;
  return finding('set-definition-fault', { sheet: grid.name }, { fault: { type: 'set-unknown', set } });
}
