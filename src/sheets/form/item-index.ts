import { itemsOf, type Form, type FormItem } from '../../model/indicator-set';
import { rememberedOf } from '../../model/remembered';
import { foldText } from '../../model/vietnamese-text';

/** The items of a form by what is written in their rows. */
export interface ItemIndex {
  readonly items: readonly FormItem[];
  readonly byCode: ReadonlyMap<string, FormItem>;
  /** The items that a row's name may mean, and whether it may be a group's name; nothing for an empty one. */
  readonly named: (name: string) => NamedRow;
}

export interface NamedRow {
  readonly items: readonly FormItem[];
  readonly isGroup: boolean;
}

/** The index of a form's items; thousands of sheets of one form share it. */
export const itemIndex = rememberedOf((form: Form): ItemIndex => {
  const items = itemsOf(form);
  return { items, byCode: new Map(items.map((item) => [item.code, item])), named: rowNames(form) };
});

/** A name as the form prints it is known without folding, which is what takes time. */
function rowNames({ rows }: Form): ItemIndex['named'] {
  const byName = new Map<string, NamedRow>([['', NOBODY]]);
  for (const row of rows) {
    const folded = foldText(row.name);
    const { items, isGroup } = byName.get(folded) ?? NOBODY;
    const named = row.type === 'item' ? { items: [...items, row], isGroup } : { items, isGroup: true };
    byName.set(folded, named);
  }
  for (const { name } of rows) byName.set(name, byName.get(foldText(name)) ?? NOBODY);
  return (name) => byName.get(name) ?? byName.get(foldText(name)) ?? NOBODY;
}

const NOBODY: NamedRow = { items: [], isGroup: false };
