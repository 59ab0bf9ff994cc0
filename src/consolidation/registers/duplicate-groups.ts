import type { UnitedDuplicate, UnitedRecord } from './register-account';

/** Records that are one, the first before those that are the same as it. */
export type DuplicateGroup = readonly [UnitedRecord, ...UnitedRecord[]];

/** The groups in the order of their first records' duplicates. */
export function duplicateGroups(duplicates: readonly UnitedDuplicate[]): readonly DuplicateGroup[] {
  const groups = new Map<UnitedRecord, [UnitedRecord, ...UnitedRecord[]]>();
  for (const { record, of } of duplicates) {
    const group = groups.get(of);
    if (group === undefined) groups.set(of, [of, record]);
    else group.push(record);
  }
  return [...groups.values()];
}
