/** A table being pasted: the text and what a person said about it. */
export interface PasteDraft {
  readonly text: string;
  /** By `columnKey` an indicator's code, or null to leave the column out. */
  readonly columns: ReadonlyMap<number, string | null>;
  /** By the key of a row's name the code of the unit that it is. */
  readonly confirmed: ReadonlyMap<string, string>;
  /** Rows that a person leaves out, by their lines. */
  readonly dropped: ReadonlySet<number>;
}

export const NO_PASTE: PasteDraft = {
  text: '',
  columns: new Map(),
  confirmed: new Map(),
  dropped: new Set(),
};
