import type { CalendarDate, Period } from '../model/period';
import type { Unit, UnitList } from '../model/unit';
import type { RegisterDefinition } from '../registers/register-definition';
import { formSheetName } from '../sheets/form/form-sheet-name';
import { COLUMN, ROW } from '../sheets/register/geometry';
import { layoutRegisterSheet } from '../sheets/register/register-layout';
import type { WorkbookPort } from '../workbook/port';
import { freeSheetName } from './free-sheet-name';
import type { InsertOutcome } from './insert-entry-sheet';
import { writeIntent } from './intent';
import { listSheetsFor } from './list-sheets';
import { commit, type ChangeLabel, type OpenWorkbook } from './open-workbook';

/** A register to be kept in the open workbook. */
export interface NewRegisterRequest {
  readonly register: RegisterDefinition;
  readonly period: Period;
  readonly asOf: CalendarDate | null;
  readonly units: UnitList;
  /** Who keeps it. */
  readonly unit: Unit;
}

/**
 * Puts an empty register sheet into the open workbook, with the lists where the workbook has none. A sheet that is there
 * is never replaced. Rejects with a `WorkbookError`.
 */
export async function insertRegisterSheet(
  port: WorkbookPort,
  open: OpenWorkbook,
  { register, period, asOf, units, unit }: NewRegisterRequest,
  label: ChangeLabel,
): Promise<InsertOutcome> {
  const known = open.contents.registerSheets.find(
    ({ table }) =>
      table?.register.id === register.id && table.period.id === period.id && table.unit.code === unit.code,
  );
  if (known?.table) return { type: 'already-there', sheet: known.table.sheet };
  const model = layoutRegisterSheet({ register, period, asOf, unit, records: [], use: 'own' });
  const name = freeSheetName(formSheetName(register, period, unit, units.parent), open.sheetNames);
  const intent = writeIntent({
    verb: 'insert-register',
    register: register.id,
    period: period.id,
    asOf,
    units,
    unit: unit.code,
  });
  await commit(port, open, label, {
    intent,
    steps: [
      { type: 'write', models: [{ ...model, name }, ...listSheetsFor(open, units)] },
      {
        type: 'reveal',
        sheet: name,
        cell: { row: ROW.firstRecord, column: COLUMN.first },
      },
    ],
  });
  return { type: 'inserted', sheet: name };
}
