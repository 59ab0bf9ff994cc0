import { codesIn } from '../formula/codes-in';
import { findCircle } from '../formula/computing-order';
import type { Formula, Relation } from '../formula/formula';
import { parseFormula, parseRelation } from '../formula/parse-formula';
import { isFigureIndicator } from './indicator';
import type { SetPath, SetProblem } from './set-fault';
import type { NamingParts } from './used-codes';

/** What is wrong with the formulas of a set: their grammar, the codes they name, circles. */
export function formulaProblems(
  { indicators, rules }: NamingParts,
  codeProblems: (code: string, path: SetPath, as: 'figure') => readonly SetProblem[],
): readonly SetProblem[] {
  const formulas = new Map<string, Formula>();
  const paths = new Map<string, SetPath>();
  const problems: SetProblem[] = [];
  const named = (read: Formula | Relation, path: SetPath) =>
    codesIn(read).flatMap((code) => codeProblems(code, path, 'figure'));
  indicators.forEach((indicator, index) => {
    if (!isFigureIndicator(indicator) || indicator.computed === undefined) return;
    const path = ['indicators', index, 'computed', 'from'];
    const text = indicator.computed.from;
    const parsed = parseFormula(text);
    if ('problem' in parsed)
      problems.push({ path, fault: { type: 'formula', text, problem: parsed.problem } });
    else {
      formulas.set(indicator.code, parsed.ok);
      paths.set(indicator.code, path);
      problems.push(...named(parsed.ok, path));
    }
  });
  rules.forEach((rule, index) => {
    if (rule.kind !== 'relation') return;
    const path = ['rules', index, 'formula'];
    const parsed = parseRelation(rule.formula);
    if ('problem' in parsed)
      problems.push({ path, fault: { type: 'formula', text: rule.formula, problem: parsed.problem } });
    else problems.push(...named(parsed.ok, path));
  });
  return [...problems, ...circles(formulas, paths)];
}

/** Every circle once, told at the formula of its first code. */
function circles(
  formulas: ReadonlyMap<string, Formula>,
  paths: ReadonlyMap<string, SetPath>,
): readonly SetProblem[] {
  const left = new Map(formulas);
  const problems: SetProblem[] = [];
  for (let codes = findCircle(left); codes !== null; codes = findCircle(left)) {
    problems.push({ path: paths.get(codes[0] ?? '') ?? [], fault: { type: 'circle', codes } });
    codes.forEach((code) => left.delete(code));
  }
  return problems;
}
