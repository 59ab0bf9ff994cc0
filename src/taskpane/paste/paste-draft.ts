/** A table being pasted: the text and what a person said about it. */
export interface PasteDraft {
  readonly text: string;
  /** The sheet that is to be filled, by its key; null takes the latest. */
  readonly table: string | null;
  /** By column an indicator's code, or null to leave the column out. */
  readonly columns: ReadonlyMap<number, string | null>;
  /** By the key of a row's name the code of the unit that it is. */
  readonly confirmed: ReadonlyMap<string, string>;
}

export const NO_PASTE: PasteDraft = { text: '', table: null, columns: new Map(), confirmed: new Map() };
