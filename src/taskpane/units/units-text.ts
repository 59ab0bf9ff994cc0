import { readTabText } from '../../consolidation/paste/read-tab-text';
import { isTotalName } from '../../consolidation/paste/cell-texts';
import { readCsv, separatorOf, type CsvRow } from '../../model/csv-rows';
import type { PasteRefusal } from '../../model/paste-problem';
import type { UnitColumn } from '../../model/unit-row';
import { foldText } from '../../model/vietnamese-text';
import { nameKey, parentIndex } from './text-parent';
import { EMPTY_FIELDS, type TakeIn, type UnitFields } from './units-draft';

export type UnitsTextReading =
  | { readonly type: 'rows'; readonly rows: readonly UnitFields[]; readonly leftOut: readonly string[] }
  /** No line of it is a unit. */
  | { readonly type: 'no-units' }
  | { readonly type: 'refused'; readonly refusal: PasteRefusal };

/**
 * Reads units that were typed one a line or pasted from a sheet, with or without a header. Without one, the columns
 * are: a name; or code and name, and then kind, other names and parent. Ordinals and totals are left out.
 * `known` are the rows there are: their first is the unit that reports unless the text names one, and a unit that
 * comes without a code keeps the code it has there; a new one gets the parent's code and its number.
 */
export function readUnitsText(text: string, known: readonly UnitFields[], takeIn: TakeIn): UnitsTextReading {
  const [firstLine = ''] = text.split(/\r|\n/, 1);
  const isTabbed = text.includes('\t');
  // Names may hold commas ("Sở Văn hóa, Thể thao và Du lịch"): only a header or tabs make columns of a line.
  const header = headerOf(splitCells(firstLine, isTabbed ? '\t' : separatorOf(firstLine)));
  const separator = header === null && !isTabbed ? null : isTabbed ? '\t' : separatorOf(firstLine);
  const lines = rowsOfText(text, separator);
  if (lines.type === 'refused') return lines;
  const body = header === null ? lines.rows : lines.rows.slice(1);
  const columns = header ?? guessedColumns(body);
  const read = body.map(({ fields }) => fieldsOfRow(fields, columns));
  const units = read.filter(({ name }) => !isTotalName(name));
  const leftOut = read.flatMap(({ name }) => (isTotalName(name) ? [name] : []));
  const own = known[0] ?? EMPTY_FIELDS;
  const parentAt = parentIndex(units, own, { takeIn, saysParents: header?.includes('parent') ?? false });
  const others = units.filter((_, index) => index !== parentAt);
  if (units.length === 0) return { type: 'no-units' };
  const parent = mergedParent(units[parentAt], own);
  const kept = takeIn === 'append' ? known.slice(1) : [];
  return { type: 'rows', rows: [parent, ...kept, ...withCodes(parent, others, known, kept)], leftOut };
}

/** The parent of the list with what the text says of it; what only the list has, such as a code, stays with its unit. */
function mergedParent(said: UnitFields | undefined, own: UnitFields): UnitFields {
  if (said === undefined) return own;
  const isOwn = own.name.trim() === '' || nameKey(own.name) === nameKey(said.name);
  const filled = Object.entries(said).filter(([, text]) => text !== '');
  return { ...(isOwn ? own : EMPTY_FIELDS), ...Object.fromEntries(filled), parent: '' };
}

type TextColumn = UnitColumn | null;

/** The words that head a column, folded: the file's own and those of the sheet "Đơn vị". */
const HEADINGS: readonly (readonly [UnitColumn, readonly string[]])[] = [
  ['code', ['code', 'mã', 'mã đơn vị', 'mã đv', 'mã định danh']],
  ['name', ['name', 'tên', 'tên đơn vị', 'đơn vị']],
  ['kind', ['kind', 'loại', 'loại đơn vị', 'cấp']],
  ['aliases', ['aliases', 'tên gọi khác', 'tên gọi khác (cách nhau bằng |)']],
  ['parent', ['parent', 'mã đơn vị cấp trên', 'mã cấp trên', 'cấp trên']],
  ['valid_from', ['valid_from', 'hiệu lực từ']],
  ['valid_to', ['valid_to', 'hiệu lực đến']],
  ['successors', ['successors', 'nay thuộc', 'nay thuộc (mã)']],
];
const COLUMN_OF: ReadonlyMap<string, UnitColumn> = new Map(
  HEADINGS.flatMap(([column, words]) => words.map((word) => [foldText(word), column] as const)),
);

