import { asWorkbookErrors } from './excel-failure';
import type { RunExcel } from './run-excel';

/** The name of the sheet that is in view. Rejects with a WorkbookError. */
export function readActiveSheet(run: RunExcel): Promise<string> {
  return asWorkbookErrors(() =>
    run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.load('name');
      await context.sync();
      return sheet.name;
    }),
  );
}

/** Calls back when another sheet comes into view; the result ends that. Rejects with a WorkbookError. */
export async function watchActiveSheet(run: RunExcel, onActivate: () => void): Promise<() => Promise<void>> {
  const subscription = await asWorkbookErrors(() =>
    run(async (context) => {
      const activated = context.workbook.worksheets.onActivated.add(() => {
        onActivate();
        return Promise.resolve();
      });
      await context.sync();
      return activated;
    }),
  );
  return () =>
    asWorkbookErrors(async () => {
      subscription.remove();
      // Handlers are removed in the context that added them.
      await subscription.context.sync();
    });
}
