import { checkEntries } from '../../actions/check-entries';
import { insertEntrySheet } from '../../actions/insert-entry-sheet';
import { insertSheet } from '../../actions/insert-sheet';
import { readOpenWorkbook } from '../../actions/open-workbook';
import { planReport, writeReport } from '../../actions/write-report';
import { findSet } from '../../indicator-sets/catalogue';
import { asMatrixSet, matrixIndicators, type FigureIndicator } from '../../model/indicator-set';
import { lastDayOf, monthPeriod, previousPeriod } from '../../model/period';
import type { UnitList } from '../../model/unit';
import { currentColumn, ROW } from '../../sheets/entry/geometry';
import type { WorkbookPort } from '../../workbook/port';
import type { SimulatedExcel } from '../host/simulated-excel';
import type { Traffic } from '../host/traffic';
import { inventedFigure, inventedUnits } from './invented-units';

const MEGABYTE = 1_000_000;

export interface BudgetLine {
  /** A report made again saves and replaces the sheets of the one before. */
  readonly job: 'insert' | 'check' | 'report' | 'report again';
  readonly traffic: Traffic;
  /** Round trips, the library's own cleanup left out. */
  readonly budget: number;
  /** Which budgets are exceeded; empty when all is well. */
  readonly exceeded: readonly string[];
}

/** Does the three jobs as the pane does, May after April, and counts what goes over the wire: reading and journal included. */
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
  const label = { title: 'đo', time: '2025-06-05T08:00:00Z' };
  await insertSheet(workbook, {
    set,
    units: list,
    figure: inventedFigure,
    period: april,
    asOf: lastDayOf(april),
    earlier: null,
  });
  const measure = async <Result>(work: () => Promise<Result>): Promise<[Result, Traffic]> => {
    excel.resetTraffic();
    const result = await work();
    return [result, excel.traffic];
  };

  const request = { set, period, asOf: lastDayOf(period), units: list };
  const [inserted, insert] = await measure(async () =>
    insertEntrySheet(workbook, await readOpenWorkbook(workbook), request, label),
  );
  if (inserted.type !== 'inserted') throw new Error('the sheet to measure was not inserted');
  await fillIn(workbook, inserted.sheet, matrixIndicators(asMatrixSet(set)), list);
  const [, check] = await measure(async () => checkEntries((await readOpenWorkbook(workbook)).contents));
  const makeReport = async (): Promise<void> => {
    const opened = await readOpenWorkbook(workbook);
    const planned = planReport(opened, {
      requests: [{ set, period, comparison: april }],
      ties: 'competition',
      layout: 'full',
      figures: { as: 'numbers', decimals: 'as-published' },
    });
    if (planned.type === 'problem')
      throw new Error(`the invented figures do not pass: ${planned.problem.code}`);
    await writeReport(workbook, opened, planned.plan, label);
  };
  const [, report] = await measure(makeReport);
  const [, again] = await measure(makeReport);
  return [
    lineOf('insert', insert, 4),
    lineOf('check', check, 2),
    lineOf('report', report, 5),
    lineOf('report again', again, 5),
  ];
}

/** Types the figures of all units into a new entry sheet. */
async function fillIn(
  workbook: WorkbookPort,
  sheet: string,
  indicators: readonly FigureIndicator[],
  { parent, units }: UnitList,
): Promise<void> {
  const rows = [
    { unit: parent, row: ROW.parent },
    ...units.map((unit, index) => ({ unit, row: ROW.firstUnit + index })),
  ];
  await workbook.patchCells(
    rows.flatMap(({ unit, row }) =>
      indicators.flatMap((indicator, index) => {
        const content = inventedFigure(unit, indicator);
        return content === null ? [] : [{ sheet, row, column: currentColumn(index), content }];
      }),
    ),
  );
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
