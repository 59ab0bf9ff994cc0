/** What a managed entry sheet says of itself in its hidden tag cell. */
export interface EntryTag {
  readonly set: string;
  readonly effectiveFrom: string;
  /** Of the set's definition when the sheet was made. */
  readonly setHash: string;
  readonly period: string;
  /** The code of the unit whose row stands apart: it is never ranked with the others. */
  readonly parent: string;
}

const MARK = 'so-chi-so';
const KIND = 'entry';
/** Raised when a later layout can no longer be read by this code. */
const VERSION = '1';

/** The sheet-scoped name that leads to the tag cell. */
export const TAG_NAME = 'SCS_TAG';
/** The sheet-scoped names that lead to the period and as-of cells. */
export const PERIOD_NAME = 'SCS_PERIOD';
export const AS_OF_NAME = 'SCS_ASOF';

export function writeTag({ set, effectiveFrom, setHash, period, parent }: EntryTag): string {
  return [MARK, KIND, VERSION, set, effectiveFrom, setHash, period, parent].join('|');
}

/** Reads a tag; null for any other text. */
export function readTag(text: string): EntryTag | null {
  const [mark, kind, version, set = '', effectiveFrom = '', setHash = '', period = '', ...parent] =
    text.split('|');
  if (mark !== MARK || kind !== KIND || version !== VERSION || parent.length === 0) return null;
  return { set, effectiveFrom, setHash, period, parent: parent.join('|') };
}
