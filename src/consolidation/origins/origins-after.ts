import type { Account } from '../account/account';
import type { SubmissionOrigin, TakenValue } from '../memory';
import type { PlannedValue } from '../account/account';

/** Which take-in it is. */
export interface TakeInMoment {
  readonly set: string;
  readonly period: string;
  /** ISO 8601. */
  readonly takenAt: string;
}

/**
 * Where every value comes from once a take-in is done. What a later file brings is that file's; a value that stays because
 * a person corrected it keeps the origin that it had, so that it can always be said what was received.
 */
export function originsAfter(
  origins: readonly SubmissionOrigin[],
  account: Pick<Account, 'units' | 'values'>,
  { set, period, takenAt }: TakeInMoment,
  contentOf: (value: PlannedValue) => TakenValue['content'] | null,
): readonly SubmissionOrigin[] {
  const taken = new Map<string, TakenValue[]>();
  for (const value of account.values) {
    const content = isTaken(value) ? contentOf(value) : null;
    if (content === null) continue;
    const { kind, code, source } = value;
    const own = taken.get(value.unit) ?? [];
    own.push({ kind, code, cell: source.cell, content });
    taken.set(value.unit, own);
  }
  const added = account.units.flatMap(({ unit, file, sheet, received, isReceivedGuessed, revision }) => {
    const values = taken.get(unit.code);
    if (file === null || sheet === null || values === undefined) return [];
    const { name, hash } = file;
    const of = { set, period, unit: unit.code, file: name, sheet, hash };
    return [{ ...of, received, isReceivedGuessed, revision, takenAt, values }];
  });
  const kept = origins.flatMap((origin): readonly SubmissionOrigin[] => {
    if (origin.set !== set || origin.period !== period) return [origin];
    const replaced = new Set(taken.get(origin.unit)?.map(nameOf) ?? []);
    if (replaced.size === 0) return [origin];
    const values = origin.values.filter((value) => !replaced.has(nameOf(value)));
    return values.length === 0 ? [] : [{ ...origin, values }];
  });
  return [...kept, ...added];
}

function isTaken({ change }: PlannedValue): boolean {
  return change !== 'kept' && change !== 'blank-kept';
}

function nameOf({ kind, code }: Pick<TakenValue, 'kind' | 'code'>): string {
  return `${kind} ${code}`;
}
