import type { Decisions } from '../consolidation/decisions';
import type { RegisterAccount, UniteRequest } from '../consolidation/registers/register-account';
import type { CalendarDate } from '../model/calendar-date';
import { layoutAcceptanceSheet } from '../sheets/acceptance-sheet';
import { layoutRegisterSheet } from '../sheets/register/register-layout';
import { unitedContent } from '../sheets/register/united-content';
import { layoutLogSheet } from '../sheets/take-in/log-sheet';
import { layoutUnitListSheet } from '../sheets/unit-list-sheet';
import type { WorkbookPort } from '../workbook/port';
import { unitsWithAliases } from './take-in/alias-steps';
import { logLines } from './take-in/log-lines';

export interface UniteRegistersRequest extends UniteRequest {
  readonly asOf: CalendarDate | null;
  readonly decisions: Decisions;
}

/**
 * Writes the united register into a new workbook, with the list of units and the log; returns its sheet's name. Times are
 * ISO 8601.
 */
export async function writeUnited(
  port: WorkbookPort,
  request: UniteRegistersRequest,
  { files, units, records, duplicates }: RegisterAccount,
  takenAt: string,
): Promise<string> {
  const { register, period, asOf } = request;
  const { parent } = request.units;
  const sheet = layoutRegisterSheet(unitedContent({ register, period, asOf, parent, records, duplicates }));
  const lines = logLines({ files, units, values: [] }, { set: register, period }, takenAt);
  await port.writeSheets([
    sheet,
    layoutUnitListSheet(unitsWithAliases(request)),
    layoutAcceptanceSheet([]),
    layoutLogSheet(lines),
  ]);
  return sheet.name;
}
