import { existsSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
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
  const taken = new Set(inputs.map((path) => resolve(path)));
  for (const path of paths) {
    if (taken.has(resolve(path))) throw new CommandFault('output-is-input', { path });
    requireFolder(dirname(resolve(path)));
    if (isOpenElsewhere(path)) throw new CommandFault('output-open', { path });
    if (existsSync(path) && !force) throw new CommandFault('output-exists', { path });
  }
}

export function requireFolder(folder: string): void {
  if (!existsSync(folder) || !statSync(folder).isDirectory()) {
    throw new CommandFault('output-folder-missing', { folder });
  }
}

/** Writes all files or none: each goes to a temporary name first, and only when all are there do they get their own. */
export function writeOutputs(files: readonly OutputFile[]): void {
  const written: { readonly path: string; readonly temporary: string }[] = [];
  try {
    for (const { path, bytes } of files) {
      const temporary = join(dirname(path), `.${basename(path)}.${process.pid}.tmp`);
      written.push({ path, temporary });
      attempt(path, () => {
        writeFileSync(temporary, bytes);
      });
    }
    for (const { path, temporary } of written) {
      attempt(path, () => {
        renameSync(temporary, path);
      });
    }
  } finally {
    for (const { temporary } of written) rmSync(temporary, { force: true });
  }
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
