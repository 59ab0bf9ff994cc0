import type { OpenWorkbook } from '../../actions/open-workbook';
import { reviewTakeIn } from '../../actions/take-in';
import type { TakeInRequest } from '../../actions/take-in/take-in-request';
import type { Account } from '../../consolidation/account/account';

/** Reckons what a take-in would do once the pane has drawn what a person just did. */
export async function reckonReview(open: OpenWorkbook, request: TakeInRequest): Promise<Account> {
  await new Promise((resolve) => setTimeout(resolve));
  return reviewTakeIn(open, request);
}
