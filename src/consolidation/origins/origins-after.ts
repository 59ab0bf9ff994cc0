import type { Account, PlannedValue, UnitAccount } from '../account/account';
import type { DeclinedValue, SubmissionOrigin, TakenValue } from '../memory';
import { valueKey } from '../value-key';

/** Which take-in it is. */
export interface TakeInMoment {
  readonly set: string;
  readonly period: string;
  /** ISO 8601. */
  readonly takenAt: string;
}

interface GrowingOrigin extends SubmissionOrigin {
  readonly values: TakenValue[];
  readonly declined: DeclinedValue[];
}

/**
 * Where every value comes from once a take-in is done. What a later file brings is that file's; a value that stays because
 * a person corrected it keeps the origin that it had, so that it can always be said what was received. What a person
 * decided not to take is remembered of the file that brought it.
 */
export function originsAfter(
  origins: readonly SubmissionOrigin[],
  { units, values }: Pick<Account, 'units' | 'values'>,
  moment: TakeInMoment,
  contentOf: (value: PlannedValue) => TakenValue['content'] | null,
): readonly SubmissionOrigin[] {
  const receipts = new Map(units.map((account) => [account.unit.code, account]));
  const added = new Map<string, GrowingOrigin>();
  const taken = new Set<string>();
  const declined = new Set<string>();
  const originFor = (value: PlannedValue): GrowingOrigin => {
    const { unit, file, sheet } = value;
    const key = JSON.stringify([unit, file.name, file.hash, sheet]);
    const origin = added.get(key) ?? emptyOrigin(value, receipts.get(unit), moment);
    added.set(key, origin);
    return origin;
  };
  for (const value of values) {
    const { kind, code, source } = value;
    const { cell } = source;
    const content = isTaken(value) ? contentOf(value) : null;
    if (content !== null) {
      originFor(value).values.push({ kind, code, cell, content });
      taken.add(valueKey(value));
    } else if (value.change === 'kept' && value.isDecided && source.content !== null) {
      originFor(value).declined.push({ kind, code, cell, content: source.content });
      declined.add(valueKey(value));
    }
  }
  const kept = origins.flatMap((origin): readonly SubmissionOrigin[] => {
    if (origin.set !== moment.set || origin.period !== moment.period) return [origin];
    const keyOf = ({ kind, code }: TakenValue) => valueKey({ unit: origin.unit, kind, code });
    const left = {
      values: origin.values.filter((value) => !taken.has(keyOf(value))),
      declined: origin.declined.filter((value) => !taken.has(keyOf(value)) && !declined.has(keyOf(value))),
    };
    return left.values.length + left.declined.length === 0 ? [] : [{ ...origin, ...left }];
  });
  return [...kept, ...added.values()];
}

/** The receipt is the unit's, where the account tells it of this very file. */
function emptyOrigin(
  { unit, file, sheet }: PlannedValue,
  account: UnitAccount | undefined,
  { set, period, takenAt }: TakeInMoment,
): GrowingOrigin {
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
    declined: [],
  };
}

function isTaken({ change }: PlannedValue): boolean {
  return change !== 'kept' && change !== 'blank-kept';
}
