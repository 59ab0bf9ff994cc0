import { earliest, type Receipt } from '../account/received-date';
import type { ReceivedFile, UnitReceipts } from '../memory';

/** Which set and period files came for. */
export interface ReceiptsOf {
  readonly set: string;
  readonly period: string;
}

export type FilesByUnit = ReadonlyMap<string, readonly ReceivedFile[]>;

/** By the unit's code the files that are remembered of it. */
export function receiptsByUnit(receipts: readonly UnitReceipts[], { set, period }: ReceiptsOf): FilesByUnit {
  return new Map(
    receipts
      .filter((ofUnit) => ofUnit.set === set && ofUnit.period === period)
      .map(({ unit, files }) => [unit, files]),
  );
}

/** What is remembered once the files of a take-in, by the unit's code, are added. */
export function receiptsAfter(
  receipts: readonly UnitReceipts[],
  received: FilesByUnit,
  { set, period }: ReceiptsOf,
): readonly UnitReceipts[] {
  const before = receiptsByUnit(receipts, { set, period });
  return [
    ...receipts.filter((other) => other.set !== set || other.period !== period || !received.has(other.unit)),
    ...[...received].map(([unit, now]) => ({
      set,
      period,
      unit,
      files: filesAfter(before.get(unit) ?? [], now),
    })),
  ];
}

function filesAfter(before: readonly ReceivedFile[], now: readonly ReceivedFile[]): readonly ReceivedFile[] {
  const known = new Map(before.map((file) => [file.hash, file]));
  const sentAgain = new Set(now.map(({ hash }) => hash));
  const isReplaced = now.some(({ outcome }) => outcome === 'counted');
  const others = before
    .filter(({ hash }) => !sentAgain.has(hash))
    .map((file): ReceivedFile => (isReplaced && file.outcome === 'counted' ? replaced(file) : file));
  return [...others, ...now.map((file) => ({ ...file, ...receiptAfter(known.get(file.hash), file) }))];
}

function replaced(file: ReceivedFile): ReceivedFile {
  return { ...file, outcome: 'replaced' };
}

/** A person's word counts, the newer one first; else the first day on which the content was seen. */
function receiptAfter(before: Receipt | undefined, now: Receipt): Receipt {
  const { received, isReceivedGuessed } = now;
  if (before === undefined || isSaid(now)) return { received, isReceivedGuessed };
  return isSaid(before) ? { received: before.received, isReceivedGuessed: false } : earliest([before, now]);
}

function isSaid({ received, isReceivedGuessed }: Receipt): boolean {
  return received !== null && !isReceivedGuessed;
}
