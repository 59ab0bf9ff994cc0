import { checkRegister } from '../checks/register/check-register';
import { finding, type Finding, type Place } from '../model/finding';
import { foldName } from '../model/name-folding';
import type { RegisterTable } from '../registers/register-table';
import { unitsKnownTo } from './known-units';
import type { Contents } from './read-contents';

/** Checks every register sheet: what its reading found, then its records. Findings come sheet by sheet. */
export function checkRegisters(contents: Contents): readonly Finding[] {
  const { registerSheets } = contents;
  const isOneWorkbook = new Set(registerSheets.map(({ workbook }) => workbook)).size <= 1;
  const tables = registerSheets.flatMap(({ table }) => (table === null ? [] : [table]));
  return registerSheets.flatMap(({ workbook, table, findings, layout }) => {
    const where = { set: layout.register.id, ...(isOneWorkbook ? {} : { workbook }) };
    const unitList = unitsKnownTo(contents, workbook);
    const ofTable = table === null ? [] : [...doubles(table, tables), ...checkRegister({ table, unitList })];
    return [...findings, ...ofTable].map((found) => placedIn(where, found));
  });
}

/** Two sheets of one register, period and unit: it is not known which of them counts. */
function doubles(table: RegisterTable, tables: readonly RegisterTable[]): readonly Finding[] {
  const other = tables.find((candidate) => candidate !== table && isSameRegister(candidate, table));
  if (other === undefined) return [];
  const place = { sheet: table.sheet, period: table.period.id };
  return [finding('double-register', place, { otherSheet: other.sheet })];
}

function isSameRegister(a: RegisterTable, b: RegisterTable): boolean {
  const isSameUnit =
    a.unit.code !== '' && b.unit.code !== ''
      ? a.unit.code === b.unit.code
      : foldName(a.unit.name) === foldName(b.unit.name);
  return a.register.id === b.register.id && a.period.id === b.period.id && isSameUnit;
}

function placedIn<Found extends Finding>(where: Pick<Place, 'set' | 'workbook'>, found: Found): Found {
  return { ...found, place: { ...where, ...found.place } };
}
