import { add, compare, decimal, decimalFromNumber, multiply } from '../decimal';
import type { Decimal } from '../decimal';
import type { Judgement } from './judgement';

/**
 * How many judgements fell out which way. The counts do not overlap: "đạt 5" is `achieved` and `achievedSelfDeclared`
 * together, and `total` is the sum of all but `notJudged`.
 */
export interface Tally {
  /** The applicable ones. */
  readonly total: number;
  /** By a figure, or in the target's own words. */
  readonly achieved: number;
  /** Đạt – tự đánh giá, không có số liệu. */
  readonly achievedSelfDeclared: number;
  readonly notAchieved: number;
  readonly notAchievedSelfDeclared: number;
  /** Chưa đủ căn cứ. */
  readonly undecided: number;
  readonly notJudged: number;
}

/** When a unit completes: with every applicable indicator, or with a share of them (60 is 60 %). */
export type CompletionRule =
  { readonly type: 'every' } | { readonly type: 'share'; readonly atLeastPercent: Decimal };

const HUNDRED = decimal('100');

/** Counts judgements, of one unit or one group of indicators. */
export function countJudgements(judgements: readonly Judgement[]): Tally {
  const count = (isCounted: (judgement: Judgement) => boolean) => judgements.filter(isCounted).length;
  const notJudged = count(({ verdict }) => verdict === 'not-judged');
  return {
    total: judgements.length - notJudged,
    achieved: count((judgement) => judgement.verdict === 'achieved' && hasEvidence(judgement)),
    achievedSelfDeclared: count((judgement) => judgement.verdict === 'achieved' && !hasEvidence(judgement)),
    notAchieved: count((judgement) => judgement.verdict === 'not-achieved' && hasEvidence(judgement)),
    notAchievedSelfDeclared: count(
      (judgement) => judgement.verdict === 'not-achieved' && !hasEvidence(judgement),
    ),
    undecided: count(({ verdict }) => verdict === 'undecided'),
    notJudged,
  };
}

/**
 * Whether a unit completes. What is undecided may yet fall either way, so the answer is undecided where it depends on
 * that, and where nothing is applicable. The unit's own "Đạt" counts; who reads the tally sees how many there are.
 */
export function completion(tally: Tally, rule: CompletionRule): 'complete' | 'incomplete' | 'undecided' {
  if (tally.total === 0) return 'undecided';
  const atLeast = rule.type === 'every' ? HUNDRED : rule.atLeastPercent;
  const needed = multiply(atLeast, decimalFromNumber(tally.total));
  const certain = multiply(HUNDRED, decimalFromNumber(tally.achieved + tally.achievedSelfDeclared));
  if (compare(certain, needed) >= 0) return 'complete';
  const possible = add(certain, multiply(HUNDRED, decimalFromNumber(tally.undecided)));
  return compare(possible, needed) < 0 ? 'incomplete' : 'undecided';
}

function hasEvidence({ basis }: Judgement): boolean {
  return basis === 'figure' || basis === 'words';
}
