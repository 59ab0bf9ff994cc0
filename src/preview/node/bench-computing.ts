import { checkEntries } from '../../actions/check-entries';
import { insertSheet } from '../../actions/insert-sheet';
import { readContents, type Contents } from '../../actions/read-contents';
import { computeSections } from '../../actions/report-sections';
import type { MatrixSet } from '../../model/indicator-set';
import { lastDayOf, monthPeriod, previousPeriod, type Period } from '../../model/period';
import { readEntrySheet } from '../../sheets/read-entry-sheet';
import { MemoryWorkbook } from '../../workbook/memory/memory-workbook';
import { inventedFigure, inventedUnits } from './invented-units';
import { wideSet } from './wide-set';

/** The largest province and the whole country. */
const PROVINCE = 168;
const COUNTRY = 3321;
const INDICATORS = 40;
const MONTHS = 13;
/** As many columns as the sheet of 766 has. */
const FEW_INDICATORS = 11;
const RUNS = 9;

/** Prints what checking, ranking and comparing a year of a wide set takes, and how the time grows with the units. */
export async function benchComputing(say: (text: string) => void): Promise<void> {
  const year = await measure(PROVINCE, wideSet(INDICATORS), MONTHS);
  say(`${PROVINCE} units × ${INDICATORS} indicators × ${MONTHS} months, processor time:`);
  say(`  every check of all ${MONTHS} sheets: ${Math.round(year.checks)} ms`);
  say(`  with the ranks and tables of the last month: ${Math.round(year.all)} ms`);
  const [small, large] = [
    await measure(PROVINCE, wideSet(FEW_INDICATORS), 2),
    await measure(COUNTRY, wideSet(FEW_INDICATORS), 2),
  ];
  const growth = (COUNTRY / PROVINCE).toFixed(1);
  say(`two months of ${FEW_INDICATORS} indicators, ${PROVINCE} → ${COUNTRY} units: ${growth} × the units,`);
  say(`  ${(large.all / small.all).toFixed(1)} × the time (linear growth is ${growth})`);
}

/** Milliseconds of every check, and of every check with the ranks and tables of the last month. */
async function measure(units: number, set: MatrixSet, months: number) {
  const periods = lastMonths(months);
  const contents = await contentsOf(units, set, periods);
  const [period, comparison] = [...periods].reverse();
  if (period === undefined || comparison === undefined) throw new Error('two months are compared');
  const sections = [{ set, period, comparison }];
  return {
    checks: medianTime(() => checkEntries(contents)),
    all: medianTime(() => {
      const { type } = computeSections(contents, sections, 'competition');
      if (type !== 'sections') throw new Error('invented figures are refused');
    }),
  };
}

/** Up to May 2025. */
function lastMonths(count: number): readonly Period[] {
  const months = [monthPeriod(2025, 5)];
  for (let last = months[0]; last !== undefined && months.length < count; last = months[0])
    months.unshift(previousPeriod(last));
  return months;
}

/** A sheet of invented units for each month, with figures in every cell. */
async function contentsOf(units: number, set: MatrixSet, periods: readonly Period[]): Promise<Contents> {
  const workbook = new MemoryWorkbook();
  const list = inventedUnits(units);
  for (const period of periods) {
    const asOf = lastDayOf(period);
    await insertSheet(workbook, { set, units: list, figure: inventedFigure, period, asOf, earlier: null });
  }
  const names = (await workbook.listSheets()).map(({ name }) => name);
  const read = (await workbook.readSheets(names)).flatMap((grid) => readEntrySheet(grid, [set]) ?? []);
  if (read.length !== periods.length) throw new Error('not every sheet was read');
  const nothing = await readContents([{ name: '', port: new MemoryWorkbook() }]);
  return { ...nothing, sets: [set], entrySheets: read.map((sheet) => ({ ...sheet, workbook: '' })) };
}

/** Of processor time, so that waiting for what else the machine does counts for none. */
function medianTime(work: () => void): number {
  const times = Array.from({ length: RUNS }, () => {
    const start = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000;
  });
  return times.sort((one, other) => one - other)[RUNS >> 1] ?? 0;
}
