import type { Decisions } from '../decisions';
import type { UnitMatcher } from '../units/unit-matcher';
import type { AccountRequest } from './account-request';

/** What tables are held against, and what is known of sheets that are laid out in other ways. */
export interface Asked extends Pick<AccountRequest, 'set' | 'period' | 'units'> {
  readonly matcher: UnitMatcher;
  /** By `headingFingerprint` the columns that a person confirmed, now or earlier; null leaves a sheet out. */
  readonly mappings: Decisions['mappings'];
}
