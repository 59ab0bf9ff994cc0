import { finding, type Finding } from '../../model/finding';
import { duplicateRecords } from '../../registers/duplicate-records';
import { columnOf, isUnited } from '../../registers/register-definition';
import { textIn, type RegisterTable } from '../../registers/register-table';
import { placeOfCell } from './register-rule';

/** What stands twice for certain in a register of many units; nothing of any other register. */
export function unitedDuplicates(table: RegisterTable): readonly Finding[] {
  const { register, records } = table;
  const [code = ''] = register.keyColumns;
  const column = columnOf(register, code);
  if (column === undefined || !isUnited(register)) return [];
  return duplicateRecords(register, records).map(({ record, of }) => {
    const place = placeOfCell(table, column, record.cells.get(code)?.cell);
    return finding('duplicate-record', place, { record: textIn(record, code), otherRow: of.row + 1 });
  });
}
