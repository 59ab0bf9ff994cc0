import type { Formula, Relation } from './formula';

export interface CodeSum {
  readonly total: string;
  readonly parts: readonly string[];
}

/** The total and its parts, two or more, where a rule says nothing but that: "A = B + C", "SUM(B; C) = A". */
export function sumOfCodes({ sign, left, right }: Relation): CodeSum | null {
  if (sign !== '=') return null;
  return sumOf(left, right) ?? sumOf(right, left);
}

function sumOf(total: Formula, sum: Formula): CodeSum | null {
  const parts = addedCodes(sum);
  return total.type === 'code' && parts !== null && parts.length > 1 ? { total: total.code, parts } : null;
}

function addedCodes(formula: Formula): readonly string[] | null {
  if (formula.type === 'code') return [formula.code];
  if (formula.type === 'function' && formula.name === 'SUM') return codesOfAll(formula.operands);
  if (formula.type === 'operation' && formula.sign === '+') return codesOfAll([formula.left, formula.right]);
  return null;
}

function codesOfAll(formulas: readonly Formula[]): readonly string[] | null {
  const codes = formulas.map(addedCodes);
  return codes.every((each) => each !== null) ? codes.flat() : null;
}
