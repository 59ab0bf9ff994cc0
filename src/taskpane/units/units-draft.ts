import { OPTIONAL_COLUMNS, readUnitRow, REQUIRED_COLUMNS, type UnitColumn } from '../../model/unit-row';
import { writeIsoDate } from '../../model/date-text';
import type { Unit, UnitList } from '../../model/unit';
import { unitListOf, type UnitsCsvProblem, type UnitsCsvReading } from '../../model/units-csv';

/** One line of the list as its fields hold it. */
export type UnitFields = Readonly<Record<UnitColumn, string>>;

/** A list of units being made. The first row is the unit that reports; lines are counted from it, from 1. */
export interface UnitsDraft {
  readonly rows: readonly UnitFields[];
  /** What was typed or pasted and is not taken in yet. */
  readonly text: string;
  readonly problems: readonly UnitsCsvProblem[];
  /** Which lines the problems count. */
  readonly problemsOf: 'text' | 'file' | 'rows';
  /** The row whose fields are open. */
  readonly selected: number | null;
}

const COLUMNS: readonly UnitColumn[] = [...REQUIRED_COLUMNS, ...OPTIONAL_COLUMNS];
export const EMPTY_FIELDS: UnitFields = {
  code: '',
  name: '',
  kind: '',
  aliases: '',
  parent: '',
  valid_from: '',
  valid_to: '',
};

/** A draft that begins with a list, or with an empty row for the unit that reports. */
export function draftOf(list: UnitList | null): UnitsDraft {
  return { rows: rowsOfList(list), text: '', problems: [], problemsOf: 'rows', selected: null };
}

export function rowsOfList(list: UnitList | null): readonly UnitFields[] {
  return list === null ? [EMPTY_FIELDS] : [list.parent, ...list.units].map(fieldsOf);
}

/** The list that the rows make, or what is wrong with them, by line. */
export function readDraft({ rows }: Pick<UnitsDraft, 'rows'>): UnitsCsvReading {
  const parent = rows[0]?.code.trim() ?? '';
  return unitListOf(
    rows.map((fields, index) => {
      const row: UnitFields = { ...fields, parent: index === 0 ? '' : parent };
      return readUnitRow(index + 1, (column) => row[column].trim());
    }),
  );
}

/** The rows with one moved a place up (−1) or down (1); the first row stays the unit that reports. */
export function movedRow(rows: readonly UnitFields[], index: number, by: -1 | 1): readonly UnitFields[] {
  const target = index + by;
  const [moved, other] = [rows[index], rows[target]];
  if (index < 1 || target < 1 || moved === undefined || other === undefined) return rows;
  return rows.map((row, at) => (at === index ? other : at === target ? moved : row));
}

function fieldsOf(unit: Unit): UnitFields {
  const text = (column: UnitColumn): string => {
    switch (column) {
      case 'code':
      case 'name':
      case 'kind':
        return unit[column];
      case 'aliases':
        return unit.aliases.join('|');
      case 'parent':
        return unit.parent ?? '';
      case 'valid_from':
        return unit.validFrom === undefined ? '' : writeIsoDate(unit.validFrom);
      case 'valid_to':
        return unit.validTo === undefined ? '' : writeIsoDate(unit.validTo);
    }
  };
  return Object.fromEntries(COLUMNS.map((column) => [column, text(column)])) as UnitFields;
}
