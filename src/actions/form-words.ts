import { itemsOf, type FormItem, type FormSet } from '../model/indicator-set';

/** Words of a form that a report prints beside its figures, as the flat table lists them. */
export type FormWords = 'target' | 'remark';

const SUFFIX: Readonly<Record<FormWords, string>> = { target: 'chỉ tiêu giao', remark: 'ghi chú' };

/** How the flat table names the words: "2.1 (chỉ tiêu giao)". No indicator's code has a space. */
export function wordsLabel(words: FormWords, label: string): string {
  return `${label} (${SUFFIX[words]})`;
}

/** An item's cell that the flat table lists by this code: a figure of a facet, or words. Null for none of this set. */
export function cellOfCode(
  { form }: FormSet,
  code: string,
): { readonly item: FormItem; readonly cell: FormWords | { readonly facet: string } } | null {
  for (const item of itemsOf(form)) {
    if (code === wordsLabel('target', item.code)) return { item, cell: 'target' };
    if (code === wordsLabel('remark', item.code)) return { item, cell: 'remark' };
    const facet = Object.keys(item.cells).find((key) => item.cells[key] === code);
    if (facet !== undefined) return { item, cell: { facet } };
  }
  return null;
}
