import { earliest, UNKNOWN_RECEIPT, type Receipt } from '../account/received-date';
import type { SubmissionOrigin } from '../memory';
import type { FilesByUnit } from './receipts-after';

/**
 * When the first file of a unit came of which something could be taken, whether its figures still count or not. What
 * was taken in otherwise than from a file counts from the day on which it came.
 */
export function firstReceipts(
  files: FilesByUnit,
  origins: ReadonlyMap<string, readonly SubmissionOrigin[]>,
): (unit: string) => Receipt {
  const first = new Map(
    [...new Set([...files.keys(), ...origins.keys()])].map((unit) => {
      const usable = (files.get(unit) ?? []).filter(({ outcome }) => outcome !== 'refused');
      const known = new Set(usable.map(({ hash }) => hash));
      const others = (origins.get(unit) ?? []).filter(({ hash }) => !known.has(hash));
      return [unit, earliest([...usable, ...others])] as const;
    }),
  );
  return (unit) => first.get(unit) ?? UNKNOWN_RECEIPT;
}
