import type { Account } from '../consolidation/account/account';
import { accountFor } from '../consolidation/account/account-for';
import type { PlannedStep } from '../workbook/journal/change-plan';
import type { WorkbookPort } from '../workbook/port';
import { writeGenerated } from './generated-sheets';
import { writeIntent } from './intent';
import { commit, type ChangeLabel, type OpenWorkbook } from './open-workbook';
import { listsSteps } from './take-in/lists-steps';
import { logSteps, memorySteps, statusModel } from './take-in/record-steps';
import type { TakeInRequest } from './take-in/take-in-request';
import { targetIn } from './take-in/target-sheet';
import { targetSteps } from './take-in/target-steps';
import { isWritten } from './take-in/written-value';

export interface TakeInOutcome {
  readonly account: Account;
  /** The sheet that holds the values. */
  readonly sheet: string;
  /** Cells that were written there. */
  readonly cells: number;
}

/** What a take-in would do to the open workbook, and what not, with the reasons. Nothing is written. */
export function reviewTakeIn(open: OpenWorkbook, request: TakeInRequest): Account {
  const { set, period, units } = request;
  const target = targetIn(open, set, period, units);
  return accountFor({ ...request, target, memory: open.contents.memory });
}

/**
 * Takes in what was reviewed, in one change that can be taken back: the values, where each comes from, the log, the state
 * of sending and confirmed names. Rejects with a `WorkbookError`; `changed-meanwhile` changed nothing.
 */
export async function writeTakeIn(
  port: WorkbookPort,
  open: OpenWorkbook,
  request: TakeInRequest,
  label: ChangeLabel,
): Promise<TakeInOutcome> {
  const account = reviewTakeIn(open, request);
  const target = targetSteps(open, request, account);
  const takenAt = label.time;
  const { steps: generated } = writeGenerated(open, [statusModel(open, request, account, takenAt)]);
  const steps: readonly PlannedStep[] = [
    ...target.steps,
    ...listsSteps(open, request),
    ...memorySteps(open, request, account, takenAt),
    ...logSteps(open, request, account, takenAt),
    ...generated,
    { type: 'reveal', sheet: target.sheet, cell: { row: 0, column: 0 } },
  ];
  await commit(port, open, label, { intent: writeIntent({ verb: 'none' }), steps });
  return { account, sheet: target.sheet, cells: account.values.filter(isWritten).length };
}
