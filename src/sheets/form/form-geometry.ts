import type { FormColumn, FormSet } from '../../model/indicator-set';

/** Rows of a new form, counted from 0. */
export const FORM_ROW = {
  title: 0,
  source: 1,
  unit: 2,
  period: 3,
  sample: 4,
  keys: 5,
  headings: 6,
  first: 7,
} as const;

/** Columns of a new form, counted from 0; the set's own follow from `first` on. */
export const FORM_COLUMN = { code: 0, ordinal: 1, name: 2, first: 3 } as const;

/** The lines over the table need this many columns to the right of the names, however few the table has. */
const HEADING_COLUMNS = 4;
/** Characters of a column to the right of the table. */
export const WIDTH_BEYOND = 12;

/** The last column of the table. */
export function lastFormColumn({ form }: FormSet): number {
  return FORM_COLUMN.first + form.columns.length - 1;
}

/** The last column of the lines over the table. */
export function lastHeadingColumn(set: FormSet): number {
  return Math.max(lastFormColumn(set), FORM_COLUMN.first + HEADING_COLUMNS - 1);
}

/** Characters of a column to the right of the names. */
export function headingWidth(set: FormSet, column: number): number {
  return set.form.columns[column - FORM_COLUMN.first]?.width ?? WIDTH_BEYOND;
}

/** Characters that a date in bold letters takes. */
const DATE_WIDTH = 13;

/** The first column of the as-of date, which reaches to the last one: as many as it needs. */
export function asOfColumn(set: FormSet): number {
  const last = lastHeadingColumn(set);
  let first = last;
  let width = headingWidth(set, last);
  while (width < DATE_WIDTH && first > FORM_COLUMN.first + 3) {
    first -= 1;
    width += headingWidth(set, first);
  }
  return first;
}

/** The row of a form's row with this index in its set. */
export function formRow(index: number): number {
  return FORM_ROW.first + index;
}

/** What the hidden key row says of a column. */
export type FormKey =
  | { readonly type: 'name' | 'measure' | 'target' | 'remark' }
  | { readonly type: 'value' | 'previous'; readonly facet: string };

export function keyOfColumn(column: FormColumn): FormKey {
  switch (column.role) {
    case 'measure':
    case 'target':
    case 'remark':
      return { type: column.role };
    case 'value':
    case 'previous':
      return { type: column.role, facet: column.facet };
  }
}

export function writeFormKey(key: FormKey): string {
  return 'facet' in key ? `${key.type}:${key.facet}` : key.type;
}

/** Reads a key; null for any other text. */
export function readFormKey(text: string): FormKey | null {
  const [, plain] = /^(name|measure|target|remark)$/.exec(text) ?? [];
  if (plain === 'name' || plain === 'measure' || plain === 'target' || plain === 'remark')
    return { type: plain };
  const [, type, facet] = /^(value|previous):(.+)$/.exec(text) ?? [];
  if (facet === undefined) return null;
  return type === 'value' ? { type: 'value', facet } : { type: 'previous', facet };
}
