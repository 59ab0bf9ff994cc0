import type { CompletionFeed } from '../../model/completion-feed';

/** What is said of results of many units together. */
export interface CombineTexts {
  readonly heading: string;
  readonly hint: string;
  readonly make: string;
  readonly combined: (sheet: string, sent: number, units: number) => string;
  /** How many units complete, and those of which that is not decided. */
  readonly completion: (count: number, expected: number, undecided: readonly string[]) => string;
  readonly feed: (feed: Exclude<CompletionFeed, { type: 'none' }>) => string;
}
