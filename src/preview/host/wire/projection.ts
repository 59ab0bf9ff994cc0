import type { HostObject } from '../object/host-object';
import type { QueryInfo } from './messages';
import type { References } from './references';

/**
 * What a load gives: the named scalars, and of named objects theirs (`names/formula`). A collection gives the same of
 * each item. Loading nothing in particular gives all scalars.
 */
export function project(
  object: HostObject | null,
  query: QueryInfo,
  references: References,
): Readonly<Record<string, unknown>> | null {
  if (object === null) return null;
  const { items } = object;
  if (items !== null) {
    const skip = query.Skip ?? 0;
    const wanted = items.slice(skip, query.Top === undefined ? undefined : skip + query.Top);
    const { Select: select = [], Expand: expand = [] } = query;
    return {
      _Items: wanted.map((item) => project(item, { Select: select, Expand: expand }, references)),
    };
  }
  const { scalars, objects } = selected(object, query);
  const result: Record<string, unknown> = { ...references.identityOf(object) };
  for (const name of scalars) result[object.properName(name)] = object.read(name);
  for (const [name, select] of objects) {
    result[object.properName(name)] = project(object.follow(name), { Select: select }, references);
  }
  return result;
}

function selected(
  object: HostObject,
  { Select: select = [], Expand: expand = [] }: QueryInfo,
): { readonly scalars: readonly string[]; readonly objects: ReadonlyMap<string, readonly string[]> } {
  const objects = new Map<string, string[]>();
  const scalars = select.length === 0 ? [...object.scalarNames] : [];
  for (const path of [...select, ...expand]) {
    const [name = '', ...rest] = path.split('/');
    if (name.toLowerCase() === 'isnullobject') continue;
    if (rest.length === 0 && object.kindOf(name) === 'scalar') {
      scalars.push(name);
      continue;
    }
    const nested = objects.get(name) ?? [];
    if (rest.length > 0) nested.push(rest.join('/'));
    objects.set(name, nested);
  }
  return { scalars, objects };
}
