import type { BoundRelation } from '../observation';
import type { BoundOperator } from './target';

/** Between which values "about" lies nobody has said, so it is no operator. */
const OPERATORS: Readonly<Record<BoundRelation, BoundOperator | null>> = {
  above: '>',
  'at-least': '>=',
  below: '<',
  'at-most': '<=',
  about: null,
};

const MIRRORED: Readonly<Record<BoundOperator, BoundOperator>> = {
  '>=': '<=',
  '>': '<',
  '=': '=',
  '<=': '>=',
  '<': '>',
};

/** The operator that bounding words stand for; null for `about`. */
export function operatorOf(relation: BoundRelation): BoundOperator | null {
  return OPERATORS[relation];
}

/** The operator that holds of −a and −b where the given one holds of a and b. */
export function mirrored(operator: BoundOperator): BoundOperator {
  return MIRRORED[operator];
}
