import { WorkbookError } from '../../src/workbook/port';
import type { WorkbookErrorCode, WorkbookPort } from '../../src/workbook/port';
import type { SheetModel } from '../../src/workbook/sheet-model';

/** An adapter under test, holding the sheets it was opened with. */
export interface Harness {
  readonly port: WorkbookPort;
  /** All that the workbook holds now, in tab order, to compare whole sheets. */
  readonly models: () => Promise<readonly SheetModel[]>;
}

/** Opens an adapter over a workbook of these sheets; at least one of them is visible. */
export type OpenHarness = (initial: readonly SheetModel[]) => Promise<Harness>;

/** Expects a rejection with a `WorkbookError` of this code. */
export async function expectRefusal(work: Promise<unknown>, code: WorkbookErrorCode): Promise<WorkbookError> {
  const error: unknown = await work.then(
    () => null,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(WorkbookError);
  expect(error).toMatchObject({ code });
  return error as WorkbookError;
}
