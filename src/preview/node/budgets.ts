import { openIronCalc } from './ironcalc-node';
import { loadOffice } from './load-office';
import { SimulatedExcel } from '../host/simulated-excel';
import { ExcelWorkbook } from '../../workbook/excel/excel-workbook';
import type { RunExcel } from '../../workbook/excel/run-excel';
import { measureBudgets, type BudgetLine } from './measure-budgets';

const UNITS = [8, 102, 168];

/** Prints what each job costs in round trips and bytes, and fails when a budget is exceeded. */
async function budgets(): Promise<void> {
  say('units  job           round trips (budget)  cleanup  sent bytes   largest request  largest answer');
  let isExceeded = false;
  for (const units of UNITS) {
    const lines = await measureBudgets(units, openMeasured);
    for (const line of lines) {
      say(lineText(units, line));
      isExceeded ||= line.exceeded.length > 0;
    }
  }
  process.exitCode = isExceeded ? 1 : 0;
}

function openMeasured(): { excel: SimulatedExcel; workbook: ExcelWorkbook } {
  const excel = new SimulatedExcel({ openEngine: openIronCalc });
  const office = loadOffice<{ readonly run: RunExcel }>(excel);
  return { excel, workbook: new ExcelWorkbook((batch) => office.Excel.run(batch)) };
}

function lineText(units: number, { job, traffic, budget, exceeded }: BudgetLine): string {
  return [
    String(units).padStart(5),
    job.padEnd(12),
    `${traffic.requests} (${budget})`.padStart(20),
    String(traffic.cleanups).padStart(7),
    String(traffic.requestBytes).padStart(11),
    String(traffic.largestRequest).padStart(16),
    String(traffic.largestResponse).padStart(15),
    exceeded.length === 0 ? '' : `EXCEEDED: ${exceeded.join(', ')}`,
  ].join('  ');
}

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}

void budgets();
