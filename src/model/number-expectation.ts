import type { Decimal } from './decimal';

/** What a column is declared to hold; it settles what notation alone leaves open. */
export interface NumberExpectation {
  readonly kind: 'percent' | 'score' | 'count' | 'fraction' | 'unknown';
  /** Decimals as published. With kind `count`, 0 means that a fraction is impossible. */
  readonly decimals: number;
  /** The range, both ends included. */
  readonly min?: Decimal;
  readonly max?: Decimal;
}
