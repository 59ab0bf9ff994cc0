import { UnitFinder } from '../../consolidation/paste/unit-finder';
import { unitClaimKey } from '../../consolidation/units/unit-claim';
import type { Unit, UnitList } from '../../model/unit';
import type { TakeInRequest } from './take-in-request';

/** The list with every name that a person confirmed as another name of its unit, so that it is not asked again. */
export function unitsWithAliases({
  units,
  period,
  submissions,
  decisions,
}: Pick<TakeInRequest, 'units' | 'period' | 'submissions' | 'decisions'>): UnitList {
  const finder = new UnitFinder(units, period);
  const added = new Map<string, Set<string>>();
  for (const submission of submissions) {
    if (submission.type !== 'read') continue;
    const claims = [...submission.tables.flatMap(({ rows }) => rows), ...submission.registers];
    for (const { code, name } of claims) {
      const unit = decisions.units.get(unitClaimKey({ code, name })) ?? null;
      // A name that is some unit's already is not made another's.
      if (unit === null || name === '' || finder.byName(name).type !== 'none') continue;
      added.set(unit, (added.get(unit) ?? new Set()).add(name.trim()));
    }
  }
  if (added.size === 0) return units;
  const withAliases = (unit: Unit): Unit => {
    const names = added.get(unit.code);
    return names === undefined ? unit : { ...unit, aliases: [...unit.aliases, ...names] };
  };
  return { parent: withAliases(units.parent), units: units.units.map(withAliases) };
}
