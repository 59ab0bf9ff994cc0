import type { RegisterDefinition } from '../../registers/register-definition';
import { textIn } from '../../registers/register-table';
import type { UnitedRecord } from './register-account';

/** A record as people find it: in which file of which unit, in which row, under which name. */
export interface NamedRecord {
  readonly unit: string;
  readonly file: string;
  /** Counted from 1, as Excel shows it. */
  readonly row: number;
  /** What it is known by: "236/QĐ-UBND". */
  readonly name: string;
}

export function namedRecord(
  { unit, file, record }: UnitedRecord,
  { keyColumns }: Pick<RegisterDefinition, 'keyColumns'>,
): NamedRecord {
  return { unit: unit.name, file: file.name, row: record.row + 1, name: textIn(record, keyColumns[0] ?? '') };
}
