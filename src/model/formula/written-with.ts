import type { Decimal } from '../decimal';
import type { Formula, FunctionName, OperationSign } from './formula';

/** How the pieces of a formula are written, by a person or in a spreadsheet cell. */
export interface Notation {
  readonly code: (code: string) => string;
  readonly number: (value: Decimal) => string;
  /** With the spaces around them. */
  readonly operations: Readonly<Record<OperationSign, string>>;
  readonly minus: string;
  readonly separator: string;
}

/** How tightly something binds; what binds less than its place asks for is put in parentheses. */
export const BINDING = { sum: 1, product: 2, operand: 3 } as const;
export type Binding = (typeof BINDING)[keyof typeof BINDING];

/** A formula as text, for a place that asks for at least this binding; with no parenthesis more than needed. */
export function writtenWith(notation: Notation, formula: Formula, place: Binding = BINDING.sum): string {
  const text = bare(notation, formula);
  return bindingOf(formula) < place ? `(${text})` : text;
}

function bare(notation: Notation, formula: Formula): string {
  switch (formula.type) {
    case 'number':
      return notation.number(formula.value);
    case 'code':
      return notation.code(formula.code);
    case 'negative':
      return `${notation.minus}${writtenWith(notation, formula.of, BINDING.product)}`;
    case 'function':
      return functionText(
        notation,
        formula.name,
        formula.operands.map((operand) => writtenWith(notation, operand)),
      );
    case 'operation': {
      const binding = bindingOf(formula);
      const left = writtenWith(notation, formula.left, binding);
      // A − (B − C) keeps its parentheses, (A − B) − C needs none.
      const right = writtenWith(
        notation,
        formula.right,
        binding === BINDING.sum ? BINDING.product : BINDING.operand,
      );
      return `${left}${notation.operations[formula.sign]}${right}`;
    }
  }
}

function functionText({ separator }: Notation, name: FunctionName, operands: readonly string[]): string {
  return `${name}(${operands.join(separator)})`;
}

function bindingOf(formula: Formula): Binding {
  switch (formula.type) {
    case 'number':
    case 'code':
    case 'function':
      return BINDING.operand;
    case 'negative':
      return BINDING.sum;
    case 'operation':
      return formula.sign === '+' || formula.sign === '-' ? BINDING.sum : BINDING.product;
  }
}
