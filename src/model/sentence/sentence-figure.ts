import type { ObservedValue } from '../observation';

/** What an indicator of a sentence counts in; a `percent` is written with its sign. */
export type SentenceFigureKind =
  'percent' | 'score' | 'count' | 'yes-no' | 'verdict' | 'text' | 'fraction' | 'date';

/** What a sentence is told of one indicator. */
export interface SentenceFigure {
  readonly observed: ObservedValue;
  readonly kind: SentenceFigureKind;
  /** Decimals as published. */
  readonly decimals: number;
}

/** Looks an indicator up by its code; null where there is none. A null and a blank read alike. */
export type SentenceFigures = (code: string) => SentenceFigure | null;
