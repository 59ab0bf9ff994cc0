import type { Account, PlannedValue, UnitAccount } from '../account/account';
import type { SubmissionOrigin, TakenValue } from '../memory';

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
  { units, values }: Pick<Account, 'units' | 'values'>,
  moment: TakeInMoment,
  contentOf: (value: PlannedValue) => TakenValue['content'] | null,
): readonly SubmissionOrigin[] {
  const receipts = new Map(units.map((account) => [account.unit.code, account]));
  const added = new Map<string, SubmissionOrigin & { values: TakenValue[] }>();
  const replaced = new Map<string, Set<string>>();
  for (const value of values) {
    const content = isTaken(value) ? contentOf(value) : null;
    if (content === null) continue;
    const { unit, kind, code, source } = value;
    const key = JSON.stringify([unit, value.file.name, value.file.hash, value.sheet]);
    const origin = added.get(key) ?? emptyOrigin(value, receipts.get(unit), moment);
    origin.values.push({ kind, code, cell: source.cell, content });
    added.set(key, origin);
    replaced.set(unit, (replaced.get(unit) ?? new Set()).add(nameOf(value)));
  }
  const kept = origins.flatMap((origin): readonly SubmissionOrigin[] => {
    const names = replaced.get(origin.unit);
    if (origin.set !== moment.set || origin.period !== moment.period || names === undefined) return [origin];
    const left = origin.values.filter((value) => !names.has(nameOf(value)));
    return left.length === 0 ? [] : [{ ...origin, values: left }];
  });
  return [...kept, ...added.values()];
}

/** The receipt is the unit's, where the account tells it of this very file. */
function emptyOrigin(
  { unit, file, sheet }: PlannedValue,
  account: UnitAccount | undefined,
  { set, period, takenAt }: TakeInMoment,
): SubmissionOrigin & { values: TakenValue[] } {
  const receipt = account?.file?.name === file.name ? account : null;
  return {
    set,
    period,
    unit,
    file: file.name,
    sheet,
    hash: file.hash,
    received: receipt?.received ?? null,
    isReceivedGuessed: receipt?.isReceivedGuessed ?? false,
    revision: receipt?.revision ?? null,
    takenAt,
    values: [],
  };
}

function isTaken({ change }: PlannedValue): boolean {
  return change !== 'kept' && change !== 'blank-kept';
}

function nameOf({ kind, code }: Pick<TakenValue, 'kind' | 'code'>): string {
  return `${kind} ${code}`;
}
