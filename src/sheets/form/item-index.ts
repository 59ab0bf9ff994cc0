import { itemsOf, type Form, type FormItem } from '../../model/indicator-set';
import { foldText } from '../../model/vietnamese-text';

/** The items of a form by what is written in their rows. */
export interface ItemIndex {
  readonly items: readonly FormItem[];
  readonly byCode: ReadonlyMap<string, FormItem>;
  /** By folded name. */
  readonly byName: ReadonlyMap<string, readonly FormItem[]>;
  /** Folded names of groups. */
  readonly groups: ReadonlySet<string>;
}

/** The index of a form's items; thousands of sheets of one form share it. */
export function itemIndex(form: Form): ItemIndex {
  const known = INDEXES.get(form);
  if (known !== undefined) return known;
  const items = itemsOf(form);
  const index = {
    items,
    byCode: new Map(items.map((item) => [item.code, item])),
    byName: namedItems(items),
    groups: new Set(form.rows.flatMap((row) => (row.type === 'group' ? [foldText(row.name)] : []))),
  };
  INDEXES.set(form, index);
  return index;
}

function namedItems(items: readonly FormItem[]): ReadonlyMap<string, readonly FormItem[]> {
  const named = new Map<string, FormItem[]>();
  for (const item of items) {
    const name = foldText(item.name);
    named.set(name, [...(named.get(name) ?? []), item]);
  }
  return named;
}

const INDEXES = new WeakMap<Form, ItemIndex>();
