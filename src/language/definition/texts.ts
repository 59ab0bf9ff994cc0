import type { FormulaProblem } from '../../model/formula/formula-problem';
import type { SentenceProblemType } from '../../model/sentence/sentence-problem';
import type { DefinitionFault } from '../../model/set/definition-problem';

/** What is said of one fault: what is wrong, and what to do. */
export interface SaidFault {
  readonly fault: string;
  readonly remedy: string;
}

/** What is said of each kind of fault of a set that a person wrote. */
export type DefinitionTexts = {
  readonly [Type in DefinitionFault['type']]: (
    fault: Extract<DefinitionFault, { readonly type: Type }>,
  ) => SaidFault;
};

/** What stops the reading of a formula, as the end of a sentence that has named its place. */
export type FormulaProblemTexts = {
  readonly [Type in FormulaProblem['type']]: (
    problem: Extract<FormulaProblem, { readonly type: Type }>,
  ) => string;
};

export type SentenceProblemTexts = Readonly<Record<SentenceProblemType, string>>;

/** Says a fault in the words of a language. */
export function sayFault(texts: DefinitionTexts, fault: DefinitionFault): SaidFault {
  return said(texts, fault.type, fault);
}

function said<Type extends DefinitionFault['type']>(
  texts: DefinitionTexts,
  type: Type,
  fault: DefinitionFault,
): SaidFault {
  // The key is the fault's own type: the compiler cannot see that the two go together.
  return texts[type](fault as Extract<DefinitionFault, { readonly type: Type }>);
}

export function sayFormulaProblem(texts: FormulaProblemTexts, problem: FormulaProblem): string {
  return saidProblem(texts, problem.type, problem);
}

function saidProblem<Type extends FormulaProblem['type']>(
  texts: FormulaProblemTexts,
  type: Type,
  problem: FormulaProblem,
): string {
  return texts[type](problem as Extract<FormulaProblem, { readonly type: Type }>);
}
