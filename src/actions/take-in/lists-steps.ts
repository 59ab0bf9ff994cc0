import type { PlannedStep } from '../../workbook/journal/change-plan';
import { listSteps } from '../change-units';
import { listSheetsFor } from '../list-sheets';
import type { OpenWorkbook } from '../open-workbook';
import { unitsWithAliases } from './alias-steps';
import type { TakeInRequest } from './take-in-request';

/** The list of units with the names that were confirmed, and the lists that a new workbook begins with. */
export function listsSteps(
  open: OpenWorkbook,
  request: Pick<TakeInRequest, 'units' | 'period' | 'submissions' | 'decisions'>,
): readonly PlannedStep[] {
  const units = unitsWithAliases(request);
  if (open.contents.unitList === null) {
    const models = listSheetsFor(open, units);
    return models.length === 0 ? [] : [{ type: 'write', models }];
  }
  return units === request.units ? [] : listSteps(open, units);
}
