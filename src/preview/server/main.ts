import { existsSync } from 'node:fs';
import { en } from '../../language/preview/en';
import { vi } from '../../language/preview/vi';
import type { PreviewServerTexts } from '../../language/preview/texts';
import { BUILT, startPreview } from './preview-server';
import { portOf } from './port';
import { systemErrorCode } from './system-error';

const WRONG_USE = 2;

/** `npm start`: serves what was built and says where, until Ctrl+C. Speaks both languages: nobody has chosen one yet. */
async function main(): Promise<void> {
  const port = portOf(process.argv.slice(2), process.env);
  if (port === null) {
    fail((texts) => texts.badPort, WRONG_USE);
    return;
  }
  const missing = Object.values(BUILT).find((folder) => !existsSync(folder));
  if (missing !== undefined) {
    fail((texts) => texts.notBuilt(missing));
    return;
  }
  try {
    const { address, close } = await startPreview({ port });
    say(process.stdout, (texts) => texts.ready(address));
    process.once('SIGINT', () => void close().catch(failUnexpectedly));
  } catch (error) {
    const code = systemErrorCode(error);
    if (code === 'EADDRINUSE') {
      fail((texts) => texts.portTaken(port));
      return;
    }
    if (code === 'EACCES') {
      fail((texts) => texts.portForbidden(port));
      return;
    }
    throw error;
  }
}

type Say = (texts: PreviewServerTexts) => string;

function fail(text: Say, exitCode = 1): void {
  say(process.stderr, text);
  process.exitCode = exitCode;
}

function say(stream: NodeJS.WriteStream, text: Say): void {
  stream.write(`\n${text(vi.server)}\n\n${text(en.server)}\n\n`);
}

function failUnexpectedly(error: unknown): void {
  process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  process.exitCode = 1;
}

void main().catch(failUnexpectedly);
