import type { HeldRegister } from '../consolidation/registers/held-register';
import type { UniteRequest } from '../consolidation/registers/register-account';
import type { RegisterTable } from '../registers/register-table';
import { unitedRegister } from '../registers/united-register';
import { heldRows } from '../sheets/register/held-rows';
import type { RegisterSheetReading } from '../sheets/register/register-reading';
import type { OpenWorkbook } from './open-workbook';

/** The sheet of a united register, read. */
export interface UnitedSheet extends Pick<RegisterSheetReading, 'layout'> {
  readonly table: RegisterTable;
}

/** The sheet of the united register of a period; null where the workbook has none that can be read. */
export function unitedSheet(
  { contents }: OpenWorkbook,
  { register, period }: Pick<UniteRequest, 'register' | 'period'>,
): UnitedSheet | null {
  const { id } = unitedRegister(register);
  for (const { table, layout } of contents.registerSheets) {
    if (table?.register.id === id && table.period.id === period.id) return { table, layout };
  }
  return null;
}

/** What the workbook holds of a register and period: its united sheet, and what it remembers of the files. */
export function heldRegister(
  open: OpenWorkbook,
  request: Pick<UniteRequest, 'register' | 'period' | 'units'>,
): HeldRegister | null {
  const table = unitedSheet(open, request)?.table ?? null;
  if (table === null) return null;
  const { origins, receipts } = open.contents.memory;
  const { register, period, units } = request;
  const isOfThis = (other: { readonly set: string; readonly period: string }) =>
    other.set === register.id && other.period === period.id;
  return {
    sheet: table.sheet,
    rows: heldRows(table, units),
    origins: origins.filter(isOfThis),
    receipts: receipts.filter(isOfThis),
  };
}
