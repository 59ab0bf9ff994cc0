import type { CalendarDate } from '../model/period';
import type { UnitList } from '../model/unit';
import { layoutAcceptanceSheet } from '../sheets/acceptance-sheet';
import { layoutGuideSheet, type GuideContent } from '../sheets/guide-sheet';
import { ROW, VALUE_COLUMN } from '../sheets/register/geometry';
import { layoutRegisterSheet, type RegisterSheetContent } from '../sheets/register/register-layout';
import { withUnitChoice } from '../sheets/submission/unit-choice';
import { layoutUnitListSheet, unitColumns } from '../sheets/unit-list-sheet';
import type { SheetModel } from '../workbook/sheet-model';
import type { WorkbookPort } from '../workbook/port';

/** A register sheet and the units that the workbook lists. */
export interface RegisterSheetRequest extends RegisterSheetContent {
  readonly units: UnitList;
  /** Hạn gửi, printed for the unit on a sheet that is sent out. */
  readonly deadline?: CalendarDate | null;
}

/**
 * Writes the sheet of a register into a new workbook, with the unit list; with instructions where it is handed out, else
 * with the list of accepted findings.
 */
export async function insertRegister(port: WorkbookPort, request: RegisterSheetRequest): Promise<void> {
  await port.writeSheets([
    layoutRegisterSheet(request),
    ...(request.use === 'hand-out' ? [guideFor(request, 'named')] : []),
    layoutUnitListSheet(request.units),
    ...(request.use === 'hand-out' ? [] : [layoutAcceptanceSheet([])]),
  ]);
}

/**
 * Writes the register that any unit of the list may keep: each chooses its name. The list names one unit at least, and no
 * records are given.
 */
export async function insertRegisterForAll(
  port: WorkbookPort,
  request: Omit<RegisterSheetRequest, 'unit' | 'records' | 'use'>,
): Promise<void> {
  const nobody = { code: '', name: '' };
  const sheet = layoutRegisterSheet({ ...request, unit: nobody, records: [], use: 'hand-out-to-choose' });
  const place = { row: ROW.unit, codeColumn: null, nameColumn: VALUE_COLUMN };
  await port.writeSheets([
    withUnitChoice(sheet, place, unitColumns(request.units)),
    guideFor(request, 'to-choose'),
    layoutUnitListSheet(request.units),
  ]);
}

function guideFor(
  { register, period, units, deadline = null }: Omit<RegisterSheetRequest, 'unit' | 'records' | 'use'>,
  unit: GuideContent['unit'],
): SheetModel {
  return layoutGuideSheet({
    of: { type: 'register', register },
    period,
    parent: units.parent,
    deadline,
    unit,
  });
}
