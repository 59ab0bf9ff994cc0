import type { Formula, OperationSign } from './formula';
import { FORMULA_LIMITS } from './formula-limits';
import { FormulaStop } from './formula-stop';
import type { Token } from './next-token';
import type { TokenReader } from './token-reader';

/**
 * expression = ["−"] term {("+" | "−") term}. Leaves the reader before the first token that does not belong to it.
 * Throws a FormulaStop.
 */
export function readExpression(reader: TokenReader, depth = 0): Formula {
  const negative = isOperation(reader.peek(), '-');
  if (negative) reader.take();
  const first = readTerm(reader, depth);
  let formula: Formula = negative ? { type: 'negative', of: first } : first;
  for (let token = reader.peek(); isOperation(token, '+', '-'); token = reader.peek()) {
    reader.take();
    formula = { type: 'operation', sign: token.sign, left: formula, right: readTerm(reader, depth) };
  }
  return formula;
}

/** Ends the reading at a token that may not follow an operand. */
export function refuseAfterOperand(token: Token): never {
  const { at, text: found } = token;
  switch (token.type) {
    case 'number':
    case 'code':
    case 'function':
    case 'open':
      throw new FormulaStop({ type: 'operator-missing', at, found });
    case 'close':
      throw new FormulaStop({ type: 'unmatched-parenthesis', at, found: ')' });
    case 'comma':
      throw new FormulaStop({ type: 'comma', at });
    case 'end':
      throw new FormulaStop({ type: 'operand-missing', at, found: null });
    case 'operation':
    case 'comparison':
    case 'separator':
      throw new FormulaStop({ type: 'misplaced-sign', at, found });
  }
}

/** term = operand {("×" | "/") operand} */
function readTerm(reader: TokenReader, depth: number): Formula {
  let formula = readOperand(reader, depth);
  for (let token = reader.peek(); isOperation(token, '*', '/'); token = reader.peek()) {
    reader.take();
    formula = { type: 'operation', sign: token.sign, left: formula, right: readOperand(reader, depth) };
  }
  return formula;
}

/** operand = number | code | "(" expression ")" | function "(" expression {";" expression} ")" */
function readOperand(reader: TokenReader, depth: number): Formula {
  const token = reader.peek();
  switch (token.type) {
    case 'number':
      reader.take();
      return { type: 'number', value: token.value };
    case 'code':
      reader.take();
      return { type: 'code', code: token.code };
    case 'function':
      reader.take();
      return { type: 'function', name: token.name, operands: readOperands(reader, depth) };
    case 'open': {
      const open = reader.take();
      const formula = readExpression(reader, deeper(depth, open));
      close(reader, open);
      return formula;
    }
    case 'end':
      throw new FormulaStop({ type: 'operand-missing', at: token.at, found: null });
    case 'operation':
    case 'comparison':
    case 'close':
    case 'separator':
    case 'comma':
      throw new FormulaStop({ type: 'operand-missing', at: token.at, found: token.text });
  }
}

function readOperands(reader: TokenReader, depth: number): readonly Formula[] {
  const open = reader.take();
  const within = deeper(depth, open);
  const operands = [readExpression(reader, within)];
  while (reader.peek().type === 'separator') {
    reader.take();
    operands.push(readExpression(reader, within));
  }
  close(reader, open);
  return operands;
}

function close(reader: TokenReader, open: Token): void {
  const token = reader.peek();
  if (token.type === 'end') throw new FormulaStop({ type: 'unmatched-parenthesis', at: open.at, found: '(' });
  if (token.type !== 'close') refuseAfterOperand(token);
  reader.take();
}

function deeper(depth: number, { at }: Token): number {
  const limit = FORMULA_LIMITS.depth;
  if (depth >= limit) throw new FormulaStop({ type: 'too-large', at, size: 'depth', limit });
  return depth + 1;
}

function isOperation<Sign extends OperationSign>(
  token: Token,
  ...signs: readonly Sign[]
): token is Extract<Token, { type: 'operation' }> & { readonly sign: Sign } {
  return token.type === 'operation' && signs.some((sign) => sign === token.sign);
}
