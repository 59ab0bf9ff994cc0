import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
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
const SENT = join(OUT, 'gui-ve');
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
  await consolidate();
  await forms();
}

/** What eight units would send back, each its own figures of May, becomes one sheet; and so does the report's own text. */
async function consolidate(): Promise<void> {
  say('\nTám đơn vị gửi biểu tháng 5 về: tổng hợp thành một bảng, ghi rõ từng số từ tệp nào');
  rmSync(SENT, { recursive: true, force: true });
  mkdirSync(SENT);
  const set = setOption('766');
  const period = periodOption('2025-05', set);
  const { parent, units } = sampleUnits('nga-nam');
  const figure = readSampleFigures(join(SAMPLES, '766-2025-05.csv'));
  for (const unit of units) {
    const workbook = new FileWorkbook();
    const own = { parent, units: [unit] };
    const common = { set, period, asOf: lastDayOf(period), units: own, unit, earlier: null };
    // The parent's row is not the unit's to fill in.
    const ofUnit: typeof figure = (of, indicator) => (of.code === unit.code ? figure(of, indicator) : null);
    await insertSheet(workbook, { ...common, figure: ofUnit, purpose: 'hand-out' });
    writeFileSync(join(SENT, `${unit.code}.xlsx`), await workbook.toBytes());
  }
  const asked = ['--set', '766', '--units', join(SAMPLES, 'units.csv')];
  const together = join(OUT, 'tong-hop.xlsx');
  await command('consolidate', SENT, ...asked, '--period', '2025-05', '--out', together, '--force');
  const text = join(SAMPLES, 'bao-cao-thang-6.txt');
  await command('paste', text, ...asked, '--out', join(OUT, 'dan.xlsx'), '--force');
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
