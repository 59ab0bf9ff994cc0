import { readExpression, refuseAfterOperand } from './expression';
import type { Formula, Relation } from './formula';
import type { FormulaProblem } from './formula-problem';
import { FormulaStop } from './formula-stop';
import { TokenReader } from './token-reader';

export type Parsed<Read> = { readonly ok: Read } | { readonly problem: FormulaProblem };

/** Reads what an indicator is computed from: "MIN(1; DUNGHAN / TONG / 0,8) × 6" (docs/formula-grammar.md). */
export function parseFormula(text: string): Parsed<Formula> {
  return parsed(text, (reader) => {
    const formula = readExpression(reader);
    const next = reader.peek();
    if (next.type !== 'end') refuseAfterOperand(next);
    return formula;
  });
}

/** Reads a rule, which has exactly one comparison: "TONG = DUNGHAN + QUAHAN". */
export function parseRelation(text: string): Parsed<Relation> {
  return parsed(text, (reader) => {
    const left = readExpression(reader);
    const comparison = reader.peek();
    if (comparison.type === 'end') throw new FormulaStop({ type: 'comparison-missing', at: comparison.at });
    if (comparison.type !== 'comparison') refuseAfterOperand(comparison);
    reader.take();
    const right = readExpression(reader);
    const next = reader.peek();
    if (next.type === 'comparison') {
      throw new FormulaStop({ type: 'comparison-again', at: next.at, found: next.text });
    }
    if (next.type !== 'end') refuseAfterOperand(next);
    return { type: 'relation', sign: comparison.sign, left, right };
  });
}

/** The places are those of the text as NFC, in which Vietnamese letters are one character each. */
function parsed<Read>(text: string, read: (reader: TokenReader) => Read): Parsed<Read> {
  if (text.trim() === '') return { problem: { type: 'empty', at: 1 } };
  try {
    return { ok: read(new TokenReader(text.normalize('NFC'))) };
  } catch (error) {
    if (error instanceof FormulaStop) return { problem: error.problem };
    throw error;
  }
}
