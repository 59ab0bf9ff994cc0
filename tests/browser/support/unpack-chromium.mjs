// Unpacks the browser of @sparticuz/chromium with its libraries and fonts into the folder given. It reads TMPDIR and
// AWS_EXECUTION_ENV when it is imported and changes its environment, hence a process of its own.
import { mkdirSync } from 'node:fs';
import process from 'node:process';

const [folder] = process.argv.slice(2);
mkdirSync(folder, { recursive: true });
process.env.TMPDIR = folder;
process.env.AWS_EXECUTION_ENV = 'AWS_Lambda_nodejs20.x';
const { default: chromium } = await import('@sparticuz/chromium');
await chromium.executablePath();
