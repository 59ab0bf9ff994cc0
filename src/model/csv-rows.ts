/** A row of a CSV text and the line on which it begins, from 1. */
export interface CsvRow {
  readonly line: number;
  readonly fields: readonly string[];
}

/** `brokenQuotesAt` is the line of a quotation mark that is never closed or that text follows. */
export interface CsvText {
  readonly rows: readonly CsvRow[];
  readonly brokenQuotesAt: number | null;
}

/** A separator Excel writes: a semicolon where the machine's decimal sign is the comma. */
export type CsvSeparator = ',' | ';' | '\t';

const SEPARATORS: readonly CsvSeparator[] = [',', ';', '\t'];

/** The separator that occurs most in a header line, which holds no quoted text. */
export function separatorOf(headerLine: string): CsvSeparator {
  const counts = SEPARATORS.map((separator) => headerLine.split(separator).length);
  return SEPARATORS[counts.indexOf(Math.max(...counts))] ?? ',';
}

/** Splits a CSV text (RFC 4180; CRLF, LF or CR) into rows. Empty lines are left out; fields are not trimmed. */
export function readCsv(text: string, separator: CsvSeparator): CsvText {
  const rows: CsvRow[] = [];
  const field = fieldPattern(separator);
  let fields: string[] = [];
  let line = 1;
  let startLine = 1;
  while (field.lastIndex <= text.length) {
    const match = field.exec(text);
    if (match === null) return { rows, brokenQuotesAt: line };
    const [all, quoted, plain = '', end = ''] = match;
    fields.push(quoted === undefined ? plain : quoted.replace(/""/g, '"'));
    line += lineBreaksIn(all);
    if (end === separator) continue;
    if (fields.some((value) => value.trim() !== '')) rows.push({ line: startLine, fields });
    fields = [];
    startLine = line;
    if (end === '') break;
  }
  return { rows, brokenQuotesAt: null };
}

/** Writes rows with the separator, quoting where needed; lines end with CRLF. */
export function writeCsv(rows: readonly (readonly string[])[], separator: CsvSeparator): string {
  return rows.map((fields) => `${fields.map((value) => quotedIfNeeded(value)).join(separator)}\r\n`).join('');
}

/** One field and what ends it; sticky, so that anything it does not take is broken. */
function fieldPattern(separator: CsvSeparator): RegExp {
  return new RegExp(
    `(?:"((?:[^"]|"")*)"[ ]*|([^"${separator}\r\n][^${separator}\r\n]*|))(${separator}|\r\n|\n|\r|$)`,
    'y',
  );
}

function quotedIfNeeded(value: string): string {
  return /[",;\t\r\n]|^\s|\s$/.test(value) ? `"${value.replace(/"/g, '""')}"` : value;
}

function lineBreaksIn(text: string): number {
  return text.match(/\r\n|\n|\r/g)?.length ?? 0;
}
