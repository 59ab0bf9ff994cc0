import { toPlainText } from '../decimal';
import { writtenCode } from './code-notation';
import type { ComparisonSign, Formula, Relation } from './formula';
import { writtenWith, type Notation } from './written-with';

/** The canonical text of a formula or a rule, which reads as the same: "A / B × 100", "A ≥ 0,8". */
export function writeFormula(read: Formula | Relation): string {
  if (read.type !== 'relation') return writtenWith(BY_HAND, read);
  const [left, right] = [read.left, read.right].map((side) => writtenWith(BY_HAND, side));
  return `${left} ${COMPARISONS[read.sign]} ${right}`;
}

/** As people write: × and − signs, a decimal comma. */
export const BY_HAND: Notation = {
  code: writtenCode,
  number: (value) => toPlainText(value).replace('.', ','),
  operations: { '+': ' + ', '-': ' − ', '*': ' × ', '/': ' / ' },
  minus: '−',
  separator: '; ',
};

const COMPARISONS: Readonly<Record<ComparisonSign, string>> = {
  '=': '=',
  '<>': '≠',
  '<': '<',
  '>': '>',
  '<=': '≤',
  '>=': '≥',
};
