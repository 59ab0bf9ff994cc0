import { hasForm, type IndicatorSet } from '../model/indicator-set';
import type { Period } from '../model/period';
import { listDuring, type Unit, type UnitList } from '../model/unit';
import { CommandFault } from './fault';

/** The units to which something is handed out in a period. Throws a CommandFault where there is none. */
export function recipientsOf(list: UnitList, period: Period): readonly Unit[] {
  const { parent, units } = listDuring(list, period);
  if (units.length === 0) throw new CommandFault('nobody-below', { parent: parent.name, period: period.id });
  return units;
}

/** Throws a CommandFault where a sheet with a row for each unit would have none. */
export function requireRows(set: IndicatorSet, list: UnitList, period: Period): void {
  const { parent, units } = listDuring(list, period);
  if (units.length > 0) return;
  throw new CommandFault('units-needed', {
    set: set.id,
    parent: parent.name,
    period: period.id,
    otherArrangement: hasForm(set) ? 'form' : null,
  });
}
