import { copyFileSync, existsSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { CommandFault } from './fault';
import { errorCode } from './input-files';

export interface OutputFile {
  readonly path: string;
  readonly bytes: Uint8Array | string;
}

export interface OutputRules {
  readonly inputs: readonly string[];
  /** Whether files that exist may be replaced. */
  readonly force: boolean;
}

/** Finds out before any work whether the files may be written. */
export function checkOutputs(paths: readonly string[], { inputs, force }: OutputRules): void {
  const read = new Set(inputs.map((path) => resolve(path)));
  const written = new Set<string>();
  for (const path of paths) {
    const place = resolve(path);
    if (read.has(place)) throw new CommandFault('output-is-input', { path });
    // Two outputs of one name: the second would replace the first, whatever --force says.
    if (written.has(place)) throw new CommandFault('outputs-collide', { path });
    written.add(place);
    requireFolder(dirname(place));
    if (isFolder(path)) throw new CommandFault('output-unwritable', { path, detail: 'EISDIR' });
    if (isOpenElsewhere(path)) throw new CommandFault('output-open', { path });
    if (existsSync(path) && !force) throw new CommandFault('output-exists', { path });
  }
}

export function requireFolder(folder: string): void {
  if (!isFolder(folder)) throw new CommandFault('output-folder-missing', { folder });
}

function isFolder(path: string): boolean {
  return existsSync(path) && statSync(path).isDirectory();
}

/** A file on its way to its name. */
interface PendingFile extends OutputFile {
  readonly temporary: string;
  /** Where a copy of the file that it replaces is kept; null when there is none to replace. */
  readonly kept: string | null;
}

/**
 * Writes all files or none: each goes to a temporary name first, and only when all are there do they get their own.
 * When one cannot get it, those that did go back to what they were.
 */
export function writeOutputs(files: readonly OutputFile[]): void {
  const pending = files.map(pendingFile);
  const placed: PendingFile[] = [];
  try {
    for (const { path, bytes, temporary } of pending) attempt(path, () => writeFileSync(temporary, bytes));
    for (const file of pending) {
      attempt(file.path, () => place(file));
      placed.push(file);
    }
  } catch (error) {
    placed.forEach(takeBack);
    throw error;
  } finally {
    for (const { temporary, kept } of pending) {
      rmSync(temporary, { force: true });
      if (kept !== null) rmSync(kept, { force: true });
    }
  }
}

/** The temporary names are short: a long name of the file's own may leave no room for more. */
function pendingFile(file: OutputFile, index: number): PendingFile {
  const { path } = file;
  const beside = (ending: string) => join(dirname(path), `.so-chi-so-${process.pid}-${index}.${ending}`);
  return { ...file, temporary: beside('tmp'), kept: existsSync(path) ? beside('old') : null };
}

function place({ path, temporary, kept }: PendingFile): void {
  if (kept !== null) copyFileSync(path, kept);
  renameSync(temporary, path);
}

function takeBack({ path, kept }: PendingFile): void {
  if (kept === null) rmSync(path, { force: true });
  else renameSync(kept, path);
}

/** Excel and LibreOffice leave a lock file beside a workbook that is open. */
function isOpenElsewhere(path: string): boolean {
  const folder = dirname(path);
  const name = basename(path);
  return existsSync(join(folder, `~$${name}`)) || existsSync(join(folder, `.~lock.${name}#`));
}

/** The codes by which systems say that another program holds a file. */
const HELD = ['EBUSY', 'ETXTBSY'];

function attempt(path: string, work: () => void): void {
  try {
    work();
  } catch (error) {
    const detail = errorCode(error);
    if (HELD.includes(detail)) throw new CommandFault('output-open', { path });
    throw new CommandFault('output-unwritable', { path, detail });
  }
}
