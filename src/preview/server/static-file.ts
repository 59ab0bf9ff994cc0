import { realpath, stat } from 'node:fs/promises';
import { extname, join, sep } from 'node:path';
import { systemErrorCode } from './system-error';

export interface StaticFile {
  readonly path: string;
  readonly type: string;
  readonly size: number;
}

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.gif': 'image/gif',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
};

/**
 * The file of a folder that the path of an address names, or null where there is none. Nothing outside the folder is
 * ever named: not by `..`, however it is written, and not by a link that leads out.
 */
export async function staticFile(folder: string, addressPath: string): Promise<StaticFile | null> {
  const name = decoded(addressPath);
  if (name === null || name.includes('\0') || name.includes('\\')) return null;
  const root = await existingPath(folder);
  const path = await existingPath(join(folder, name));
  if (root === null || path?.startsWith(root + sep) !== true) return null;
  const found = await stat(path);
  if (!found.isFile()) return null;
  return { path, type: TYPES[extname(path).toLowerCase()] ?? 'application/octet-stream', size: found.size };
}

function decoded(addressPath: string): string | null {
  try {
    return decodeURIComponent(addressPath);
  } catch {
    // A percent sign that begins no code: no file is named so.
    return null;
  }
}

/** The path with its links followed; null where nothing is there. */
async function existingPath(path: string): Promise<string | null> {
  try {
    return await realpath(path);
  } catch (error) {
    if (isMissing(error)) return null;
    throw error;
  }
}

function isMissing(error: unknown): boolean {
  return ['ENOENT', 'ENOTDIR', 'ENAMETOOLONG'].includes(systemErrorCode(error) ?? '');
}
