import type { Finding } from '../../model/finding';
import type { RegisterRecord, RegisterTable } from '../../registers/register-table';
import { checkRegister } from './check-register';

/**
 * What the rules find in the cells of each record, for a register that is sent. What stands twice is not among it: that is
 * told where the records of all units are together.
 */
export function faultsByRecord(table: RegisterTable): ReadonlyMap<RegisterRecord, readonly Finding[]> {
  const byCell = new Map<string, Finding[]>();
  for (const found of checkRegister({ table, unitList: null })) {
    const { cell } = found.place;
    if (cell === undefined || found.code === 'duplicate-record') continue;
    const others = byCell.get(cell);
    if (others === undefined) byCell.set(cell, [found]);
    else others.push(found);
  }
  return new Map(
    table.records.map((record) => [
      record,
      [...record.cells.values()].flatMap(({ cell }) => byCell.get(cell) ?? []),
    ]),
  );
}
