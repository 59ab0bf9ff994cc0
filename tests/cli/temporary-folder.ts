import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A folder that is there for one test. */
export interface TemporaryFolder {
  readonly path: (name: string) => string;
  /** Writes a file and returns its path. */
  readonly write: (name: string, bytes: Uint8Array | string) => string;
  /** Makes a folder inside and returns its path. */
  readonly makeFolder: (name: string) => string;
  readonly read: (name: string) => Buffer;
  /** Every file inside, hidden ones too, each with a fingerprint of its bytes: equal listings, nothing written. */
  readonly listing: () => readonly string[];
  /** The names of the files and folders inside, in order. */
  readonly names: () => readonly string[];
}

/** Makes an empty folder before each test of the file and removes it afterwards. */
export function useTemporaryFolder(): TemporaryFolder {
  let root = '';
  beforeEach(() => {
    root = newFolder();
  });
  afterEach(() => removeFolder(root));

  const path = (name: string) => join(root, name);
  return {
    path,
    write: (name, bytes) => {
      writeFileSync(path(name), bytes);
      return path(name);
    },
    makeFolder: (name) => {
      mkdirSync(path(name));
      return path(name);
    },
    read: (name) => readFileSync(path(name)),
    listing: () => listingOf(root),
    names: () => readdirSync(root).sort(),
  };
}

/** For what is made once for a whole file of tests; the caller removes it. */
export function newFolder(): string {
  return mkdtempSync(join(tmpdir(), 'so-chi-so-'));
}

export function removeFolder(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
}

function listingOf(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true })
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory())
        return [`${entry.name}/`, ...listingOf(path).map((name) => `${entry.name}/${name}`)];
      return [`${entry.name} ${createHash('sha256').update(readFileSync(path)).digest('hex')}`];
    })
    .sort();
}
