import { measureBudgets } from '../../src/preview/node/measure-budgets';
import { loadOffice } from '../../src/preview/node/load-office';
import { openIronCalc } from '../../src/preview/node/ironcalc-node';
import { SimulatedExcel } from '../../src/preview/host/simulated-excel';
import { ExcelWorkbook } from '../../src/workbook/excel/excel-workbook';
import type { RunExcel } from '../../src/workbook/excel/run-excel';

function open(): { excel: SimulatedExcel; workbook: ExcelWorkbook } {
  const excel = new SimulatedExcel({ openEngine: openIronCalc });
  const { Excel } = loadOffice<{ readonly run: RunExcel }>(excel);
  return { excel, workbook: new ExcelWorkbook((batch) => Excel.run(batch)) };
}

test.each([8, 168])(
  '%d units: insert, check and report keep to their round trips and sizes',
  async (units) => {
    const lines = await measureBudgets(units, open);
    expect(lines.map(({ job, exceeded }) => [job, exceeded])).toEqual([
      ['insert', []],
      ['check', []],
      ['report', []],
      ['report again', []],
    ]);
    const [insert, check] = lines;
    expect([insert?.traffic.requests, check?.traffic.requests]).toEqual([4, 2]);
  },
  300_000,
);
