import { finding, type Finding } from '../../model/finding';
import { columnOf, isUnited } from '../../registers/register-definition';
import { textIn, type RegisterRecord } from '../../registers/register-table';
import { isSameRecord, recordKey, type RecordKey } from '../../registers/same-record';
import { placeOfCell, type RegisterRule } from './register-rule';

/**
 * The same record twice: a document by number, date and issuer, a team by name and hamlet. Of a register of many units
 * `unitedDuplicates` tells.
 */
export const duplicateRecord: RegisterRule = ({ table }) => {
  const { register, records } = table;
  const [code = ''] = register.keyColumns;
  const column = columnOf(register, code);
  if (column === undefined || isUnited(register)) return [];
  const known = new Map<string, { readonly key: RecordKey; readonly record: RegisterRecord }[]>();
  return records.flatMap((record): readonly Finding[] => {
    const key = recordKey(register, record);
    const [first = ''] = key;
    const alike = known.get(first) ?? [];
    known.set(first, alike);
    const other = alike.find((candidate) => isSameRecord(candidate.key, key));
    alike.push({ key, record });
    if (other === undefined) return [];
    const place = placeOfCell(table, column, record.cells.get(code)?.cell);
    return [
      finding('duplicate-record', place, { record: textIn(record, code), otherRow: other.record.row + 1 }),
    ];
  });
};
