import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inventedUnits } from './invented-units';
import { sentFiles, type SentFile } from './take-in-files';
import {
  exceljs,
  exceljsRecognised,
  libraryAlone,
  ours,
  sheetJs,
  sheetJsRecognised,
  type Reader,
} from './take-in-readers';
import { timeOnThreads } from './take-in-threads';

/** The largest province and the whole country. */
const UNITS = [168, 3321] as const;
const SETS = [
  ['cap-xa', '2025'],
  ['766', '2025-05'],
] as const;
/** What others take for cells alone, and for the same outcome as ours. */
const OTHERS: readonly (readonly [string, Reader])[] = [
  ['exceljs', exceljs],
  ['exceljs, recognised', exceljsRecognised],
  ['@e965/xlsx', sheetJs],
  ['@e965/xlsx, recognised', sheetJsRecognised],
];
/** So many files of the country are read by all; by ours alone all of them, once. */
const SAMPLE = 168;
const WARM_UP_FILES = 40;
const ROUNDS = 7;

/** Prints what reading sent files takes, as ratios of times measured in one run, and the memory of it. */
export async function benchTakeIn(say: (text: string) => void): Promise<void> {
  for (const [set, period] of SETS) {
    for (const count of UNITS) {
      const sent = await sentFiles(set, period, inventedUnits(count));
      say(`\n${count} workbooks of ${set}, ${kilobytes(sent)} kB each on average`);
      await compareReaders(sent, say);
      await compareThreads(sent, say);
      say(`  peak memory, all submissions kept: ${memoryOf(sent)} MB`);
    }
  }
}

async function compareReaders(sent: readonly SentFile[], say: (text: string) => void): Promise<void> {
  await requireSameOutcome(sent.slice(0, 3));
  const sample = sent.slice(0, SAMPLE);
  const readers = [['', ours], ['the library alone', libraryAlone], ...OTHERS] as const;
  const times = readers.map(() => [] as number[]);
  // By turns, so that what else the machine does falls on all.
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [index, [, reader]] of readers.entries()) times[index]?.push(await timeOf(reader, sample));
  }
  const [own = 1, ...others] = times.map(median);
  say(`  bytes → submission: ${perFile(own, sample)} ms a file`);
  if (sample.length < sent.length) {
    say(`  all ${sent.length}: ${perFile(await timeOf(ours, sent), sent)} ms a file`);
  }
  for (const [index, other] of others.entries()) {
    const name = readers[index + 1]?.[0] ?? '';
    say(`  ${name}: ${perFile(other, sample)} ms, ${ratio(other, own)} × ours`);
  }
}

/** What is recognised has to be the same, whoever read the cells. */
async function requireSameOutcome(files: readonly SentFile[]): Promise<void> {
  for (const { bytes, sheet } of files) {
    const counts = [];
    for (const reader of [ours, exceljsRecognised, sheetJsRecognised])
      counts.push(await reader(bytes, sheet));
    if (new Set(counts).size > 1) throw new Error(`the readers recognise ${counts.join(', ')} cells`);
  }
}

async function compareThreads(sent: readonly SentFile[], say: (text: string) => void): Promise<void> {
  const one = await timeOnThreads(
    sent.map(({ bytes }) => bytes),
    1,
  );
  const two = await timeOnThreads(
    sent.map(({ bytes }) => bytes),
    2,
  );
  say(
    `  one worker: ${perFile(one, sent)} ms a file; two: ${perFile(two, sent)} ms, ${ratio(one, two)} × as fast`,
  );
}

/** Milliseconds of processor time, so that waiting for what else the machine does counts for none. */
async function timeOf(reader: Reader, files: readonly SentFile[]): Promise<number> {
  for (const { bytes, sheet } of files.slice(0, WARM_UP_FILES)) await reader(bytes, sheet);
  const start = process.cpuUsage();
  let cells = 0;
  for (const { bytes, sheet } of files) cells += await reader(bytes, sheet);
  if (cells < files.length) throw new Error('a reader saw no figures');
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

/** In a process of its own, where nothing but the reading takes memory. */
function memoryOf(files: readonly SentFile[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'so-chi-so-'));
  try {
    for (const [index, { bytes }] of files.entries()) writeFileSync(join(folder, `${index}.xlsx`), bytes);
    const script = [join(__dirname, '../../../bin/run-ts.js'), join(__dirname, 'take-in-memory.ts'), folder];
    return execFileSync(process.execPath, script, { encoding: 'utf8' });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function perFile(time: number, files: readonly SentFile[]): string {
  return (time / files.length).toFixed(2);
}

function ratio(one: number, other: number): string {
  return (one / other).toFixed(2);
}

function kilobytes(files: readonly SentFile[]): number {
  return Math.round(files.reduce((sum, { bytes }) => sum + bytes.length, 0) / files.length / 1024);
}

function median(values: readonly number[]): number {
  return [...values].sort((one, other) => one - other)[values.length >> 1] ?? 0;
}
