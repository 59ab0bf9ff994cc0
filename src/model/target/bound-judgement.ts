import { decimal, multiply, sign } from '../decimal';
import type { ReportedValue } from '../observation';
import { operatorOf } from './bound-operator';
import { areApart, intervalOf, isWithin, type Interval } from './interval';
import { judged, undecided, type Judgement } from './judgement';
import type { BoundTarget } from './target';

/** Values with a figure in them. */
export type Numeric = Extract<ReportedValue, { readonly type: 'figure' | 'bound' | 'fraction' }>;

const HUNDRED = decimal('100');

/** Holds a figure against a bound, exactly. */
export function judgeByFigure(reported: Numeric, target: BoundTarget): Judgement {
  const asked = intervalOf(target.operator, target.value);
  switch (reported.type) {
    case 'figure':
      return compareIntervals(intervalOf('=', reported.value), asked);
    case 'bound': {
      const operator = operatorOf(reported.relation);
      // An estimate is no evidence, however far from the target: what it may be off by is not stated, and "ước đạt
      // trên 80%" cannot weigh more than the weaker "ước đạt 80%".
      if (operator === null || reported.estimated) return undecided('estimate');
      return compareIntervals(intervalOf(operator, reported.value), asked);
    }
    case 'fraction':
      return judgeFraction(reported, target);
  }
}

/** "03/05" is 60 %. Where the target may be a count as well, both ways must agree. */
function judgeFraction(
  { numerator, denominator }: Extract<Numeric, { readonly type: 'fraction' }>,
  { operator, value, percentSign }: BoundTarget,
): Judgement {
  if (sign(denominator) <= 0) return undecided('share-of-nothing');
  // 100 × 1/3 is no decimal: both sides are multiplied by the denominator instead.
  const share = intervalOf('=', multiply(HUNDRED, numerator));
  const asShare = compareIntervals(share, intervalOf(operator, multiply(value, denominator)));
  if (percentSign) return asShare;
  const asCount = compareIntervals(intervalOf('=', numerator), intervalOf(operator, value));
  return asShare.verdict === asCount.verdict ? asShare : undecided('share-or-count');
}

function compareIntervals(reported: Interval, asked: Interval): Judgement {
  if (isWithin(reported, asked)) return judged('achieved', 'figure');
  return areApart(reported, asked) ? judged('not-achieved', 'figure') : undecided('bound-too-wide');
}
