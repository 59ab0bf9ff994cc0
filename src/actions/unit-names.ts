import type { Contents } from './read-contents';

/** By the unit's code the name that the list of units has for it. */
export function unitNames({ unitList }: Contents): ReadonlyMap<string, string> {
  const units = unitList === null ? [] : [unitList.parent, ...unitList.units];
  return new Map(units.map(({ code, name }) => [code, name]));
}
