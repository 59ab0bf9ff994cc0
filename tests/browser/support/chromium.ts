import { chromium, type Browser } from 'playwright-core';
import { chosenProgram, installedPrograms, type BrowserProgram } from './browser-programs';
import { bundledChromium } from './bundled-chromium';

/**
 * Starts a browser: the one `CHROME_PATH` names, else an installed Chrome, Edge or Chromium, else the one that comes
 * with the packages. The caller closes it. Rejects with every attempt's reason where none starts.
 */
export async function openChromium(): Promise<Browser> {
  const chosen = chosenProgram();
  if (chosen !== null) return launch(chosen);
  const failures: string[] = [];
  for (const program of installedPrograms()) {
    try {
      return await launch(program);
    } catch (error) {
      failures.push(reason(program.path, error));
    }
  }
  try {
    return await launch(await bundledChromium());
  } catch (error) {
    failures.push(reason('@sparticuz/chromium', error));
  }
  throw new Error(
    `No browser starts. Install Chrome, Edge or Chromium, or name one by CHROME_PATH.\n${failures.join('\n')}`,
  );
}

/** Containers have no user name spaces, which the sandbox needs; only our own pages are opened. */
function launch({ path, environment }: BrowserProgram): Promise<Browser> {
  return chromium.launch({
    executablePath: path,
    args: ['--no-sandbox'],
    env: { ...process.env, ...environment },
  });
}

function reason(program: string, error: unknown): string {
  return `- ${program}: ${error instanceof Error ? error.message : String(error)}`;
}
