import { WorkbookError } from '../port';
import type { WorkbookErrorCode } from '../port';
import { ContractBreach } from './contract-breach';
import { firstDifference, shown } from './first-difference';

/** What a case of the contract demands. Each throws a `ContractBreach` when it is not met. */
export const check = {
  /** Two pieces of plain data are equal; the breach names the first place where they part. */
  equal(found: unknown, expected: unknown): void {
    const difference = firstDifference(found, expected);
    if (difference === null) return;
    const place = difference.path === '' ? '' : `${difference.path} = `;
    throw new ContractBreach(place + difference.expected, place + difference.found);
  },

  /** Something is so; `what` says it, `found` is what was there instead. */
  holds(isSo: boolean, what: string, found: unknown): void {
    if (!isSo) throw new ContractBreach(what, shown(found));
  },

  /** Work is refused with a `WorkbookError` of this code, which is given back. */
  async rejects(work: Promise<unknown>, code: WorkbookErrorCode): Promise<WorkbookError> {
    const outcome = await work.then(
      () => ({ error: null }),
      (error: unknown) => ({ error }),
    );
    const { error } = outcome;
    if (error instanceof WorkbookError && error.code === code) return error;
    throw new ContractBreach(
      `a refusal with WorkbookError ${code}`,
      error === null ? 'no refusal' : shown(error),
    );
  },
} as const;
