/** Why a text is no sentence template, and at which character, counted from 1. */
export interface SentenceProblem {
  readonly type: SentenceProblemType;
  readonly position: number;
  /** The part of the text that it is about, shortened. */
  readonly near: string;
}

export type SentenceProblemType =
  /** Nothing but spaces. */
  | 'empty'
  /** More than `SENTENCE_LIMITS.characters`. */
  | 'too-long'
  /** More than `SENTENCE_LIMITS.figures` placeholders. */
  | 'too-many-figures'
  /** `{` without its `}`. */
  | 'unclosed-placeholder'
  /** `}` without its `{`. */
  | 'stray-brace'
  /** `[` without its `]`. */
  | 'unclosed-choice'
  /** `]` without its `[`. */
  | 'stray-bracket'
  /** `[` inside `[ … ]`. */
  | 'nested-choice'
  /** `[ … ]` whose first alternative names no figure. */
  | 'choice-without-figure'
  /** An alternative behind one that always prints. */
  | 'unreachable-alternative'
  /** `{}` or a code that no indicator can have. */
  | 'malformed-code'
  /** `:x` that is neither `:00` nor `:0,00`. */
  | 'malformed-mark'
  /** More words behind `|` than the placeholder has uses for. */
  | 'too-many-words'
  /** `{?}` outside `[ … ]`, or beside a figure. */
  | 'misplaced-reason';

/** Far above what a sentence needs; against a cell that holds something else. */
export const SENTENCE_LIMITS = { characters: 2000, figures: 60 } as const;

const SHOWN = 30;

export function sentenceProblem(type: SentenceProblemType, at: number, near: string): SentenceProblem {
  return { type, position: at + 1, near: near.length > SHOWN ? `${near.slice(0, SHOWN)}…` : near };
}
