import { checkTable } from '../checks/check-table';
import { declaredElsewhere } from '../checks/declared-elsewhere';
import { doublePeriods } from '../checks/double-period';
import type { EntryTable, MatrixTable } from '../model/entry';
import type { Finding, Place } from '../model/finding';
import { previousFigures } from '../model/previous-figures';
import { previousPeriod, type Period } from '../model/period';
import type { UnitList } from '../model/unit';
import { checkCollected } from './check-collected';
import { handCorrections } from './hand-corrections';
import { typedFigures } from './typed-figures';
import { unitsKnownTo } from './known-units';
import type { Contents } from './read-contents';
import { unreadMemory } from './unread-memory';

/** Checks every entry sheet, each against the sheet of the period before where there is one. Findings come sheet by sheet. */
export function checkEntries(contents: Contents): readonly Finding[] {
  const tables = contents.entrySheets.flatMap(({ table }) => (table === null ? [] : [table]));
  const gathered = contents.collectedSheets.flatMap((sheet) => sheet.tables);
  const all = [...contents.entrySheets, ...contents.collectedSheets];
  const isOneWorkbook = new Set(all.map(({ workbook }) => workbook)).size <= 1;
  const doubles = doublePeriods(tables);
  const sheets = contents.entrySheets.flatMap(({ workbook, table, findings, layout }) => {
    const double = table === null ? undefined : doubles.get(table);
    const where = { set: layout.set.id, ...(isOneWorkbook ? {} : { workbook }) };
    if (double?.code === 'copied-period') return [placedIn(where, double)];
    const isDated = findings.some(({ code }) => code === 'as-of-unreadable');
    const ofTable = table === null ? [] : findingsOf(table, tables, unitsKnownTo(contents, workbook));
    const found = [
      ...findings,
      ...(double === undefined ? [] : [double]),
      // A date that cannot be read is not missing as well.
      ...ofTable.filter(({ code }) => !(isDated && code === 'as-of-missing')),
    ];
    return found.map((one) => placedIn(where, one));
  });
  const corrections = isOneWorkbook ? [...handCorrections(contents), ...typedFigures(contents)] : [];
  const collected = contents.collectedSheets.flatMap((sheet) => {
    const found = checkCollected(sheet, gathered, unitsKnownTo(contents, sheet.workbook));
    const where = { set: sheet.layout.set.id, ...(isOneWorkbook ? {} : { workbook: sheet.workbook }) };
    return found.map((one) => placedIn(where, one));
  });
  return [
    ...contents.definitionFindings,
    ...contents.unitListFindings,
    ...sheets,
    ...collected,
    ...corrections,
    ...unreadMemory(contents),
  ];
}

function findingsOf(
  table: EntryTable,
  tables: readonly EntryTable[],
  unitList: UnitList | null,
): readonly Finding[] {
  const earlier = tableOfPeriod(tables, table, previousPeriod(table.period));
  return [
    ...checkTable({ table, earlier, previous: previousFigures(table, earlier), unitList }),
    ...declaredElsewhere(table, tables),
  ];
}

/** What the rules find when a table is compared with another period than the one before. */
export function checkAgainst(
  table: EntryTable,
  earlier: EntryTable | null,
  unitList: UnitList | null,
): readonly Finding[] {
  const found = checkTable({ table, earlier, previous: previousFigures(table, earlier), unitList });
  return found.map((one) => placedIn({ set: table.set.id }, one));
}

/** The table of another period: of the same set and arrangement, and for a form of the same unit; where there are two the checks say so. */
export function tableOfPeriod(
  tables: readonly EntryTable[],
  like: EntryTable,
  period: Period,
): EntryTable | null {
  const unit = like.units[0]?.unit.code;
  return (
    tables.find(
      ({ set, arrangement, period: own, units }) =>
        set.id === like.set.id &&
        arrangement === like.arrangement &&
        own.id === period.id &&
        (arrangement === 'matrix' || units[0]?.unit.code === unit),
    ) ?? null
  );
}

/** The table of a set and a period whose units stand on one sheet, or null. */
export function findMatrixTable(
  tables: readonly EntryTable[],
  set: string,
  period: Period,
): MatrixTable | null {
  const matrices = tables.filter((table) => table.arrangement === 'matrix');
  return matrices.find((table) => table.set.id === set && table.period.id === period.id) ?? null;
}

/** The rules know a table; of which set and in which workbook it stands is said here. */
function placedIn<Found extends Finding>(where: Pick<Place, 'set' | 'workbook'>, found: Found): Found {
  return { ...found, place: { ...where, ...found.place } };
}
