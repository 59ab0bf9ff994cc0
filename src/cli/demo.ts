import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { insertSheet } from '../actions/insert-sheet';
import { readContents } from '../actions/read-contents';
import { setOption, periodOption } from './options';
import { parseUnitsCsv } from '../model/units-csv';
import type { EntryTable } from '../model/entry';
import { lastDayOf } from '../model/period';
import { FileWorkbook } from '../workbook/file/file-workbook';
import { run } from './run';
import { readSampleFigures } from './sample';

const SAMPLES = join('assets', 'samples', 'nga-nam');
const OUT = 'out';
const APRIL = join(OUT, '766-thang-4.xlsx');
const MAY = join(OUT, '766-thang-5.xlsx');
const REPORT = join(OUT, 'bao-cao-766-thang-5.xlsx');

/**
 * The main job on real figures: the 766 index of thị xã Ngã Năm, April and May 2025. Fills in two entry workbooks, then
 * checks them and makes the report with the very commands that an official types.
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
}

/** Writes the entry workbook of a month with the sample's figures typed in, and reads it back. */
async function fillIn(month: string, path: string, earlier: EntryTable | null): Promise<EntryTable> {
  const set = setOption('766');
  const period = periodOption(month, set);
  const units = parseUnitsCsv(readFileSync(join(SAMPLES, 'units.csv'), 'utf8'));
  if (!('ok' in units)) throw new Error('the sample list of units is broken');
  const figure = readSampleFigures(join(SAMPLES, `766-${month}.csv`));
  const workbook = new FileWorkbook();
  await insertSheet(workbook, { set, period, asOf: lastDayOf(period), units: units.ok, earlier, figure });
  const bytes = await workbook.toBytes();
  writeFileSync(path, bytes);
  say(`Đã ghi ${path}`);
  const contents = await readContents([{ name: path, port: await FileWorkbook.open(bytes) }]);
  const table = contents.entrySheets.find((sheet) => sheet.table?.period.id === month)?.table;
  if (table === null || table === undefined) throw new Error(`${path} cannot be read back`);
  return table;
}

async function command(...args: readonly string[]): Promise<void> {
  say(`\n$ npx so-chi-so ${args.join(' ')}`);
  const exitCode = await run(args, { out: say, err: say });
  if (exitCode !== 0) throw new Error(`the command ended with exit code ${exitCode}`);
}

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}

void demo().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  process.exitCode = 1;
});
