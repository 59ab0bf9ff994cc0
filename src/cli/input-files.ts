import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import * as z from 'zod';
import type { NamedWorkbook } from '../actions/read-contents';
import type { CommandLanguage } from '../language/command-line/texts';
import type { Acceptance } from '../model/finding';
import type { UnitList } from '../model/unit';
import { parseUnitsCsv, type UnitsCsvProblem } from '../model/units-csv';
import { FileWorkbook } from '../workbook/file/file-workbook';
import { WorkbookError } from '../workbook/port';
import { codeOf, CommandFault } from './fault';

/** Opens workbooks for reading. Files that share a name are told apart by their paths. */
export async function openWorkbooks(paths: readonly string[]): Promise<readonly NamedWorkbook[]> {
  if (paths.length === 0) throw new CommandFault('missing-files', {});
  const names = paths.map((path) => basename(path));
  const workbooks: NamedWorkbook[] = [];
  for (const [index, path] of paths.entries()) {
    const name = names[index] ?? path;
    const isShared = names.indexOf(name) !== names.lastIndexOf(name);
    workbooks.push({ name: isShared ? path : name, port: await openWorkbook(path) });
  }
  return workbooks;
}

/** Opens a workbook. Throws a CommandFault. */
export async function openWorkbook(path: string): Promise<FileWorkbook> {
  const bytes = readBytes(path);
  try {
    return await FileWorkbook.open(bytes);
  } catch (error) {
    if (!(error instanceof WorkbookError)) throw error;
    throw new CommandFault(error.code === 'unsafe-file' ? 'unsafe-file' : 'not-a-workbook', { path });
  }
}

export function readUnits(path: string, language: CommandLanguage): UnitList {
  const bytes = readBytes(path);
  if (bytes.subarray(0, 2).toString('latin1') === 'PK') throw new CommandFault('not-a-csv', { path });
  const reading = parseUnitsCsv(bytes.toString('utf8'));
  if ('ok' in reading) return reading.ok;
  const first = reading.problems.find(isOfEncoding) ?? reading.problems[0];
  const sentence = first === undefined ? '' : language.unitsProblem(first);
  throw new CommandFault('broken-units', { path, first: sentence, others: reading.problems.length - 1 });
}

/** Of a file in another encoding this is what to say first: its columns are only missing because they cannot be read. */
function isOfEncoding({ code }: UnitsCsvProblem): boolean {
  return code === 'not-utf8' || code === 'legacy-encoding';
}

/** A text file: UTF-8, or UTF-16 with its mark. Throws a CommandFault. */
export function readText(path: string): string {
  const bytes = readBytes(path);
  const encoding = UTF16.find(({ mark }) => mark.every((byte, index) => bytes[index] === byte))?.encoding;
  return new TextDecoder(encoding ?? 'utf-8').decode(bytes);
}

const UTF16 = [
  { encoding: 'utf-16le', mark: [0xff, 0xfe] },
  { encoding: 'utf-16be', mark: [0xfe, 0xff] },
] as const;

const acceptancesSchema = z.array(
  z.strictObject({ key: z.string().min(1), by: z.string().trim().min(1), note: z.string().trim().min(1) }),
);

export function readAcceptances(path: string, language: CommandLanguage): readonly Acceptance[] {
  return readJson(path, acceptancesSchema, language);
}

/** Reads a JSON file of a known shape; the fault names the first thing that is not as it should be. */
export function readJson<Shape>(path: string, schema: z.ZodType<Shape>, language: CommandLanguage): Shape {
  const text = readBytes(path).toString('utf8');
  const wording = z.locales[language.id]();
  const parsed = schema.safeParse(parsedJson(path, text), { error: wording.localeError });
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const where = issue === undefined || issue.path.length === 0 ? '' : `${issue.path.join('.')}: `;
  throw new CommandFault('broken-json', { path, detail: `${where}${issue?.message ?? ''}` });
}

function parsedJson(path: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // What the engine says of the fault is English and names no line that a person could find.
    throw new CommandFault('not-json', { path });
  }
}

function readBytes(path: string): Buffer {
  try {
    return readFileSync(path);
  } catch (error) {
    const code = errorCode(error);
    if (code === 'ENOENT') throw new CommandFault('no-such-file', { path });
    throw new CommandFault('unreadable-file', { path, detail: code });
  }
}

/** The system's code of a failed file operation, such as `EACCES`; any other error is thrown on. */
export function errorCode(error: unknown): string {
  const code = codeOf(error);
  if (code === null) throw error;
  return code;
}
