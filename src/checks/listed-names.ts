import type { Finding, FindingCode } from '../model/finding';
import type { UnitList } from '../model/unit';
import { UnitIndex } from '../model/unit-index';

/** What they say is about the name as it stands in the row. */
const OF_THE_NAME: readonly FindingCode[] = [
  'code-name-mismatch',
  'unknown-unit',
  'duplicate-unit',
  'row-without-name',
  'legacy-encoding',
];

/**
 * Calls the unit of each finding by the name that the list has for its code, so that a name that was typed over is shown
 * once, where it stands, and not as a unit that nobody knows. Where the name is another unit's, the row keeps its own:
 * whose figures these are is not known.
 */
export function withListedNames(found: readonly Finding[], list: UnitList | null): readonly Finding[] {
  if (list === null) return found;
  const index = new UnitIndex(
    [list.parent, ...list.units].map(({ code, name, aliases }) => ({
      code,
      name,
      names: [name, ...aliases],
    })),
  );
  return found.map((one) => {
    const { unit } = one.place;
    if (unit === undefined || OF_THE_NAME.includes(one.code)) return one;
    const listed = index.byCode(unit.code);
    const named = index.byName(unit.name);
    if (listed === null || (named.length > 0 && !named.includes(listed))) return one;
    return { ...one, place: { ...one.place, unit: { code: unit.code, name: listed.name } } };
  });
}
