import type { FormulaProblem } from '../../model/formula/formula-problem';
import type { SentenceProblemType } from '../../model/sentence/sentence-problem';
import type { DefinitionFault } from '../../model/set/definition-problem';

/** What is said of one fault: what is wrong, and what to do. */
export interface SaidFault {
  readonly fault: string;
  readonly remedy: string;
}

type Faults = {
  readonly [Type in DefinitionFault['type']]: Extract<DefinitionFault, { readonly type: Type }>;
};
type FormulaProblems = {
  readonly [Type in FormulaProblem['type']]: Extract<FormulaProblem, { readonly type: Type }>;
};

/** What is said of each kind of fault of a set that a person wrote. */
export type DefinitionTexts = { readonly [Type in keyof Faults]: (fault: Faults[Type]) => SaidFault };

/** What stops the reading of a formula, as the end of a sentence that has named its place. */
export type FormulaProblemTexts = {
  readonly [Type in keyof FormulaProblems]: (problem: FormulaProblems[Type]) => string;
};

export type SentenceProblemTexts = Readonly<Record<SentenceProblemType, string>>;

/** Says a fault in the words of a language. */
export function sayFault(texts: DefinitionTexts, fault: DefinitionFault): SaidFault {
  return said(texts, fault.type, fault);
}

function said<Type extends keyof Faults>(texts: DefinitionTexts, type: Type, fault: Faults[Type]): SaidFault {
  return texts[type](fault);
}

export function sayFormulaProblem(texts: FormulaProblemTexts, problem: FormulaProblem): string {
  return saidProblem(texts, problem.type, problem);
}

function saidProblem<Type extends keyof FormulaProblems>(
  texts: FormulaProblemTexts,
  type: Type,
  problem: FormulaProblems[Type],
): string {
  return texts[type](problem);
}
