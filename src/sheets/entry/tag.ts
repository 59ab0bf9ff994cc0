/** What every managed entry sheet says of itself in its hidden tag cell. */
interface SheetTag {
  readonly set: string;
  readonly effectiveFrom: string;
  /** Of the set's definition when the sheet was made. */
  readonly setHash: string;
  readonly period: string;
}

/** The tag of a sheet with a row for each unit. */
export interface EntryTag extends SheetTag {
  /** The code of the unit whose row stands apart: it is never ranked with the others. */
  readonly parent: string;
}

/** The tag of a sheet that gathers the forms of many units, a row each. */
export type CollectedTag = EntryTag;

/** The tag of one unit's form. */
export interface FormTag extends SheetTag {
  readonly unit: string;
}

const MARK = 'so-chi-so';
const KIND = { matrix: 'entry', form: 'form', collected: 'collected' } as const;
/** Raised when a later layout can no longer be read by this code. */
const VERSION = '1';

/** The sheet-scoped name that leads to the tag cell. */
export const TAG_NAME = 'SCS_TAG';
/** The sheet-scoped names that lead to the period and as-of cells. */
export const PERIOD_NAME = 'SCS_PERIOD';
export const AS_OF_NAME = 'SCS_ASOF';
/** The sheet-scoped names that lead to the code and the name of the unit of a form or a register. */
export const UNIT_CODE_NAME = 'SCS_UNIT';
export const UNIT_NAME_NAME = 'SCS_UNITNAME';

export function writeTag({ parent, ...tag }: EntryTag): string {
  return written(KIND.matrix, tag, parent);
}

export function writeFormTag({ unit, ...tag }: FormTag): string {
  return written(KIND.form, tag, unit);
}

export function writeCollectedTag({ parent, ...tag }: CollectedTag): string {
  return written(KIND.collected, tag, parent);
}

/** Reads the tag of a sheet with a row for each unit; null for any other text. */
export function readTag(text: string): EntryTag | null {
  const read = readParts(KIND.matrix, text);
  return read === null ? null : { ...read.tag, parent: read.last };
}

/** Reads the tag of a sheet of gathered forms; null for any other text. */
export function readCollectedTag(text: string): CollectedTag | null {
  const read = readParts(KIND.collected, text);
  return read === null ? null : { ...read.tag, parent: read.last };
}

/** Reads the tag of a form; null for any other text. */
export function readFormTag(text: string): FormTag | null {
  const read = readParts(KIND.form, text);
  return read === null ? null : { ...read.tag, unit: read.last };
}

function written(kind: string, { set, effectiveFrom, setHash, period }: SheetTag, last: string): string {
  return [MARK, kind, VERSION, set, effectiveFrom, setHash, period, last].join('|');
}

/** The last part is a unit's code, in which anything may stand. */
function readParts(wanted: string, text: string): { readonly tag: SheetTag; readonly last: string } | null {
  if (!text.startsWith(MARK)) return null;
  const [mark, kind, version, set = '', effectiveFrom = '', setHash = '', period = '', ...last] =
    text.split('|');
  if (mark !== MARK || kind !== wanted || version !== VERSION || last.length === 0) return null;
  return { tag: { set, effectiveFrom, setHash, period }, last: last.join('|') };
}
