/** A sentence with places for figures, as `parseSentence` reads it. */
export interface SentenceTemplate {
  readonly pieces: readonly SentencePiece[];
}

/** What stands one after the other in a sentence. */
export type SentencePiece = TextPiece | FigurePiece | ChangePiece | Choice;

export interface TextPiece {
  readonly type: 'text';
  readonly text: string;
}

/** `{CODE}`, `{CODE:00 nhóm}`: a value. */
export interface FigurePiece {
  readonly type: 'figure';
  readonly code: string;
  readonly mark: NumberMark | null;
  /** Words that belong to the value and go where it goes; '' for none. */
  readonly unit: string;
}

/** `{+CODE người}`: how much more or fewer. */
export interface ChangePiece {
  readonly type: 'change';
  readonly code: string;
  readonly mark: NumberMark | null;
  readonly unit: string;
  readonly words: ChangeWords;
}

/** `{?}`: why there is no figure. */
export interface ReasonPiece {
  readonly type: 'reason';
  readonly words: ReasonWords;
}

/** `:00` is two digits at least; `:0,00` is one digit at least and exactly two decimals. */
export interface NumberMark {
  readonly digits: number;
  /** Null leaves the decimals to the indicator. */
  readonly decimals: number | null;
}

/** The words of a change by its sign, and those for a month in which nothing happened. */
export interface ChangeWords {
  readonly increase: string;
  readonly decrease: string;
  readonly none: string;
  readonly noActivity: string;
}

/** The set's own words for a missing figure; null takes the usual ones. */
export interface ReasonWords {
  readonly noData: string | null;
  readonly noActivity: string | null;
}

/** `[ … | … ]`: the first alternative that has something to tell; none, and the place closes up. */
export interface Choice {
  readonly type: 'choice';
  readonly alternatives: readonly Alternative[];
}

export type Alternative =
  /** Tells figures; what lacks its figure is left out, clause by clause. */
  | {
      readonly type: 'clauses';
      readonly clauses: readonly Clause[];
      /** The space before and behind, kept whichever clause comes first or last. */
      readonly before: string;
      readonly after: string;
    }
  /** Names no figure: the last resort. */
  | { readonly type: 'closing'; readonly pieces: readonly (TextPiece | ReasonPiece)[] };

/** What lies between commas, semicolons and parentheses: it is told as a whole or not at all. */
export interface Clause {
  /** What parts it from the clause before it: ", " or "; ". */
  readonly separator: string;
  readonly pieces: readonly ClausePiece[];
}

export type ClausePiece = TextPiece | FigurePiece | ChangePiece | Parenthesis;

/** `( … )` around figures. */
export interface Parenthesis {
  readonly type: 'parenthesis';
  readonly clauses: readonly Clause[];
}
