import type { Decisions } from '../consolidation/decisions';
import type { RegisterAccount, UniteRequest } from '../consolidation/registers/register-account';
import { uniteRecords } from '../consolidation/registers/unite-records';
import type { CalendarDate } from '../model/calendar-date';
import { COLUMN, ROW } from '../sheets/register/geometry';
import { layoutRegisterSheet } from '../sheets/register/register-layout';
import { unitedContent } from '../sheets/register/united-content';
import { layoutRecordStatus } from '../sheets/take-in/status-sheet';
import type { WorkbookPort } from '../workbook/port';
import { freeSheetName } from './free-sheet-name';
import { writeGenerated } from './generated-sheets';
import { writeIntent } from './intent';
import { commit, type ChangeLabel, type OpenWorkbook } from './open-workbook';
import { listsSteps } from './take-in/lists-steps';
import { logSteps } from './take-in/record-steps';

export interface UniteRegistersRequest extends UniteRequest {
  readonly asOf: CalendarDate | null;
  readonly decisions: Decisions;
}

export interface UniteOutcome {
  readonly account: RegisterAccount;
  /** The sheet of the united register. */
  readonly sheet: string;
}

/**
 * Writes the united register as a new sheet of the open workbook, with the log, who has sent, and the lists where there are
 * none, in one change that can be taken back. A sheet that is there is never replaced. Rejects with a `WorkbookError`.
 */
export async function uniteRegisters(
  port: WorkbookPort,
  open: OpenWorkbook,
  request: UniteRegistersRequest,
  label: ChangeLabel,
): Promise<UniteOutcome> {
  const { register, period, asOf } = request;
  const { parent } = request.units;
  const account = uniteRecords(request);
  const { files, units, records, duplicates } = account;
  const model = layoutRegisterSheet(unitedContent({ register, period, asOf, parent, records, duplicates }));
  const sheet = freeSheetName(model.name, open.sheetNames);
  const logged = { files, units, values: [] };
  const { deadline } = request;
  const status = layoutRecordStatus({ register, period, deadline, units, takenAt: label.time });
  await commit(port, open, label, {
    intent: writeIntent({ verb: 'none' }),
    steps: [
      { type: 'write', models: [{ ...model, name: sheet }] },
      ...listsSteps(open, request),
      ...logSteps(open, { set: register, period }, logged, label.time),
      ...writeGenerated(open, [status]).steps,
      { type: 'reveal', sheet, cell: { row: ROW.firstRecord, column: COLUMN.first } },
    ],
  });
  return { account, sheet };
}
