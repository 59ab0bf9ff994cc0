import { add, decimal, multiply, scaledByPowerOfTen, trimmed } from '../decimal';
import type { Decimal } from '../decimal';
import type { NumberExpectation } from '../number-expectation';
import type { AskedIncrease, IncreaseMeasure, IncreaseTarget, Target } from './target';

const HUNDRED = decimal('100');

/** The target that an increase is, once a person has said what it is measured in. */
export function answeredIncrease(asked: AskedIncrease, measure: IncreaseMeasure): IncreaseTarget {
  const { operator, amount, percentSign } = asked;
  return { type: 'increase', operator, amount, percentSign, measure };
}

/**
 * An increase over the earlier figure `base` as a bound, exactly: 10 over 80 is ≥ 90 in points and ≥ 88 relative. Any
 * other target comes back as it is. `kind` is that of the indicator: a relative increase has a percent sign even where
 * the figures have none.
 */
export function resolveIncrease(
  target: Target,
  base: Decimal,
  kind: NumberExpectation['kind'] = 'unknown',
): Target {
  if (target.type !== 'increase') return target;
  const { operator, measure, percentSign } = target;
  return {
    type: 'bound',
    operator,
    value: trimmed(increased(base, target)),
    percentSign: kind === 'percent' || (percentSign && measure === 'points'),
  };
}

function increased(base: Decimal, { amount, measure }: IncreaseTarget): Decimal {
  switch (measure) {
    case 'points':
      return add(base, amount);
    case 'relative':
      return scaledByPowerOfTen(multiply(base, add(HUNDRED, amount)), -2);
  }
}
