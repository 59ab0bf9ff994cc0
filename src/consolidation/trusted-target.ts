import type { EntryRow } from '../model/entry';
import type { Unit } from '../model/unit';
import { UnitIndex } from '../model/unit-index';
import type { ConsolidationTarget } from './target';

/**
 * The target without the rows whose code and name are not one unit's: whose figures stand there is not known, and nothing
 * more may be written into them.
 */
export function trustedTarget(
  target: ConsolidationTarget,
  rows: readonly Pick<EntryRow, 'unit'>[],
  known: readonly Unit[],
): ConsolidationTarget {
  const index = new UnitIndex(known.map(({ code, name, aliases }) => ({ code, names: [name, ...aliases] })));
  const trusted = new Set(
    rows
      .filter(({ unit }) => index.byName(unit.name).some(({ code }) => code === unit.code))
      .map(({ unit }) => unit.code),
  );
  return { ...target, cells: new Map([...target.cells].filter(([, { unit }]) => trusted.has(unit))) };
}
