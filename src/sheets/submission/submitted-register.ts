import type { SubmittedRegister } from '../../consolidation/submission';
import type { RegisterSheetReading } from '../register/register-reading';

/** A register sheet as plain data. */
export function submittedRegister(
  sheet: string,
  { table, layout, findings }: RegisterSheetReading,
): SubmittedRegister {
  const told = { sheet, register: layout.register.id, findings };
  if (table === null) return { ...told, period: null, code: '', name: '', records: [] };
  return {
    ...told,
    period: table.period.id,
    code: table.unit.code,
    name: table.unit.name,
    records: table.records.map(({ row, cells }) => ({
      row: row + 1,
      cells: [...cells].map(([column, { cell, content }]) => ({ column, cell, content })),
    })),
  };
}
