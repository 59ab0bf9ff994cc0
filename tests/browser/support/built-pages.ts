import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import type { PreviewFolders } from '../../../src/preview/server/preview-server';
import { removeFolder } from '../../cli/temporary-folder';

const CHECKOUT = join(__dirname, '..', '..', '..');
const CACHE = join(CHECKOUT, 'node_modules', '.cache', 'so-chi-so');
const SOURCES = ['assets', 'bin', 'src', 'manifest.xml', 'package-lock.json', 'webpack.config.js'];

/**
 * The pane and the preview as `npm start` builds them, in a folder of their own. Built once for the sources as they are;
 * tests of the same sources share it.
 */
export async function builtPages(): Promise<PreviewFolders> {
  const folder = join(CACHE, `pages-${fingerprint()}`);
  if (!existsSync(folder)) await buildInto(folder);
  return { pane: join(folder, 'pane'), preview: join(folder, 'preview') };
}

/** Under another name first: no test may find half a build. */
async function buildInto(folder: string): Promise<void> {
  const unfinished = `${folder}-${process.pid}`;
  mkdirSync(unfinished, { recursive: true });
  for (const name of ['pane', 'preview']) await build(name, join(unfinished, name));
  removeOlder(folder);
  try {
    renameSync(unfinished, folder);
  } catch (error) {
    removeFolder(unfinished);
    // Another test was faster.
    if (!existsSync(folder)) throw error;
  }
}

async function build(name: string, output: string): Promise<void> {
  const webpack = createRequire(__filename).resolve('webpack/bin/webpack.js');
  const words = [
    '--mode',
    'production',
    '--env',
    'office=self',
    '--config-name',
    name,
    '--output-path',
    output,
  ];
  await promisify(execFile)(process.execPath, [webpack, ...words], { cwd: CHECKOUT });
}

function removeOlder(folder: string): void {
  for (const name of readdirSync(dirname(folder))) {
    if (/^pages-[\da-f]+$/.test(name)) removeFolder(join(dirname(folder), name));
  }
}

function fingerprint(): string {
  const hash = createHash('sha256');
  for (const source of SOURCES) addTo(hash, join(CHECKOUT, source));
  return hash.digest('hex').slice(0, 16);
}

function addTo(hash: ReturnType<typeof createHash>, path: string): void {
  hash.update(path);
  if (path.endsWith('.test.ts') || path.endsWith('.test.tsx')) return;
  const entries = statSync(path).isDirectory() ? readdirSync(path).sort() : null;
  if (entries === null) hash.update(readFileSync(path));
  else for (const entry of entries) addTo(hash, join(path, entry));
}
