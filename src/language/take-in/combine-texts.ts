import type { CompletionFeed } from '../../model/completion-feed';
import type { CompletionRule } from '../../model/target/tally';

/** What is said of results of many units together. */
export interface CombineTexts {
  readonly heading: string;
  readonly hint: string;
  readonly make: string;
  /** `files`: of how many units a file was taken in; `figures`: of how many there are figures, whoever filled them in. */
  readonly combined: (sheet: string, counted: 'files' | 'figures', count: number, units: number) => string;
  /** How many units complete by which rule, and those of which that is not decided. */
  readonly completion: (
    count: number,
    expected: number,
    rule: CompletionRule,
    undecided: readonly string[],
  ) => string;
  readonly feed: (feed: Exclude<CompletionFeed, { type: 'none' }>) => string;
}
