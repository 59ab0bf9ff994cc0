import type { OpenWorkbook } from '../../actions/open-workbook';
import type { RegisterAccount, UniteRequest } from '../../consolidation/registers/register-account';
import { uniteRecords } from '../../consolidation/registers/unite-records';

/** Reckons what uniting would do once the pane has drawn what a person just did. */
export async function reckonRegisters(_: OpenWorkbook, request: UniteRequest): Promise<RegisterAccount> {
  await new Promise((resolve) => setTimeout(resolve));
  return uniteRecords(request);
}
