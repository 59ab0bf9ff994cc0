import { sign } from '../decimal';
import type { Formula, Operation } from './formula';

/** What must be looked at before a division: the factors of which one makes the base, or what is divided, 0. */
export interface ZeroGuard {
  readonly base: readonly Formula[];
  readonly divided: readonly Formula[];
}

/**
 * The divisions whose base may be 0, in the order in which they are computed: each may rely on those before it. A base
 * that is a number other than 0 needs no guard.
 */
export function zeroGuards(formula: Formula): readonly ZeroGuard[] {
  return divisionsIn(formula)
    .map(({ left, right }) => ({ base: zeroFactors(right), divided: zeroFactors(left) }))
    .filter(({ base }) => base.length > 0);
}

/**
 * Whether a spreadsheet's binary arithmetic tells exactly if this is 0. A difference of two cells is 0 only where they
 * are equal, but 0,3 − 0,1 − 0,2 is not 0 there.
 */
export function isExactAboutZero(formula: Formula): boolean {
  switch (formula.type) {
    case 'number':
    case 'code':
      return true;
    case 'operation':
      return isLeaf(formula.left) && isLeaf(formula.right);
    case 'function':
      return formula.operands.every(isLeaf) && (formula.name !== 'SUM' || formula.operands.length <= 2);
    case 'negative':
      return isExactAboutZero(formula.of);
  }
}

/** A quotient is 0 where what is divided is, a product where one of its factors is. */
function zeroFactors(formula: Formula): readonly Formula[] {
  switch (formula.type) {
    case 'number':
      return sign(formula.value) === 0 ? [formula] : [];
    case 'negative':
      return zeroFactors(formula.of);
    case 'operation':
      if (formula.sign === '/') return zeroFactors(formula.left);
      if (formula.sign === '*') return [...zeroFactors(formula.left), ...zeroFactors(formula.right)];
      return [formula];
    case 'code':
    case 'function':
      return [formula];
  }
}

/** All divisions in the order in which they are computed: from left to right, what stands within first. */
export function divisionsIn(formula: Formula): readonly Operation[] {
  switch (formula.type) {
    case 'number':
    case 'code':
      return [];
    case 'negative':
      return divisionsIn(formula.of);
    case 'function':
      return formula.operands.flatMap(divisionsIn);
    case 'operation': {
      const within = [...divisionsIn(formula.left), ...divisionsIn(formula.right)];
      return formula.sign === '/' ? [...within, formula] : within;
    }
  }
}

function isLeaf({ type }: Formula): boolean {
  return type === 'number' || type === 'code';
}
