import { finding } from '../../model/finding';
import { duplicateRecords } from '../../registers/duplicate-records';
import { columnOf } from '../../registers/register-definition';
import { textIn } from '../../registers/register-table';
import { placeOfCell, type RegisterRule } from './register-rule';

/** The same record twice: a document by number, date and issuer, a team by name and hamlet. */
export const duplicateRecord: RegisterRule = ({ table }) => {
  const { register, records } = table;
  const [code = ''] = register.keyColumns;
  const column = columnOf(register, code);
  if (column === undefined) return [];
  return duplicateRecords(register, records).map(({ record, of }) => {
    const place = placeOfCell(table, column, record.cells.get(code)?.cell);
    return finding('duplicate-record', place, { record: textIn(record, code), otherRow: of.row + 1 });
  });
};
