import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { promisify } from 'node:util';

const ROOT = join(__dirname, '../..');
const WEBPACK = require.resolve('webpack/bin/webpack.js');

/** The pane as the command builds it, in a folder of its own. */
export interface BuiltPane {
  /** Every file, with slashes, in order. */
  readonly files: readonly string[];
  readonly read: (file: string) => string;
  readonly bytes: (file: string) => Buffer;
  readonly remove: () => void;
}

/** Runs the production build as `npm run build` does, with these of its `--env` options. */
export async function buildPane(...env: readonly string[]): Promise<BuiltPane> {
  const folder = mkdtempSync(join(tmpdir(), 'so-chi-so-pane-'));
  const options = env.flatMap((option) => ['--env', option]);
  await promisify(execFile)(
    process.execPath,
    [WEBPACK, '--mode', 'production', '--config-name', 'pane', '--output-path', folder, ...options],
    { cwd: ROOT },
  );
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .sort();
  const bytes = (file: string) => readFileSync(join(folder, file));
  return {
    files,
    bytes,
    read: (file) => bytes(file).toString('utf8'),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
