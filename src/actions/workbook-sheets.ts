import { isBackupSheet } from '../workbook/journal/slots';
import type { SheetGrid, WorkbookPort } from '../workbook/port';

/** The sheets of a workbook as they were read; what they mean is not looked at yet. */
export interface WorkbookSheets {
  readonly sheetNames: readonly string[];
  /** Without the sheets of old cells, which reading passes over. */
  readonly grids: readonly SheetGrid[];
}

/** Reads the sheets of the open workbook in two calls of its port. Rejects with a `WorkbookError`. */
export async function readWorkbookSheets(port: WorkbookPort): Promise<WorkbookSheets> {
  const sheetNames = (await port.listSheets()).map(({ name }) => name);
  const grids = await port.readSheets(sheetNames.filter((name) => !isBackupSheet(name)));
  return { sheetNames, grids };
}

/** Whether nothing at all stands in the workbook. */
export function isBlank({ sheetNames, grids }: WorkbookSheets): boolean {
  return (
    sheetNames.length === grids.length &&
    grids.every(
      ({ values, names }) =>
        names.length === 0 && values.every((row) => row.every((value) => value === null || value === '')),
    )
  );
}
