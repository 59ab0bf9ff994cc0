import { trimmed, type Decimal } from '../decimal';
import { exactValue, isUndefined, knownValues, type ValueOf } from './exact-value';
import type { ComparisonSign, Relation } from './formula';
import { compareRationals, roundedRational, type Rational } from './rational';

export type Judgement =
  /** An input is missing, or something is divided by 0: nothing can be said. */
  | { readonly type: 'missing' }
  | { readonly type: 'holds' }
  /** The two sides for showing, with at most 6 decimals. */
  | { readonly type: 'fails'; readonly left: Decimal; readonly right: Decimal };

/** Whether figures keep a rule. The sides are compared exactly, without any rounding. */
export function holds(relation: Relation, valueOf: ValueOf): Judgement {
  const known = knownValues(relation, valueOf);
  if (known === null) return { type: 'missing' };
  const left = exactValue(relation.left, known);
  const right = exactValue(relation.right, known);
  if (isUndefined(left) || isUndefined(right)) return { type: 'missing' };
  if (isKept(relation.sign, compareRationals(left, right))) return { type: 'holds' };
  return { type: 'fails', left: shown(left), right: shown(right) };
}

function isKept(sign: ComparisonSign, order: number): boolean {
  switch (sign) {
    case '=':
      return order === 0;
    case '<>':
      return order !== 0;
    case '<':
      return order < 0;
    case '>':
      return order > 0;
    case '<=':
      return order <= 0;
    case '>=':
      return order >= 0;
  }
}

function shown(value: Rational): Decimal {
  return trimmed(roundedRational(value, 6));
}
