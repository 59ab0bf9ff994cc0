import type { ConsolidationMemory, SubmissionOrigin, TakenValue } from '../memory';
import type { UnitValue } from '../value-key';

/** Where a value was taken from. */
export interface ValueOrigin {
  readonly origin: SubmissionOrigin;
  readonly taken: TakenValue;
}

/** Where the value of a set and period was taken from; null where no take-in brought it. */
export function originOf(
  { origins }: Pick<ConsolidationMemory, 'origins'>,
  { set, period }: { readonly set: string; readonly period: string },
  { unit, kind, code }: UnitValue,
): ValueOrigin | null {
  let last: ValueOrigin | null = null;
  for (const origin of origins) {
    if (origin.set !== set || origin.period !== period || origin.unit !== unit) continue;
    const taken = origin.values.find((value) => value.kind === kind && value.code === code);
    if (taken === undefined) continue;
    if (last === null || origin.takenAt >= last.origin.takenAt) last = { origin, taken };
  }
  return last;
}
