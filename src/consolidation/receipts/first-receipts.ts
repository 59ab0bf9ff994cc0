import { earliest, UNKNOWN_RECEIPT, type Receipt } from '../account/received-date';
import type { FilesByUnit } from './receipts-after';

/** When the first file of a unit came of which something could be taken, whether its figures still count or not. */
export function firstReceipts(files: FilesByUnit): (unit: string) => Receipt {
  const first = new Map(
    [...files].map(([unit, ofUnit]) => {
      const usable = ofUnit.filter(({ outcome }) => outcome !== 'refused');
      return [unit, earliest(usable)] as const;
    }),
  );
  return (unit) => first.get(unit) ?? UNKNOWN_RECEIPT;
}
