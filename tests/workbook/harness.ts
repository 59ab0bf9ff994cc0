import { WorkbookError } from '../../src/workbook/port';
import type { WorkbookErrorCode } from '../../src/workbook/port';

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
