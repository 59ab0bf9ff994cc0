import type { CellAddress } from '../address';
import { asWorkbookErrors } from './excel-failure';
import type { RunExcel } from './run-excel';

/** A cell and the sheet that it is on. */
export interface SelectedCell extends CellAddress {
  readonly sheet: string;
}

/** The first cell of what is selected. Rejects with a WorkbookError, also where several areas or a drawing are selected. */
export function readSelectedCell(run: RunExcel): Promise<SelectedCell> {
  return asWorkbookErrors(() =>
    run(async (context) => {
      // What is selected is always on the sheet in view.
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.load('name');
      const range = context.workbook.getSelectedRange();
      range.load(['rowIndex', 'columnIndex']);
      await context.sync();
      return { sheet: sheet.name, row: range.rowIndex, column: range.columnIndex };
    }),
  );
}
