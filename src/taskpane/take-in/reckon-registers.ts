import type { OpenWorkbook } from '../../actions/open-workbook';
import { reviewUnite, type UniteRegistersRequest } from '../../actions/unite-registers';
import type { RegisterAccount } from '../../consolidation/registers/register-account';

/** Reckons what uniting would do once the pane has drawn what a person just did. */
export async function reckonRegisters(
  open: OpenWorkbook,
  request: UniteRegistersRequest,
): Promise<RegisterAccount> {
  await new Promise((resolve) => setTimeout(resolve));
  return reviewUnite(open, request);
}
