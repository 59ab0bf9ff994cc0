import type { RegisterAccount, UniteRequest } from '../consolidation/registers/register-account';
import type { Decisions } from '../consolidation/decisions';
import { uniteRecords } from '../consolidation/registers/unite-records';
import type { CalendarDate } from '../model/calendar-date';
import { COLUMN, ROW } from '../sheets/register/geometry';
import { layoutRegisterSheet } from '../sheets/register/register-layout';
import { unitedContent } from '../sheets/register/united-content';
import { layoutRecordStatus } from '../sheets/take-in/status-sheet';
import type { PlannedStep } from '../workbook/journal/change-plan';
import type { WorkbookPort } from '../workbook/port';
import { freeSheetName } from './free-sheet-name';
import { writeGenerated } from './generated-sheets';
import { writeIntent } from './intent';
import { commit, type ChangeLabel, type OpenWorkbook } from './open-workbook';
import { carriedBesideRecords } from './register-carry';
import { heldRegister, unitedSheet } from './register-in-workbook';
import { listsSteps } from './take-in/lists-steps';
import { logSteps, rememberingSteps } from './take-in/record-steps';

export interface UniteRegistersRequest extends Omit<UniteRequest, 'held'> {
  readonly asOf: CalendarDate | null;
  readonly decisions: Decisions;
}

export interface UniteOutcome {
  readonly account: RegisterAccount;
  /** The sheet of the united register. */
  readonly sheet: string;
}

/** What uniting would do to the open workbook, and what not, with the reasons. Nothing is written. */
export function reviewUnite(open: OpenWorkbook, request: UniteRegistersRequest): RegisterAccount {
  return uniteRecords({ ...request, held: heldRegister(open, request) });
}

/**
 * Writes the united register, a new sheet or the one of the period made anew, with where its records come from, the log,
 * who has sent, and the lists where there are none, in one change that can be taken back. Rejects with a `WorkbookError`.
 */
export async function uniteRegisters(
  port: WorkbookPort,
  open: OpenWorkbook,
  request: UniteRegistersRequest,
  label: ChangeLabel,
): Promise<UniteOutcome> {
  const { register, period, deadline } = request;
  const account = reviewUnite(open, request);
  const { files, units, origins } = account;
  const { steps, sheet } = sheetSteps(open, request, account);
  const logged = { files, units, values: [] };
  const status = { register, period, deadline, units, origins, takenAt: label.time };
  await commit(port, open, label, {
    intent: writeIntent({ verb: 'none' }),
    steps: [
      ...steps,
      ...listsSteps(open, request),
      ...rememberingSteps(open, memoryAfter(open, request, account, label.time)),
      ...logSteps(open, { set: register, period }, logged, label.time),
      ...writeGenerated(open, [layoutRecordStatus(status)]).steps,
      { type: 'reveal', sheet, cell: { row: ROW.firstRecord, column: COLUMN.first } },
    ],
  });
  return { account, sheet };
}

function sheetSteps(
  open: OpenWorkbook,
  { register, period, asOf, units: { parent } }: UniteRegistersRequest,
  { records, duplicates }: RegisterAccount,
): { readonly steps: readonly PlannedStep[]; readonly sheet: string } {
  const found = unitedSheet(open, { register, period });
  const day = asOf ?? found?.table.asOf ?? null;
  const content = unitedContent({ register, period, asOf: day, parent, records, duplicates });
  const model = layoutRegisterSheet(content);
  if (found === null) {
    const sheet = freeSheetName(model.name, open.sheetNames);
    return { steps: [{ type: 'write', models: [{ ...model, name: sheet }] }], sheet };
  }
  const { sheet, records: before } = found.table;
  const grid = open.grids.get(sheet);
  const carried =
    grid === undefined ? [] : carriedBesideRecords({ grid, layout: found.layout, before, records, register });
  return {
    steps: [
      { type: 'write', models: [{ ...model, name: sheet }] },
      ...(carried.length === 0 ? [] : [{ type: 'carry', sheet, cells: carried } as const]),
    ],
    sheet,
  };
}

/** What counts for other periods stays; of this one what the account tells, with the deadline that was set. */
function memoryAfter(
  { contents: { memory } }: OpenWorkbook,
  { register, period, deadline }: UniteRegistersRequest,
  { origins, receipts }: RegisterAccount,
  takenAt: string,
) {
  const isOther = (known: { readonly set: string; readonly period: string }) =>
    known.set !== register.id || known.period !== period.id;
  return {
    ...memory,
    origins: [...memory.origins.filter(isOther), ...origins.map((origin) => ({ takenAt, ...origin }))],
    receipts: [...memory.receipts.filter(isOther), ...receipts],
    deadlines: [
      ...memory.deadlines.filter(isOther),
      ...(deadline === null ? [] : [{ set: register.id, period: period.id, day: deadline }]),
    ],
  };
}
