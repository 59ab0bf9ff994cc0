import { headingFingerprint } from '../foreign/heading-fingerprint';
import type { Submission } from '../submission';
import type { UnitMatcher } from '../units/unit-matcher';
import { valueKey } from '../value-key';
import type { PlannedValue, ValueChange } from './account';
import type { Decidable } from './idle-decisions';
import type { Offer } from './offers';

export interface DecidableParts {
  readonly submissions: readonly Submission[];
  readonly matcher: UnitMatcher;
  readonly offers: readonly Offer[];
  readonly values: readonly PlannedValue[];
}

/** A decision that was carried out before has made its cell say the same. */
const MAY_BE_DECIDED: readonly ValueChange[] = ['kept', 'overwritten', 'same'];

/** What of a take-in a person may decide. */
export function decidable({ submissions, matcher, offers, values }: DecidableParts): Decidable {
  const foreign = submissions.flatMap((submission) => (submission.type === 'read' ? submission.foreign : []));
  return {
    files: new Set(submissions.map(({ file }) => file.name)),
    isClaimed: (key) => matcher.hasSeen(key),
    isUnit: (code) => matcher.isUnit(code),
    isOffered: (unit, name) => offers.some((offer) => offer.unit.code === unit && offer.file.name === name),
    conflicts: new Set(values.filter(({ change }) => MAY_BE_DECIDED.includes(change)).map(valueKey)),
    fingerprints: new Set(foreign.map(({ rows }) => headingFingerprint(rows))),
  };
}
