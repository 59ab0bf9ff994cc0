import type { Form, FormItem, FormRow } from '../model/indicator-set';

/** A heading of a form with the items under it. */
export interface FormGroup {
  /** Null for items that stand before any heading. */
  readonly heading: FormHeading | null;
  readonly items: readonly FormItem[];
}

export type FormHeading = Extract<FormRow, { readonly type: 'group' }>;

/** The groups of a form in its order; headings without items are left out. */
export function groupsOf({ rows }: Form): readonly FormGroup[] {
  const groups: { heading: FormHeading | null; items: FormItem[] }[] = [{ heading: null, items: [] }];
  for (const row of rows) {
    if (row.type === 'group') groups.push({ heading: row, items: [] });
    else groups.at(-1)?.items.push(row);
  }
  return groups.filter(({ items }) => items.length > 0);
}
