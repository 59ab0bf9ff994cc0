import { checkEntries } from '../../actions/check-entries';
import { insertSheet } from '../../actions/insert-sheet';
import { readContents, type Contents } from '../../actions/read-contents';
import { computeSections } from '../../actions/report-sections';
import { findSet } from '../../indicator-sets/catalogue';
import { lastDayOf, monthPeriod, previousPeriod } from '../../model/period';
import { MemoryWorkbook } from '../../workbook/memory/memory-workbook';
import { benchTakeIn } from './bench-take-in';
import { inventedFigure, inventedUnits } from './invented-units';

/** The largest province and the whole country. */
const UNITS = [168, 3321] as const;
const RUNS = 5;

/**
 * Prints how the time of checking and ranking grows with the units, and what taking in files takes beside other readers:
 * ratios of things measured in one run.
 */
async function bench(): Promise<void> {
  const times: number[] = [];
  for (const units of UNITS) {
    const contents = await contentsOf(units);
    times.push(median(Array.from({ length: RUNS }, () => timeOf(contents))));
  }
  const [small = 1, large = 1] = times;
  const [few, many] = UNITS;
  say(`checking and ranking, ${few} → ${many} units: ${(many / few).toFixed(1)} × the units,`);
  say(`${(large / small).toFixed(1)} × the time (linear growth is ${(many / few).toFixed(1)})`);
  await benchTakeIn(say);
}

const MAY = monthPeriod(2025, 5);
const APRIL = previousPeriod(MAY);

/** April and May of invented units, with figures in every cell. */
async function contentsOf(units: number): Promise<Contents> {
  const set = setOf766();
  const workbook = new MemoryWorkbook();
  const request = { set, units: inventedUnits(units), figure: inventedFigure };
  await insertSheet(workbook, { ...request, period: APRIL, asOf: lastDayOf(APRIL), earlier: null });
  const [april] = (await readContents([{ name: '', port: workbook }])).entrySheets;
  const earlier = april?.table ?? null;
  await insertSheet(workbook, { ...request, period: MAY, asOf: lastDayOf(MAY), earlier });
  return readContents([{ name: '', port: workbook }]);
}

/** Milliseconds of one check and one ranking of all tables. */
function timeOf(contents: Contents): number {
  const start = performance.now();
  checkEntries(contents);
  computeSections(contents, [{ set: setOf766(), period: MAY, comparison: APRIL }], 'competition');
  return performance.now() - start;
}

function setOf766() {
  const set = findSet('766');
  if (set === null) throw new Error('the set 766 is part of the product');
  return set;
}

function median(values: readonly number[]): number {
  return [...values].sort((one, other) => one - other)[values.length >> 1] ?? 0;
}

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}

void bench();
