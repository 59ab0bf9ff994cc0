import { asWorkbookErrors } from './excel-failure';
import type { RunExcel } from './run-excel';

/**
 * Deletes sheets, hidden ones too, in one request; names that no sheet has are passed over. Excel forgets its undo.
 * For sheets that this program made to try something out.
 * Rejects with a WorkbookError.
 */
export function removeSheets(run: RunExcel, names: readonly string[]): Promise<void> {
  return asWorkbookErrors(() =>
    run(async (context) => {
      const found = names.map((name) => context.workbook.worksheets.getItemOrNullObject(name));
      await context.sync();
      for (const sheet of found) {
        if (sheet.isNullObject) continue;
        // Excel refuses to delete a very hidden sheet.
        sheet.visibility = 'Visible';
        sheet.delete();
      }
      await context.sync();
    }),
  );
}
