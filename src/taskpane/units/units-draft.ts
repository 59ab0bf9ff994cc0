import { OPTIONAL_COLUMNS, readUnitRow, REQUIRED_COLUMNS, type UnitColumn } from '../../model/unit-row';
import type { Unit, UnitList } from '../../model/unit';
import { problem, type UnitsCsvProblem } from '../../model/units-csv-problem';
import { unitField, unitListOf, type UnitsCsvReading } from '../../model/units-csv';
import type { PasteRefusal } from '../../model/paste-problem';

/** One line of the list as its fields hold it. */
export type UnitFields = Readonly<Record<UnitColumn, string>>;

/** Whether units take the place of those there are, or come after them. */
export type TakeIn = 'replace' | 'append';

/** What became of a text or a file that was to be taken in. */
export type TakeNotice =
  /** Lines that are no units, such as a total. */
  | { readonly type: 'left-out'; readonly lines: readonly string[] }
  /** Nothing of it is a unit: the text stays where it was typed. */
  | { readonly type: 'no-units' }
  /** The list was to be saved while text waits: it would have been lost. */
  | { readonly type: 'not-taken-in' }
  | { readonly type: 'refused'; readonly refusal: PasteRefusal }
  | { readonly type: 'not-a-list'; readonly file: string };

/** A list of units being made. The first row is the unit that reports; units are counted after it, from 1. */
export interface UnitsDraft {
  readonly rows: readonly UnitFields[];
  /** What was typed or pasted and is not taken in yet. */
  readonly text: string;
  readonly problems: readonly UnitsCsvProblem[];
  /** Which lines the problems count: a file's from 1, or the rows', where 0 is the unit that reports. */
  readonly problemsOf: 'file' | 'rows';
  readonly notice: TakeNotice | null;
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
  successors: '',
};

/** A draft that begins with a list, or with an empty row for the unit that reports. */
export function draftOf(list: UnitList | null): UnitsDraft {
  return { rows: rowsOfList(list), text: '', problems: [], problemsOf: 'rows', notice: null, selected: null };
}

export function rowsOfList(list: UnitList | null): readonly UnitFields[] {
  return list === null ? [EMPTY_FIELDS] : [list.parent, ...list.units].map(fieldsOf);
}

/** The list that the rows make, or what is wrong with them; line 0 is the unit that reports, line 1 the first unit. */
export function readDraft({ rows }: Pick<UnitsDraft, 'rows'>): UnitsCsvReading {
  const typed = rows[0]?.code.trim() ?? '';
  const parent = typed === '' ? STAND_IN : typed;
  const reading = unitListOf(
    rows.map((fields, index) => {
      const own: Partial<UnitFields> = index === 0 ? { code: parent, parent: '' } : { parent };
      const row: UnitFields = { ...fields, ...own };
      return readUnitRow(index, (column) => row[column].trim());
    }),
  );
  if (typed !== '') return reading;
  const others = 'problems' in reading ? reading.problems : [];
  return { problems: [problem(0, 'empty-code'), ...others] };
}

/** For a code that is still to be typed, so that its absence is one problem and not one of every unit. */
const STAND_IN = '\u0000';

/** The draft with its problems judged anew, where they are of its rows and shown. */
export function judgedAnew(draft: UnitsDraft): UnitsDraft {
  if (draft.problemsOf !== 'rows' || draft.problems.length === 0) return draft;
  const reading = readDraft(draft);
  return { ...draft, problems: 'problems' in reading ? reading.problems : [] };
}

/** The rows with one moved a place up (−1) or down (1); the first row stays the unit that reports. */
export function movedRow(rows: readonly UnitFields[], index: number, by: -1 | 1): readonly UnitFields[] {
  const target = index + by;
  const [moved, other] = [rows[index], rows[target]];
  if (index < 1 || target < 1 || moved === undefined || other === undefined) return rows;
  return rows.map((row, at) => (at === index ? other : at === target ? moved : row));
}

function fieldsOf(unit: Unit): UnitFields {
  return Object.fromEntries(COLUMNS.map((column) => [column, unitField(unit, column)])) as UnitFields;
}
