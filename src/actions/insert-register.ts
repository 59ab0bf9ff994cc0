import type { UnitList } from '../model/unit';
import { layoutAcceptanceSheet } from '../sheets/acceptance-sheet';
import { ROW, VALUE_COLUMN } from '../sheets/register/geometry';
import { layoutRegisterSheet, type RegisterSheetContent } from '../sheets/register/register-layout';
import { withUnitChoice } from '../sheets/submission/unit-choice';
import { layoutUnitListSheet, unitColumns } from '../sheets/unit-list-sheet';
import type { WorkbookPort } from '../workbook/port';

/** A register sheet and the units that the workbook lists. */
export interface RegisterSheetRequest extends RegisterSheetContent {
  readonly units: UnitList;
}

/** Writes the sheet of a register into a new workbook, with the unit list and the list of accepted findings. */
export async function insertRegister(port: WorkbookPort, request: RegisterSheetRequest): Promise<void> {
  await port.writeSheets([
    layoutRegisterSheet(request),
    layoutUnitListSheet(request.units),
    layoutAcceptanceSheet([]),
  ]);
}

/**
 * Writes the register that any unit of the list may keep: each chooses its name. The list names one unit at least, and no
 * records are given.
 */
export async function insertRegisterForAll(
  port: WorkbookPort,
  { units, ...content }: Omit<RegisterSheetRequest, 'unit' | 'records' | 'use'>,
): Promise<void> {
  const nobody = { code: '', name: '' };
  const sheet = layoutRegisterSheet({ ...content, unit: nobody, records: [], use: 'hand-out' });
  const place = { row: ROW.unit, codeColumn: null, nameColumn: VALUE_COLUMN };
  await port.writeSheets([
    withUnitChoice(sheet, place, unitColumns(units)),
    layoutUnitListSheet(units),
    layoutAcceptanceSheet([]),
  ]);
}
