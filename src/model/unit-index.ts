import { sameUnitKey, unitNameKey, type UnitNameKey } from './name-folding';

/** Something known by a code and one or more names. */
export interface Named {
  readonly code: string;
  readonly names: readonly string[];
}

/** Finds things by code, and by name as names are compared (spelling, prefixes and tone placement folded). */
export class UnitIndex<Item extends Named> {
  private readonly codes = new Map<string, Item>();
  private readonly bases = new Map<string, { readonly key: UnitNameKey; readonly item: Item }[]>();

  constructor(items: readonly Item[] = []) {
    items.forEach((item) => {
      this.add(item);
    });
  }

  /** The first item added under a code or a name keeps it; a blank code is none. */
  add(item: Item): void {
    if (item.code !== '' && !this.codes.has(item.code)) this.codes.set(item.code, item);
    for (const name of item.names) {
      const key = unitNameKey(name);
      const sameBase = this.bases.get(key.base);
      if (sameBase === undefined) this.bases.set(key.base, [{ key, item }]);
      else sameBase.push({ key, item });
    }
  }

  byCode(code: string): Item | null {
    return this.codes.get(code) ?? null;
  }

  /** Every item that bears this name: a bare name may fit a phường and a xã. */
  byName(name: string): readonly Item[] {
    const key = unitNameKey(name);
    const found = (this.bases.get(key.base) ?? []).filter((entry) => sameUnitKey(entry.key, key));
    return [...new Set(found.map(({ item }) => item))];
  }
}
