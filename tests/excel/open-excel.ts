import { openIronCalc } from '../../src/preview/node/ironcalc-node';
import { loadOffice } from '../../src/preview/node/load-office';
import { SimulatedExcel, type SimulatedExcelOptions } from '../../src/preview/host/simulated-excel';
import { ExcelWorkbook } from '../../src/workbook/excel/excel-workbook';
import type { RunExcel } from '../../src/workbook/excel/run-excel';
import type { SheetModel } from '../../src/workbook/sheet-model';

export interface OpenedExcel {
  readonly excel: SimulatedExcel;
  readonly run: RunExcel;
  readonly workbook: ExcelWorkbook;
}

/** A simulated Excel with the genuine library before it and the adapter before that. */
export async function openExcel(
  initial: readonly SheetModel[] = [],
  options: Omit<SimulatedExcelOptions, 'openEngine'> = {},
): Promise<OpenedExcel> {
  const excel = new SimulatedExcel({ openEngine: openIronCalc, ...options });
  const { Excel } = loadOffice<typeof globalThis.Excel>(excel);
  const run: RunExcel = (batch) => Excel.run(batch);
  const workbook = new ExcelWorkbook(run);
  if (initial.length > 0) {
    await workbook.writeSheets(initial);
    await run(async (context) => {
      context.workbook.worksheets.getItem('Sheet1').delete();
      await context.sync();
    });
  }
  excel.resetTraffic();
  return { excel, run, workbook };
}
