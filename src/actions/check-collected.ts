import { checkTable } from '../checks/check-table';
import type { FormTable } from '../model/entry';
import type { Finding } from '../model/finding';
import { previousFigures } from '../model/previous-figures';
import { previousPeriod } from '../model/period';
import type { UnitList } from '../model/unit';
import type { FoundCollectedSheet } from './read-contents';

/**
 * Checks the forms that a sheet gathers, each against the same unit's of the period before where that is gathered too.
 * What is true of the sheet as a whole, such as a missing as-of date, is said once and not for every unit.
 */
export function checkCollected(
  { tables, findings }: FoundCollectedSheet,
  gathered: readonly FormTable[],
  unitList: UnitList | null,
): readonly Finding[] {
  const before = new Map(gathered.map((table) => [keyOf(table, table.period.id), table]));
  const isDated = findings.some(({ code }) => code === 'as-of-unreadable');
  const said = new Set<string>();
  const ofUnits = tables.flatMap((table) => {
    const earlier = before.get(keyOf(table, previousPeriod(table.period).id)) ?? null;
    return checkTable({ table, earlier, previous: previousFigures(table, earlier), unitList });
  });
  const once = ofUnits.filter(({ code, place }) => {
    if (place.unit !== undefined) return true;
    // A date that cannot be read is not missing as well.
    if (said.has(code) || (isDated && code === 'as-of-missing')) return false;
    said.add(code);
    return true;
  });
  return [...findings, ...once];
}

function keyOf({ set, units }: FormTable, period: string): string {
  return JSON.stringify([set.id, period, ...units.map(({ unit }) => unit.code)]);
}
