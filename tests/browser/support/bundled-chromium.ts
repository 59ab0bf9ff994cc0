import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { removeFolder } from '../../cli/temporary-folder';
import type { BrowserProgram } from './browser-programs';

const CHECKOUT = join(__dirname, '..', '..', '..');
/** Named by its version, since the package takes whatever browser it finds there. */
const FOLDER = join(CHECKOUT, 'node_modules', '.cache', 'so-chi-so', 'chromium-147.0.0');

/** The browser inside an npm package: nothing has to be installed. Linux on x64 only. */
export async function bundledChromium(): Promise<BrowserProgram> {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error('the browser that comes with the packages runs on Linux x64 only');
  }
  if (!existsSync(FOLDER)) await unpack();
  return {
    path: join(FOLDER, 'chromium'),
    environment: {
      LD_LIBRARY_PATH: [join(FOLDER, 'al2023', 'lib'), FOLDER].join(':'),
      FONTCONFIG_FILE: join(FOLDER, 'fonts.conf'),
    },
  };
}

/** Into a folder of its own first: tests run side by side, and none may find half a browser. */
async function unpack(): Promise<void> {
  const folder = `${FOLDER}-${process.pid}`;
  mkdirSync(dirname(FOLDER), { recursive: true });
  await promisify(execFile)(process.execPath, [join(__dirname, 'unpack-chromium.mjs'), folder]);
  writeFileSync(join(folder, 'fonts.conf'), fontSettings());
  try {
    renameSync(folder, FOLDER);
  } catch (error) {
    removeFolder(folder);
    // Another test was faster.
    if (!existsSync(FOLDER)) throw error;
  }
}

/** It ships one font without ▲ ▼ ★; DejaVu draws these. */
function fontSettings(): string {
  const dejavu = dirname(createRequire(__filename).resolve('dejavu-fonts-ttf/ttf/DejaVuSans.ttf'));
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${join(FOLDER, 'fonts', 'fonts')}</dir>
  <dir>${dejavu}</dir>
  <cachedir>${join(FOLDER, 'font-cache')}</cachedir>
  <alias><family>Segoe UI</family><prefer><family>Open Sans</family></prefer></alias>
  <alias><family>sans-serif</family><prefer><family>Open Sans</family><family>DejaVu Sans</family></prefer></alias>
</fontconfig>
`;
}
