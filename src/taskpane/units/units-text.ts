import { readTabText } from '../../consolidation/paste/read-tab-text';
import { readCsv, separatorOf, type CsvRow } from '../../model/csv-rows';
import { unitNameKey } from '../../model/name-folding';
import type { UnitColumn } from '../../model/unit-row';
import { foldText } from '../../model/vietnamese-text';
import { EMPTY_FIELDS, type UnitFields } from './units-draft';

/**
 * Reads units that were typed one a line or pasted from a sheet, with or without a header. Without one, the columns
 * are: a name; or code and name, and then kind, other names and parent. A leading column of ordinals is left out.
 * `known` are the rows there are: their first is the unit that reports unless the text names one, and a unit that
 * comes without a code keeps the code it has there; a new one gets the parent's code and its number.
 */
export function readUnitsText(text: string, known: readonly UnitFields[]): readonly UnitFields[] {
  const [firstLine = ''] = text.split(/\r|\n/, 1);
  const isTabbed = text.includes('\t');
  // Names may hold commas ("Sở Văn hóa, Thể thao và Du lịch"): only a header or tabs make columns of a line.
  const header = headerOf(splitCells(firstLine, isTabbed ? '\t' : separatorOf(firstLine)));
  const rows = rowsOfText(
    text,
    header === null && !isTabbed ? null : isTabbed ? '\t' : separatorOf(firstLine),
  );
  const body = header === null ? rows : rows.slice(1);
  const columns = header ?? guessedColumns(body);
  const read = body.map(({ fields }) => fieldsOfRow(fields, columns));
  const namesParents = read.some(({ parent }) => parent !== '');
  const parentAt = namesParents ? read.findIndex(({ parent }) => parent === '') : -1;
  const parent = read[parentAt] ?? known[0] ?? EMPTY_FIELDS;
  return withCodes(
    parent,
    read.filter((_, index) => index !== parentAt),
    known,
  );
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
function rowsOfText(text: string, separator: ',' | ';' | '\t' | null): readonly CsvRow[] {
  if (separator === '\t') {
    const reading = readTabText(text);
    return reading.type === 'rows' ? reading.rows.map(({ line, cells }) => ({ line, fields: cells })) : [];
  }
  if (separator !== null) {
    const { rows, brokenQuotesAt } = readCsv(text, separator);
    if (brokenQuotesAt === null) return rows;
  }
  return text
    .split(/\r\n|\r|\n/)
    .map((line, index) => ({ line: index + 1, fields: separator === null ? [line] : line.split(separator) }))
    .filter(({ fields }) => fields.some((field) => field.trim() !== ''));
}

function guessedColumns(rows: readonly CsvRow[]): readonly TextColumn[] {
  const isNumbered =
    rows.length > 1 &&
    rows.every(({ fields }, index) => fields.length > 1 && fields[0]?.trim() === String(index + 1));
  const ordinal: readonly TextColumn[] = isNumbered ? [null] : [];
  const width = Math.max(0, ...rows.map(({ fields }) => fields.length)) - ordinal.length;
  return [...ordinal, ...(width <= 1 ? (['name'] as const) : WITHOUT_HEADER)];
}

const WITHOUT_HEADER: readonly UnitColumn[] = ['code', 'name', 'kind', 'aliases', 'parent'];

function fieldsOfRow(fields: readonly string[], columns: readonly TextColumn[]): UnitFields {
  const given = columns.flatMap((column, index) =>
    column === null ? [] : [[column, (fields[index] ?? '').trim()] as const],
  );
  return { ...EMPTY_FIELDS, ...Object.fromEntries(given) };
}

function withCodes(
  parent: UnitFields,
  units: readonly UnitFields[],
  known: readonly UnitFields[],
): readonly UnitFields[] {
  const codeOfName = new Map(known.map(({ code, name }) => [nameKey(name), code]));
  const coded = units.map((unit) =>
    unit.code === '' ? { ...unit, code: codeOfName.get(nameKey(unit.name)) ?? '' } : unit,
  );
  const used = new Set([parent, ...coded].map(({ code }) => code));
  let number = 0;
  const nextCode = (): string => {
    do number += 1;
    while (used.has(codeNumbered(parent.code, number)));
    return codeNumbered(parent.code, number);
  };
  return [parent, ...coded.map((unit) => (unit.code === '' ? { ...unit, code: nextCode() } : unit))];
}

function codeNumbered(parent: string, number: number): string {
  const digits = String(number).padStart(2, '0');
  return parent === '' ? digits : `${parent}.${digits}`;
}

function nameKey(name: string): string {
  const { kind, base } = unitNameKey(name);
  return `${kind ?? ''}|${base}`;
}
