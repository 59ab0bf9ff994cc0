import { trimmed } from '../../src/model/decimal';
import { evaluate, type ComputedAs } from '../../src/model/formula/evaluate';
import type { Formula } from '../../src/model/formula/formula';
import { figuresIn } from './formula-agreement';
import type { InputCell } from './formula-engine';

/** Whether a formula comes to exactly half of the last printed digit, where rounding goes wrong first. */
export function atHalf(formula: Formula, inputs: readonly InputCell[], { decimals }: ComputedAs): boolean {
  const finer = evaluate(formula, figuresIn(formula, inputs), { decimals: 15, ifZeroBase: null });
  if (finer === null) return false;
  const { units, scale } = trimmed(finer);
  return scale === decimals + 1 && units % 5n === 0n;
}
