import type { FormulaProblem } from './formula-problem';

/** Carries a problem out of the reading; never leaves this folder. */
export class FormulaStop extends Error {
  constructor(readonly problem: FormulaProblem) {
    super(problem.type);
  }
}
