import type { FormulaProblem } from '../formula/formula-problem';
import type { SentenceProblem } from '../sentence/sentence-problem';

/** Where something stands in a set: `['indicators', 3, 'computed', 'from']`. */
export type SetPath = readonly (string | number)[];

/** What is wrong between the parts of a set, though each of them alone is as it should be. */
export type SetFault =
  /** Two indicators, or two rows of the form, have one code, be it in capitals and in small letters. */
  | { readonly type: 'repeated-code'; readonly code: string }
  /** No indicator has it; `nearest` is one that may be meant. */
  | { readonly type: 'unknown-code'; readonly code: string; readonly nearest: string | null }
  /** A word or a date stands where only a figure can: in a formula, a column of the matrix. */
  | { readonly type: 'not-a-figure'; readonly code: string }
  /** An indicator stands in two columns of the matrix or two cells of the form. */
  | { readonly type: 'placed-twice'; readonly code: string }
  /** A section of the ranking report names an indicator that is no column of the matrix. */
  | { readonly type: 'not-a-column'; readonly code: string }
  /** Two columns of the form hold the same: one facet, or the targets, the remarks … */
  | { readonly type: 'column-twice'; readonly heading: string }
  /** A cell of the form belongs to a figure that has no column. */
  | { readonly type: 'facet-without-column'; readonly facet: string }
  | { readonly type: 'formula'; readonly text: string; readonly problem: FormulaProblem }
  | { readonly type: 'sentence'; readonly problem: SentenceProblem }
  /** Formulas need each other: each code needs the next and the last the first. */
  | { readonly type: 'circle'; readonly codes: readonly string[] }
  /** "1.686" is two numbers. */
  | { readonly type: 'target-ambiguous'; readonly text: string }
  /** "khoảng 80%": a number that nothing can be held against. */
  | { readonly type: 'target-unreadable'; readonly text: string };

export interface SetProblem {
  readonly path: SetPath;
  readonly fault: SetFault;
}
