/** What becomes of the row of the level above that tells which share of its units complete. */
export type CompletionFeed =
  /** Nobody asks for it, or the workbook holds no form of the level above for the period. */
  | { readonly type: 'none' }
  /** Some units are not decided yet: their share cannot be told. */
  | { readonly type: 'undecided'; readonly units: readonly string[] }
  | { readonly type: 'filled'; readonly sheet: string; readonly cell: string; readonly value: number }
  /** The cell holds something already, which stays; `same` where it is this very share. */
  | {
      readonly type: 'held';
      readonly sheet: string;
      readonly cell: string;
      readonly held: string;
      readonly value: number;
      readonly same: boolean;
    };
