import {
  compare,
  decimal,
  divide,
  magnitude,
  multiply,
  rounded,
  scaledByPowerOfTen,
  sign,
  subtract,
  type Decimal,
} from '../model/decimal';
import type { Indicator } from '../model/indicator-set';
import type { BoundRelation, ReportedValue, SelfVerdict } from '../model/observation';
import { operatorOf } from '../model/target/bound-operator';
import { areApart, intervalOf, type Interval } from '../model/target/interval';

/** What was reported of an indicator. */
export interface ReportedOf {
  readonly indicator: Indicator;
  readonly reported: ReportedValue;
}

/**
 * "trên 80,8%" is said of a figure a little above 80,8. Rates and scores further away than these points are another
 * figure, though the bound as such admits them: xã Giao Minh reports "100%" and "trên 80,8%" of one matter in 2025.
 */
const NEAR_POINTS = decimal('5');
/** Of counts: this share of the larger figure. */
const NEAR_SHARE = decimal('0.05');

/**
 * Whether two values cannot both be said of one matter. Figures are compared with the fewer decimals of the two
 * indicators; a bound agrees with what it admits and is near to; a fraction beside a rate counts as its per cent. Words
 * contradict only as Đạt and Chưa đạt or Có and Không do; dates, texts and words beside figures are left alone.
 */
export function contradict(a: ReportedOf, b: ReportedOf): boolean {
  if (a.reported.type === 'verdict' && b.reported.type === 'verdict') {
    return areOpposite(a.reported.verdict, b.reported.verdict);
  }
  const left = numberSaid(a, b.indicator);
  const right = numberSaid(b, a.indicator);
  if (left === null || right === null) return false;
  if (left.relation === null && right.relation === null) return !areEqual(left, right);
  return areApart(intervalSaid(left), intervalSaid(right)) || !areNear(left, right);
}

interface NumberSaid {
  readonly value: Decimal;
  /** Null for a figure. */
  readonly relation: BoundRelation | null;
  readonly decimals: number;
  readonly isCount: boolean;
}

function numberSaid({ indicator, reported }: ReportedOf, other: Indicator): NumberSaid | null {
  const decimals = 'decimals' in indicator ? indicator.decimals : 'decimals' in other ? other.decimals : 0;
  const isCount = indicator.kind === 'count';
  switch (reported.type) {
    case 'figure':
      return { value: reported.value, relation: null, decimals, isCount };
    case 'bound':
      return { value: reported.value, relation: reported.relation, decimals, isCount };
    case 'fraction': {
      const { numerator, denominator } = reported;
      if (sign(denominator) === 0) return null;
      const value = divide(scaledByPowerOfTen(numerator, 2), denominator, decimals);
      return { value, relation: null, decimals, isCount: false };
    }
    case 'verdict':
    case 'date':
    case 'text':
      return null;
  }
}

function areEqual(a: NumberSaid, b: NumberSaid): boolean {
  const decimals = Math.min(a.decimals, b.decimals);
  return compare(rounded(a.value, decimals), rounded(b.value, decimals)) === 0;
}

/** "khoảng 52%" sets no limit; how near the other must be is asked apart. */
function intervalSaid({ value, relation }: NumberSaid): Interval {
  if (relation === null) return intervalOf('=', value);
  const operator = operatorOf(relation);
  return operator === null ? UNLIMITED : intervalOf(operator, value);
}

const UNLIMITED: Interval = { from: null, to: null };

function areNear(a: NumberSaid, b: NumberSaid): boolean {
  const larger = compare(a.value, b.value) > 0 ? a.value : b.value;
  const near = a.isCount && b.isCount ? multiply(magnitude(larger), NEAR_SHARE) : NEAR_POINTS;
  return compare(magnitude(subtract(a.value, b.value)), near) <= 0;
}

function areOpposite(a: SelfVerdict, b: SelfVerdict): boolean {
  const [left, right] = [AFFIRMS[a], AFFIRMS[b]];
  return left !== null && right !== null && left !== right;
}

const AFFIRMS: Readonly<Record<SelfVerdict, boolean | null>> = {
  achieved: true,
  yes: true,
  'not-achieved': false,
  no: false,
  'under-way': null,
};
