import type { SubmissionOrigin } from '../memory';
import { valueKey } from '../value-key';
import type { AccountRequest } from './account-request';

/** What is remembered of the earlier take-ins of a set and period. */
export interface Remembered {
  /** By the unit's code, the last first. */
  readonly origins: ReadonlyMap<string, readonly SubmissionOrigin[]>;
  /** By `valueKey` what the last take-in wrote. */
  readonly taken: ReadonlyMap<string, SubmissionOrigin['values'][number]>;
  /** By `valueKey` what of a unit's values a person decided not to take. */
  readonly declined: ReadonlyMap<string, SubmissionOrigin['declined'][number]>;
}

export function rememberedOf(request: Pick<AccountRequest, 'memory' | 'set' | 'period'>): Remembered {
  const origins = originsOf(request);
  return { origins, taken: namedValues(origins, 'values'), declined: namedValues(origins, 'declined') };
}

function originsOf({
  memory,
  set,
  period,
}: Pick<AccountRequest, 'memory' | 'set' | 'period'>): ReadonlyMap<string, readonly SubmissionOrigin[]> {
  const origins = new Map<string, SubmissionOrigin[]>();
  for (const origin of memory.origins) {
    if (origin.set !== set.id || origin.period !== period.id) continue;
    const ofUnit = origins.get(origin.unit);
    if (ofUnit === undefined) origins.set(origin.unit, [origin]);
    else ofUnit.push(origin);
  }
  for (const ofUnit of origins.values())
    ofUnit.sort((a, b) => Number(a.takenAt < b.takenAt) - Number(a.takenAt > b.takenAt));
  return origins;
}

/** By `valueKey` the values that origins name, under one of their lists. */
function namedValues<Of extends 'values' | 'declined'>(
  origins: ReadonlyMap<string, readonly SubmissionOrigin[]>,
  list: Of,
): ReadonlyMap<string, SubmissionOrigin[Of][number]> {
  const named = new Map<string, SubmissionOrigin[Of][number]>();
  for (const ofUnit of origins.values()) {
    // The last first: of two origins of one value the newer counts.
    for (const origin of ofUnit) {
      for (const value of origin[list]) {
        const key = valueKey({ unit: origin.unit, kind: value.kind, code: value.code });
        if (!named.has(key)) named.set(key, value);
      }
    }
  }
  return named;
}
