import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** A browser's program file and what it needs to be told. */
export interface BrowserProgram {
  readonly path: string;
  readonly environment: Readonly<Record<string, string>>;
}

/** The browser that `CHROME_PATH` names, or null where it names none. */
export function chosenProgram(): BrowserProgram | null {
  const path = process.env['CHROME_PATH'];
  return path === undefined || path === '' ? null : { path, environment: {} };
}

/** Chrome, Edge and Chromium where their installers put them. */
export function installedPrograms(): readonly BrowserProgram[] {
  return usualPaths()
    .filter((path) => existsSync(path))
    .map((path) => ({ path, environment: {} }));
}

function usualPaths(): readonly string[] {
  if (process.platform === 'darwin') {
    return ['Google Chrome', 'Microsoft Edge', 'Chromium'].map(
      (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
    );
  }
  if (process.platform === 'win32') {
    const folders = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap(
      (name) => process.env[name] ?? [],
    );
    return folders.flatMap((folder) => [
      join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe'),
      join(folder, 'Microsoft', 'Edge', 'Application', 'msedge.exe'),
    ]);
  }
  return ['google-chrome', 'google-chrome-stable', 'microsoft-edge', 'chromium', 'chromium-browser'].map(
    (name) => `/usr/bin/${name}`,
  );
}
