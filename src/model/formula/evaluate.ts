import type { Decimal } from '../decimal';
import { exactValue, isUndefined, knownValues, type ValueOf } from './exact-value';
import type { Formula } from './formula';
import { roundedRational } from './rational';

/** How the value of a formula is given. */
export interface ComputedAs {
  /** Decimals of the result; it is exact until then and halves go away from zero. */
  readonly decimals: number;
  /**
   * The result of the whole formula where something of it is 0 divided by 0; null: none. Quyết định 766/QĐ-TTg gives
   * the full 6 points where no complaint was received.
   */
  readonly ifZeroBase: Decimal | null;
}

/** The value of a formula, or null where an input is missing or something other than 0 is divided by 0. */
export function evaluate(
  formula: Formula,
  valueOf: ValueOf,
  { decimals, ifZeroBase }: ComputedAs,
): Decimal | null {
  const known = knownValues(formula, valueOf);
  if (known === null) return null;
  const value = exactValue(formula, known);
  if (!isUndefined(value)) return roundedRational(value, decimals);
  return value === 'zero-over-zero' ? ifZeroBase : null;
}
