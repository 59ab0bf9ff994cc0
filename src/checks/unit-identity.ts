import { finding, type Finding, type Place } from '../model/finding';
import { rowsOf, type EntryRow, type EntryTable } from '../model/entry';
import { detectLegacyEncoding } from '../model/legacy-encoding';
import { suggestUnit } from '../model/name-suggestion';
import type { Unit, UnitList } from '../model/unit';
import { UnitIndex, type Named } from '../model/unit-index';
import { NOT_YET_CALCULATED } from './not-yet-calculated';
import { placeOf, type CheckContext, type Rule } from './rule';

/**
 * A row is known by its code and its name together. If they disagree someone sorted part of the columns or typed over a
 * name, and whose figures these are is not known: both are named and nothing is guessed.
 */
export const unitIdentity: Rule = (context) => {
  const known = knownUnits(context);
  const index = known === null ? null : new UnitIndex(known.map(named));
  const above = new UnitIndex<NamedRow>();
  return rowsOf(context.table).flatMap((row) => {
    const found = [
      ...legacyName(context.table, row),
      ...repeated(context.table, row, above, index),
      ...(known === null || index === null ? [] : identity(context.table, row, index, known)),
    ];
    above.add({ code: row.unit.code, names: [row.unit.name], row });
    return found;
  });
};

interface NamedUnit extends Named {
  readonly unit: Unit;
}

interface NamedRow extends Named {
  readonly row: EntryRow;
}

/** The list of units where one is at hand, else the units of last period's sheet. */
function knownUnits({ unitList, earlier }: CheckContext): readonly Unit[] | null {
  if (unitList !== null) return listed(unitList);
  return earlier === null ? null : rowsOf(earlier).map(({ unit }) => unit);
}

function listed(list: UnitList): readonly Unit[] {
  return [list.parent, ...list.units];
}

function named(unit: Unit): NamedUnit {
  return { code: unit.code, names: [unit.name, ...unit.aliases], unit };
}

function identity(
  table: EntryTable,
  row: EntryRow,
  index: UnitIndex<NamedUnit>,
  known: readonly Unit[],
): readonly Finding[] {
  const { code, name } = row.unit;
  const byCode = index.byCode(code);
  const byName = index.byName(name);
  // A form that names nobody was told of where it was read.
  if (isKnown(row, index) || (code === '' && name === '')) return [];
  if (byCode === null && byName.length === 0) {
    const suggestion = suggestUnit(name, known)[0]?.unit.name ?? null;
    return [finding('unknown-unit', placeOfName(table, row), { code, name, suggestion })];
  }
  const [only, ...others] = byName;
  if (code === NOT_YET_CALCULATED && only !== undefined && others.length === 0)
    return [finding('code-not-calculated', placeOfName(table, row), { name, codeOfName: only.code })];
  const nameOfCode = byCode?.unit.name ?? null;
  const codeOfName = byName[0]?.code ?? null;
  return [finding('code-name-mismatch', placeOfName(table, row), { code, name, nameOfCode, codeOfName })];
}

/** The cell of the row's name, which was typed over or belongs to another code. */
function placeOfName(table: EntryTable, row: EntryRow): Place {
  return placeOf(table, row, undefined, row.nameCell);
}

function isKnown({ unit: { code, name } }: EntryRow, index: UnitIndex<NamedUnit>): boolean {
  const byCode = index.byCode(code);
  return byCode !== null && index.byName(name).includes(byCode);
}

function repeated(
  table: EntryTable,
  row: EntryRow,
  above: UnitIndex<NamedRow>,
  index: UnitIndex<NamedUnit> | null,
): readonly Finding[] {
  const { code, name } = row.unit;
  const sameName = above.byName(name).find((other) => !mayShareName(table, row, other.row, index));
  const other = above.byCode(code) ?? sameName;
  if (other === undefined) return [];
  return [finding('duplicate-unit', placeOf(table, row), { code, name, otherRow: other.row.row + 1 })];
}

/** A district and its commune may both be called "Mỹ Tú", and a list may know two units of one bare name by their codes. */
function mayShareName(
  table: EntryTable,
  row: EntryRow,
  other: EntryRow,
  index: UnitIndex<NamedUnit> | null,
): boolean {
  if (row === table.parent || other === table.parent) return true;
  return index !== null && isKnown(row, index) && isKnown(other, index);
}

function legacyName(table: EntryTable, row: EntryRow): readonly Finding[] {
  const encoding = detectLegacyEncoding(row.unit.name);
  if (encoding === null) return [];
  return [finding('legacy-encoding', placeOfName(table, row), { text: row.unit.name, encoding })];
}
