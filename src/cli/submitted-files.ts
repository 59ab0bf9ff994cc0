import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import type { SubmittedFile } from '../consolidation/submission';
import { CommandFault } from './fault';
import { errorCode } from './input-files';

/** A file to be taken in, and where it lies. */
export interface InputFile {
  readonly path: string;
  /** As people are told of it. */
  readonly name: string;
}

/** Excel and LibreOffice leave such files beside a workbook that is open; systems keep hidden ones. */
const NOT_SENT = /^(\.|~\$)|^(thumbs\.db|desktop\.ini)$/i;

/** The files that are named, and all files in the folders that are named, in the order of their names. Throws a CommandFault where there are none. */
export function inputFiles(paths: readonly string[]): readonly InputFile[] {
  const found = paths.flatMap((path) => (isFolder(path) ? filesIn(path) : [{ path, name: basename(path) }]));
  if (found.length === 0) throw new CommandFault('no-files-in-folder', { folder: paths.join(', ') });
  const names = found.map(({ name }) => name);
  return found.map((file) => {
    const isShared = names.indexOf(file.name) !== names.lastIndexOf(file.name);
    return isShared ? { ...file, name: file.path } : file;
  });
}

/** What is known of a file before it is opened. Throws a CommandFault. */
export function describeFile({ path, name }: InputFile): Omit<SubmittedFile, 'hash'> {
  const { size, mtime } = attempt(path, () => statSync(path));
  return { name, bytes: size, modified: mtime.toISOString() };
}

/** A file's bytes and their hash. Throws a CommandFault. */
export function readSubmittedFile(
  path: string,
): { readonly bytes: Uint8Array } & Pick<SubmittedFile, 'hash'> {
  const bytes = attempt(path, () => readFileSync(path));
  return { bytes, hash: createHash('sha256').update(bytes).digest('hex').slice(0, HASH_DIGITS) };
}

const HASH_DIGITS = 16;

function filesIn(folder: string): readonly InputFile[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && !NOT_SENT.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((path) => ({ path, name: relative(folder, path) }));
}

function isFolder(path: string): boolean {
  return attempt(path, () => statSync(path)).isDirectory();
}

function attempt<Result>(path: string, work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    const code = errorCode(error);
    if (code === 'ENOENT') throw new CommandFault('no-such-file', { path });
    throw new CommandFault('unreadable-file', { path, detail: code });
  }
}
