import { readCsv, separatorOf, writeCsv } from './csv-rows';
import type { CsvRow } from './csv-rows';
import { writeIsoDate } from './date-text';
import { detectLegacyEncoding } from './legacy-encoding';
import type { Unit, UnitList } from './unit';
import { listProblems, parentRow } from './unit-list-problems';
import { OPTIONAL_COLUMNS, readUnitRow, REQUIRED_COLUMNS } from './unit-row';
import type { UnitColumn, UnitRow } from './unit-row';
import { problem } from './units-csv-problem';
import type { UnitsCsvProblem } from './units-csv-problem';

export type { UnitsCsvProblem } from './units-csv-problem';

/** Either the list or, in the order of the lines, everything that is wrong with it. */
export type UnitsCsvReading = { readonly ok: UnitList } | { readonly problems: readonly UnitsCsvProblem[] };

const BYTE_ORDER_MARK = '\ufeff';
/** What a decoder leaves where the bytes were not UTF-8. */
const REPLACEMENT_CHARACTER = '\ufffd';
const SAMPLE_LENGTH = 60;

/**
 * Reads a list of units: header `code,name,kind,aliases,parent` and, if wanted, `valid_from,valid_to,successors`;
 * separated by commas, semicolons or tabs; aliases and the codes of successors by `|`; a kind in English or Vietnamese, or blank where the name says it.
 * Exactly one row, the unit that reports, has no parent; it may be the only one. The order of the rows is kept.
 */
export function parseUnitsCsv(text: string): UnitsCsvReading {
  const content = text.startsWith(BYTE_ORDER_MARK) ? text.slice(1) : text;
  const { rows, brokenQuotesAt } = readCsv(content, separatorOf(content.split(/\r|\n/, 1)[0] ?? ''));
  if (brokenQuotesAt !== null) return { problems: [problem(brokenQuotesAt, 'broken-quotes')] };
  const [header, ...body] = rows;
  const columns = (header?.fields ?? []).map((name) => name.trim().toLowerCase());
  const unsound = [...headerProblems(header?.line ?? 1, columns), ...encodingProblems(content)];
  if (unsound.length > 0) return { problems: unsound };
  const unitRows = body.map((row) => readUnitRow(row.line, fieldsOf(row, columns)));
  return unitListOf(unitRows);
}

/** Writes a list so that `parseUnitsCsv` and Excel read it: UTF-8 with its mark, commas, CRLF; the parent first. */
export function writeUnitsCsv({ parent, units }: UnitList): string {
  const all = [parent, ...units];
  const isDated = all.some(({ validFrom, validTo }) => validFrom !== undefined || validTo !== undefined);
  const hasSuccessors = all.some(({ successors }) => successors !== undefined);
  const columns: readonly UnitColumn[] = [
    ...REQUIRED_COLUMNS,
    ...(isDated || hasSuccessors ? (['valid_from', 'valid_to'] as const) : []),
    ...(hasSuccessors ? (['successors'] as const) : []),
  ];
  const rows = all.map((unit) => columns.map((column) => unitField(unit, column)));
  return BYTE_ORDER_MARK + writeCsv([columns, ...rows], ',');
}

/** The list that rows make together, or everything that is wrong with them. */
export function unitListOf(rows: readonly UnitRow[]): UnitsCsvReading {
  const problems = [...rows.flatMap((row) => row.problems), ...listProblems(rows)];
  const parent = parentRow(rows);
  if (problems.length > 0 || parent === null) return { problems: problems.sort((a, b) => a.line - b.line) };
  return { ok: { parent: parent.unit, units: rows.filter((row) => row !== parent).map(({ unit }) => unit) } };
}

function headerProblems(line: number, columns: readonly string[]): readonly UnitsCsvProblem[] {
  const known: readonly UnitColumn[] = [...REQUIRED_COLUMNS, ...OPTIONAL_COLUMNS];
  const missing = REQUIRED_COLUMNS.filter((column) => !columns.includes(column));
  const repeated = known.filter((column) => columns.indexOf(column) !== columns.lastIndexOf(column));
  return [
    ...missing.map((column) => problem(line, 'missing-column', { column })),
    ...repeated.map((column) => problem(line, 'repeated-column', { column })),
  ];
}

function encodingProblems(content: string): readonly UnitsCsvProblem[] {
  const lines = content.split(/\r\n|\n|\r/);
  const replaced = lines.findIndex((line) => line.includes(REPLACEMENT_CHARACTER));
  if (replaced !== -1) return [problem(replaced + 1, 'not-utf8', { text: sampleOf(lines[replaced]) })];
  const encoding = detectLegacyEncoding(content);
  if (encoding === null) return [];
  const at = lines.findIndex((line) => /[\u00a1-\u00ff]/.test(line));
  return [problem(at + 1, 'legacy-encoding', { encoding, text: sampleOf(lines[at]) })];
}

function sampleOf(line: string | undefined): string {
  return (line ?? '').slice(0, SAMPLE_LENGTH);
}

function fieldsOf({ fields }: CsvRow, columns: readonly string[]): (column: UnitColumn) => string {
  return (column) => fields[columns.indexOf(column)]?.trim() ?? '';
}

/** What stands in a column of the list for a unit; dates as 2025-07-01. */
export function unitField(unit: Unit, column: UnitColumn): string {
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
    case 'successors':
      return unit.successors?.join('|') ?? '';
  }
}
