import { matrixIndicators, type MatrixSet } from '../../model/indicator-set';

/** Rows of a new entry sheet, counted from 0. */
export const ROW = {
  title: 0,
  source: 1,
  period: 2,
  sample: 3,
  keys: 4,
  band: 5,
  names: 6,
  measures: 7,
  parent: 8,
  gap: 9,
  firstUnit: 10,
} as const;

/** Columns of a new entry sheet, counted from 0: this period's figures stand together so that a block can be pasted. */
export const COLUMN = { code: 0, ordinal: 1, name: 2, firstFigure: 3 } as const;

/** What the hidden key row says of a column. */
export type ColumnKey =
  | { readonly type: 'name' }
  | { readonly type: 'current'; readonly indicator: string }
  | { readonly type: 'previous'; readonly indicator: string };

export function writeColumnKey(key: ColumnKey): string {
  return key.type === 'name' ? 'name' : `${key.type}:${key.indicator}`;
}

/** Reads a key; null for any other text. */
export function readColumnKey(text: string): ColumnKey | null {
  if (text === 'name') return { type: 'name' };
  const match = /^(current|previous):(.+)$/.exec(text);
  const indicator = match?.[2];
  if (indicator === undefined) return null;
  return match?.[1] === 'current' ? { type: 'current', indicator } : { type: 'previous', indicator };
}

export function currentColumn(index: number): number {
  return COLUMN.firstFigure + index;
}

export function previousColumn(set: MatrixSet, index: number): number {
  return COLUMN.firstFigure + matrixIndicators(set).length + index;
}
