import { FORMULA_LIMITS, type FormulaSize } from './formula-limits';
import { FormulaStop } from './formula-stop';
import { nextToken, type Token } from './next-token';

/** The tokens of a text one after the other; counts what is limited. */
export class TokenReader {
  private ahead: Token;
  private readonly counts = { characters: 0, operands: 0, divisions: 0 };

  /** Throws a FormulaStop, as all methods do. */
  constructor(private readonly text: string) {
    this.ahead = nextToken(text, 0);
  }

  peek(): Token {
    return this.ahead;
  }

  take(): Token {
    const token = this.ahead;
    this.count('characters', token.text.length, token);
    if (token.type === 'number' || token.type === 'code') this.count('operands', 1, token);
    this.ahead = nextToken(this.text, token.at - 1 + token.text.length);
    const divides = token.type === 'operation' && token.sign === '/';
    if (divides && this.ahead.type !== 'number') this.count('divisions', 1, token);
    return token;
  }

  private count(size: Exclude<FormulaSize, 'depth' | 'digits'>, more: number, { at }: Token): void {
    this.counts[size] += more;
    const limit = FORMULA_LIMITS[size];
    if (this.counts[size] > limit) throw new FormulaStop({ type: 'too-large', at, size, limit });
  }
}
