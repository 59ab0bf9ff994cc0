import { asWorkbookErrors } from './excel-failure';
import type { RunExcel } from './run-excel';

/**
 * The decimal sign of the machine's culture, in which Excel shows and takes numbers; an add-in cannot set it.
 * Rejects with a WorkbookError.
 */
export function readDecimalSign(run: RunExcel): Promise<string> {
  return asWorkbookErrors(() =>
    run(async (context) => {
      const { numberFormat } = context.workbook.application.cultureInfo;
      numberFormat.load('numberDecimalSeparator');
      await context.sync();
      return numberFormat.numberDecimalSeparator;
    }),
  );
}
