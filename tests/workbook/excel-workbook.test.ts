import { openExcel } from '../excel/open-excel';
import { describeWorkbookPort } from './contract';

/**
 * The genuine library before a simulated Excel. It computes each formula once, when it is entered: a file and memory
 * keep the value that a formula had when it was written, and so does Excel in manual mode.
 */
describeWorkbookPort('ExcelWorkbook', async (initial) => {
  const { excel, run, workbook } = await openExcel(initial);
  await run(async (context) => {
    context.application.calculationMode = 'Manual';
    await context.sync();
  });
  return { port: workbook, models: () => Promise.resolve(excel.sheetModels()) };
});
