import type { RegisterDefinition } from '../../registers/register-definition';
import { textIn } from '../../registers/register-table';
import { UNITED } from '../../registers/united-register';
import type { HeldRow } from './held-register';
import type { UnitedRecord } from './register-account';

/** The sheet on which rows stand, and of which register of units it is. */
export interface HeldSheet {
  readonly sheet: string;
  readonly register: RegisterDefinition;
}

/** A row that stays as it is, as a record: where it was taken from, or where it stands if a person typed it. */
export function heldRecord(row: HeldRow, { sheet }: HeldSheet): UnitedRecord {
  const { source, record } = row;
  const unit = row.unit ?? { code: '', name: textIn(record, UNITED.unit), kind: 'other', aliases: [] };
  return {
    unit,
    file: { name: source?.file ?? sheet },
    sheet,
    record: source === null ? record : { ...record, row: source.row - 1 },
    faults: [],
    held: row,
  };
}
