import { mkdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { insertSheet } from '../actions/insert-sheet';
import { readContents } from '../actions/read-contents';
import { setOption, periodOption } from './options';
import type { EntryTable } from '../model/entry';
import { lastDayOf } from '../model/period';
import { FileWorkbook } from '../workbook/file/file-workbook';
import { filledSample, sampleUnits } from './filled-sample';
import { run } from './run';
import { readSampleFigures } from './sample';

const SAMPLES = join('assets', 'samples', 'nga-nam');
const OUT = 'out';
const APRIL = join(OUT, '766-thang-4.xlsx');
const MAY = join(OUT, '766-thang-5.xlsx');
const REPORT = join(OUT, 'bao-cao-766-thang-5.xlsx');

/**
 * The main job on real figures: the 766 index of thị xã Ngã Năm, April and May 2025. Fills in two entry workbooks, then
 * checks them and makes the report with the very commands that an official types. Then forms of other reports.
 */
async function demo(): Promise<void> {
  mkdirSync(OUT, { recursive: true });
  say('Sổ Chỉ Số – Bộ chỉ số 766 của thị xã Ngã Năm, tháng 4 và tháng 5 năm 2025\n');
  const april = await fillIn('2025-04', APRIL, null);
  await fillIn('2025-05', MAY, april);
  await command('check', MAY);
  await command(
    'report',
    APRIL,
    '--section',
    '766@2025-04',
    '--out',
    join(OUT, 'bao-cao-766-thang-4.xlsx'),
    '--force',
  );
  await command(
    'report',
    MAY,
    '--section',
    '766@2025-05',
    '--out',
    REPORT,
    '--csv',
    REPORT.replace('.xlsx', '.csv'),
    '--force',
  );
  await forms();
}

/** Forms of one unit from the other reports: sentences, a judgement by targets, and a wrong sum that is found. */
async function forms(): Promise<void> {
  say('\nBiểu của một đơn vị, với số liệu của các báo cáo khác');
  const month = await fillInForm('nga-nam', 'cds-thang', '2025-06');
  await command('report', month, '--section', 'cds-thang@2025-06', '--out', reportOf(month), '--force');
  const district = await fillInForm('vinh-loc', 'cap-huyen', '2023-H1');
  await command('report', district, '--section', 'cap-huyen@2023-H1', '--out', reportOf(district), '--force');
  const half = await fillInForm('minh-long', 'cds-6-thang', '2025-H1');
  say('\n1.686 hồ sơ không bằng 1.644 + 47: kiểm tra phải nêu ra (mã kết thúc 1).');
  await commandEndingWith(1, 'check', half);
}

async function fillInForm(folder: string, id: string, periodId: string): Promise<string> {
  const set = setOption(id);
  const path = join(OUT, `${id}-${periodId}.xlsx`);
  writeFileSync(path, await filledSample({ folder, set, period: periodOption(periodId, set) }));
  say(`\nĐã ghi ${path}`);
  return path;
}

function reportOf(entry: string): string {
  return join(OUT, `bao-cao-${basename(entry)}`);
}

/** Writes the entry workbook of a month with the sample's figures typed in, and reads it back. */
async function fillIn(month: string, path: string, earlier: EntryTable | null): Promise<EntryTable> {
  const set = setOption('766');
  const period = periodOption(month, set);
  const units = sampleUnits('nga-nam');
  const figure = readSampleFigures(join(SAMPLES, `766-${month}.csv`));
  const workbook = new FileWorkbook();
  await insertSheet(workbook, { set, period, asOf: lastDayOf(period), units, earlier, figure });
  const bytes = await workbook.toBytes();
  writeFileSync(path, bytes);
  say(`Đã ghi ${path}`);
  const contents = await readContents([{ name: path, port: await FileWorkbook.open(bytes) }]);
  const table = contents.entrySheets.find((sheet) => sheet.table?.period.id === month)?.table;
  if (table === null || table === undefined) throw new Error(`${path} cannot be read back`);
  return table;
}

async function command(...args: readonly string[]): Promise<void> {
  await commandEndingWith(0, ...args);
}

async function commandEndingWith(expected: number, ...args: readonly string[]): Promise<void> {
  say(`\n$ npx so-chi-so ${args.join(' ')}`);
  const exitCode = await run(args, { out: say, err: say });
  if (exitCode !== expected) throw new Error(`the command ended with exit code ${exitCode}`);
}

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}

void demo().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  process.exitCode = 1;
});
