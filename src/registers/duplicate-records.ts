import type { RegisterRecord } from './register-table';
import { recordIdentity, type RecordIdentity } from './record-identity';
import { isSameRecord } from './same-record';
import type { UnitedRegister } from './register-definition';

/** A record that stands in the list before. */
export interface DuplicateRecord {
  readonly record: RegisterRecord;
  /** The first that is the same. */
  readonly of: RegisterRecord;
}

interface KnownRecord {
  readonly identity: RecordIdentity;
  readonly record: RegisterRecord;
}

/**
 * The records of a register of many units that are the same as an earlier one, in their order. Of one unit the key decides, of two units all that the
 * register asks for, filled in: every commune has its own 12/KH-UBND. Only records that begin alike are compared.
 */
export function duplicateRecords(
  register: UnitedRegister,
  records: readonly RegisterRecord[],
): readonly DuplicateRecord[] {
  const ofUnit = new Map<string, KnownRecord[]>();
  const ofAll = new Map<string, RegisterRecord>();
  return records.flatMap((record) => {
    const identity = recordIdentity(register, record);
    const block = JSON.stringify([identity.unit, identity.key[0]]);
    const alike = ofUnit.get(block) ?? [];
    ofUnit.set(block, alike);
    const own = alike.find((known) => isSameRecord(known.identity.key, identity.key));
    alike.push({ identity, record });
    const other = identity.across === null ? undefined : ofAll.get(identity.across);
    if (identity.across !== null && other === undefined) ofAll.set(identity.across, record);
    const of = own?.record ?? other;
    return of === undefined ? [] : [{ record, of }];
  });
}
