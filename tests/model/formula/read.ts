import { decimal, type Decimal } from '../../../src/model/decimal';
import type { Formula, Relation } from '../../../src/model/formula/formula';
import { parseFormula, parseRelation, type Parsed } from '../../../src/model/formula/parse-formula';

/** A formula that the test knows to be one. */
export function formula(text: string): Formula {
  return readOf(text, parseFormula(text));
}

/** A rule that the test knows to be one. */
export function relation(text: string): Relation {
  return readOf(text, parseRelation(text));
}

/** Figures by their codes in machine notation; what is not named is missing. */
export function figures(typed: Readonly<Record<string, string>>): (code: string) => Decimal | null {
  return (code) => (code in typed ? decimal(typed[code]!) : null);
}

function readOf<Read>(text: string, parsed: Parsed<Read>): Read {
  if ('problem' in parsed) throw new Error(`${text}: ${JSON.stringify(parsed.problem)}`);
  return parsed.ok;
}
