import { ZERO, type Decimal } from '../decimal';
import { codesIn } from './codes-in';
import type { Formula, FunctionName, OperationSign, Relation } from './formula';
import { compareRationals, minus, over, plus, rational, signOf, times, type Rational } from './rational';

/** Where there is no value: a division by 0, the first that is met from left to right and from within. */
export type Undefined = 'zero-over-zero' | 'over-zero';

export type ValueOf = (code: string) => Decimal | null;
type Known = ReadonlyMap<string, Rational>;

/** The values of all codes that a formula or a rule names, or null where one is missing. */
export function knownValues(read: Formula | Relation, valueOf: ValueOf): Known | null {
  const known = new Map<string, Rational>();
  for (const code of codesIn(read)) {
    const value = valueOf(code);
    if (value === null) return null;
    known.set(code, rational(value));
  }
  return known;
}

/** The exact value of a formula whose codes are known. */
export function exactValue(formula: Formula, known: Known): Rational | Undefined {
  switch (formula.type) {
    case 'number':
      return rational(formula.value);
    case 'code': {
      const value = known.get(formula.code);
      if (value === undefined) throw new RangeError(`no value of ${formula.code}`);
      return value;
    }
    case 'negative': {
      const value = exactValue(formula.of, known);
      return isUndefined(value) ? value : minus(NOTHING, value);
    }
    case 'operation': {
      const left = exactValue(formula.left, known);
      if (isUndefined(left)) return left;
      const right = exactValue(formula.right, known);
      return isUndefined(right) ? right : operated(formula.sign, left, right);
    }
    case 'function': {
      const values: Rational[] = [];
      for (const operand of formula.operands) {
        const value = exactValue(operand, known);
        if (isUndefined(value)) return value;
        values.push(value);
      }
      return values.reduce(FUNCTIONS[formula.name]);
    }
  }
}

export function isUndefined(value: Rational | Undefined): value is Undefined {
  return typeof value === 'string';
}

const NOTHING = rational(ZERO);

const FUNCTIONS: Readonly<Record<FunctionName, (a: Rational, b: Rational) => Rational>> = {
  SUM: plus,
  MIN: (a, b) => (compareRationals(b, a) < 0 ? b : a),
  MAX: (a, b) => (compareRationals(b, a) > 0 ? b : a),
};

function operated(sign: OperationSign, left: Rational, right: Rational): Rational | Undefined {
  switch (sign) {
    case '+':
      return plus(left, right);
    case '-':
      return minus(left, right);
    case '*':
      return times(left, right);
    case '/':
      if (signOf(right) !== 0) return over(left, right);
      return signOf(left) === 0 ? 'zero-over-zero' : 'over-zero';
  }
}
