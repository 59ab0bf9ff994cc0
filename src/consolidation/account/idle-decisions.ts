import type { Decisions } from '../decisions';

/** A decision that is about nothing of a take-in: a name was mistyped, or it was meant for another one. */
export interface IdleDecision {
  readonly about: keyof Decisions;
  /** The key under which it was made; of a unit's file the unit's code. */
  readonly key: string;
  /** What was decided, where it is that which does not exist: a file's name, or a unit's code. */
  readonly choice: string | null;
}

/** What decisions may be about. */
export interface Decidable {
  /** The names of all files that were given. */
  readonly files: ReadonlySet<string>;
  /** Whether a sheet says this of its unit, by `unitClaimKey`. */
  readonly isClaimed: (key: string) => boolean;
  /** Whether a unit of this code exists in the period. */
  readonly isUnit: (code: string) => boolean;
  /** Whether a file brings something for the unit of this code. */
  readonly isOffered: (unit: string, file: string) => boolean;
  /** `valueKey` of values that differ from a cell that was corrected by hand, or no more since a decision. */
  readonly conflicts: ReadonlySet<string>;
  /** `headingFingerprint` of the sheets of other layouts. */
  readonly fingerprints: ReadonlySet<string>;
}

/** The decisions that change nothing: they are told, since whoever made them believes that they do. */
export function idleDecisions(
  { received, units, files, conflicts, mappings }: Decisions,
  about: Decidable,
): readonly IdleDecision[] {
  const unmatched = (kind: keyof Decisions, keys: Iterable<string>, isMatched: (key: string) => boolean) =>
    [...keys].filter((key) => !isMatched(key)).map((key) => ({ about: kind, key, choice: null }));
  return [
    ...unmatched('received', received.keys(), (file) => about.files.has(file)),
    ...unmatched('units', units.keys(), about.isClaimed),
    ...[...units].flatMap(([key, unit]): readonly IdleDecision[] => {
      const isUnknown = unit !== null && about.isClaimed(key) && !about.isUnit(unit);
      return isUnknown ? [{ about: 'units', key, choice: unit }] : [];
    }),
    ...[...files].flatMap(([unit, file]): readonly IdleDecision[] =>
      about.isOffered(unit, file) ? [] : [{ about: 'files', key: unit, choice: file }],
    ),
    ...unmatched('conflicts', conflicts.keys(), (key) => about.conflicts.has(key)),
    ...unmatched('mappings', mappings.keys(), (fingerprint) => about.fingerprints.has(fingerprint)),
  ];
}
