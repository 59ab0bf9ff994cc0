import { buildReport } from '../../actions/build-report';
import { checkEntries } from '../../actions/check-entries';
import { insertSheet } from '../../actions/insert-sheet';
import { readContents } from '../../actions/read-contents';
import { computeSections } from '../../actions/report-sections';
import { findSet } from '../../indicator-sets/catalogue';
import { lastDayOf, monthPeriod, previousPeriod } from '../../model/period';
import type { WorkbookPort } from '../../workbook/port';
import type { SimulatedExcel } from '../host/simulated-excel';
import type { Traffic } from '../host/traffic';
import { inventedFigure, inventedUnits } from './invented-units';

const MEGABYTE = 1_000_000;

export interface BudgetLine {
  readonly job: 'insert' | 'check' | 'report';
  readonly traffic: Traffic;
  /** Round trips, the library's own cleanup left out. */
  readonly budget: number;
  /** Which budgets are exceeded; empty when all is well. */
  readonly exceeded: readonly string[];
}

/** Does the three jobs in one workbook, May after April, and counts what goes over the wire. */
export async function measureBudgets(
  units: number,
  open: () => { readonly excel: SimulatedExcel; readonly workbook: WorkbookPort },
): Promise<readonly BudgetLine[]> {
  const { excel, workbook } = open();
  const set = findSet('766');
  if (set === null) throw new Error('the set 766 is part of the product');
  const period = monthPeriod(2025, 5);
  const april = previousPeriod(period);
  const list = inventedUnits(units);
  const read = () => readContents([{ name: 'Sổ', port: workbook }]);
  const request = { set, units: list, figure: inventedFigure };
  await insertSheet(workbook, { ...request, period: april, asOf: lastDayOf(april), earlier: null });
  const [earlier] = (await read()).entrySheets;
  const measure = async <Result>(work: () => Promise<Result>): Promise<[Result, Traffic]> => {
    excel.resetTraffic();
    const result = await work();
    return [result, excel.traffic];
  };

  const [, insert] = await measure(() =>
    insertSheet(workbook, { ...request, period, asOf: lastDayOf(period), earlier: earlier?.table ?? null }),
  );
  const [, check] = await measure(async () => checkEntries(await read()));
  const [, report] = await measure(async () => {
    const contents = await read();
    const result = computeSections(contents, [{ set, period, comparison: april }], 'competition');
    if (result.type === 'problem')
      throw new Error(`the invented figures do not pass: ${result.problem.code}`);
    const layout = { layout: 'full', figures: { as: 'numbers', decimals: 'as-published' } } as const;
    await workbook.writeSheets(
      buildReport(result.sections, { ...layout, unitList: contents.unitList, acceptances: [] }),
    );
  });
  return [lineOf('insert', insert, 4), lineOf('check', check, 2), lineOf('report', report, 5)];
}

/** A job that sends more than its round trips can carry may take ⌈bytes / 2 MB⌉ + 3. */
function lineOf(job: BudgetLine['job'], traffic: Traffic, usual: number): BudgetLine {
  const isLarge = traffic.requestBytes > 2 * MEGABYTE;
  const budget = isLarge ? Math.max(usual, Math.ceil(traffic.requestBytes / (2 * MEGABYTE)) + 3) : usual;
  const exceeded = [
    ...(traffic.requests > budget ? ['round trips'] : []),
    ...(traffic.largestRequest > 2 * MEGABYTE ? ['request over 2 MB'] : []),
    ...(traffic.largestResponse > 4 * MEGABYTE ? ['answer over 4 MB'] : []),
  ];
  return { job, traffic, budget, exceeded };
}
