import type { CalendarDate } from '../model/calendar-date';

/** What a person has decided about a take-in so far. Every map may be empty; nothing here is guessed by the program. */
export interface Decisions {
  /** Ngày nhận, by the file's name, where it is not the file's own date. */
  readonly received: ReadonlyMap<string, CalendarDate>;
  /** By `unitClaimKey` the code of the unit that it is, or null to leave it out. */
  readonly units: ReadonlyMap<string, string | null>;
  /** Which of several files of a unit counts: by the unit's code the file's name. */
  readonly files: ReadonlyMap<string, string>;
  /** What to do with a value corrected by hand since: by `valueKey`; what is not named is kept. */
  readonly conflicts: ReadonlyMap<string, 'keep' | 'take'>;
  /** How foreign sheets are read: by `headingFingerprint` the columns that a person confirmed, or null to leave it out. */
  readonly mappings: ReadonlyMap<
    string,
    readonly { readonly column: number; readonly indicator: string }[] | null
  >;
}

export const NOTHING_DECIDED: Decisions = {
  received: new Map(),
  units: new Map(),
  files: new Map(),
  conflicts: new Map(),
  mappings: new Map(),
};