function headerOf(cells: readonly string[]): readonly TextColumn[] | null {
  const columns = cells.map((cell) => COLUMN_OF.get(foldText(cell)) ?? null);
  return columns.includes('name') && columns.length > 0 ? columns : null;
}

function splitCells(line: string, separator: string): readonly string[] {
  return line.split(separator).map((cell) => cell.replace(/^\ufeff?"?|"$/g, ''));
}

/** A null separator makes one cell of each line. */
type Lines =
  | { readonly type: 'rows'; readonly rows: readonly CsvRow[] }
  | { readonly type: 'refused'; readonly refusal: PasteRefusal };

function rowsOfText(text: string, separator: ',' | ';' | '\t' | null): Lines {
  if (separator === '\t') {
    const reading = readTabText(text);
    if (reading.type === 'refused') return reading;
    return { type: 'rows', rows: reading.rows.map(({ line, cells }) => ({ line, fields: cells })) };
  }
  if (separator !== null) {
    const { rows, brokenQuotesAt } = readCsv(text, separator);
    if (brokenQuotesAt === null) return { type: 'rows', rows };
  }
  const rows = text
    .split(/\r\n|\r|\n/)
    .map((line, index) => ({ line: index + 1, fields: separator === null ? [line] : line.split(separator) }))
    .filter(({ fields }) => fields.some((field) => field.trim() !== ''));
  return { type: 'rows', rows };
}

function guessedColumns(rows: readonly CsvRow[]): readonly TextColumn[] {
  const isNumbered =
    rows.length > 1 &&
    rows.every(
      ({ fields }, index) =>
        fields.length > 1 && fields[0]?.trim().replace(/[.)]$/, '') === String(index + 1),
    );
  const ordinal: readonly TextColumn[] = isNumbered ? [null] : [];
  const width = Math.max(0, ...rows.map(({ fields }) => fields.length)) - ordinal.length;
  return [...ordinal, ...(width <= 1 ? (['name'] as const) : WITHOUT_HEADER)];
}

const WITHOUT_HEADER: readonly UnitColumn[] = ['code', 'name', 'kind', 'aliases', 'parent'];

/** "1. ", "2) ", "- " before a name that stood in a numbered or dashed list. */
const LIST_MARK = /^(?:\d{1,3}[.)]\s*|[-–—•*+]\s+)(?=\S)/;

function fieldsOfRow(fields: readonly string[], columns: readonly TextColumn[]): UnitFields {
  const given = columns.flatMap((column, index) =>
    column === null ? [] : [[column, (fields[index] ?? '').trim()] as const],
  );
  const row: UnitFields = { ...EMPTY_FIELDS, ...Object.fromEntries(given) };
  return { ...row, name: row.name.replace(LIST_MARK, '') };
}

function withCodes(
  parent: UnitFields,
  units: readonly UnitFields[],
  known: readonly UnitFields[],
  kept: readonly UnitFields[],
): readonly UnitFields[] {
  const codeOfName = new Map(known.map(({ code, name }) => [nameKey(name), code]));
  const coded = units.map((unit) =>
    unit.code === '' ? { ...unit, code: codeOfName.get(nameKey(unit.name)) ?? '' } : unit,
  );
  const used = new Set([parent, ...kept, ...coded].map(({ code }) => code));
  let number = 0;
  const nextCode = (): string => {
    do number += 1;
    while (used.has(codeNumbered(parent.code, number)));
    return codeNumbered(parent.code, number);
  };
  return coded.map((unit) => (unit.code === '' ? { ...unit, code: nextCode() } : unit));
}

function codeNumbered(parent: string, number: number): string {
  const digits = String(number).padStart(2, '0');
  return parent === '' ? digits : `${parent}.${digits}`;
}
