import type { UnitList } from '../model/unit';
import { layoutAcceptanceSheet } from '../sheets/acceptance-sheet';
import { layoutRegisterSheet, type RegisterSheetContent } from '../sheets/register/register-layout';
import { layoutUnitListSheet } from '../sheets/unit-list-sheet';
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
