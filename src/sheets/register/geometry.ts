/** Rows of a new register sheet, counted from 0. */
export const ROW = {
  title: 0,
  source: 1,
  unit: 2,
  period: 3,
  asOf: 4,
  keys: 5,
  header: 6,
  firstRecord: 7,
} as const;

/** Columns of a new register sheet, counted from 0. */
export const COLUMN = { ordinal: 0, first: 1 } as const;

/** The values of unit, period and day stand over the second and third column of records, their labels before them. */
export const VALUE_COLUMN = COLUMN.first + 1;

/** Rows ready to be written into. */
export const RULED_ROWS = 30;
/** Rows that have the formats and the rules of their columns, ruled or not. */
export const READY_ROWS = 500;

const KEY_START = 'column:';

/** What the hidden key row says of a column. */
export function writeColumnKey(code: string): string {
  return `${KEY_START}${code}`;
}

/** The code of the column, or null for any other text. */
export function readColumnKey(text: string): string | null {
  return text.startsWith(KEY_START) ? text.slice(KEY_START.length) : null;
}
