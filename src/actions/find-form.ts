import type { FormTable } from '../model/entry';
import type { IndicatorSet } from '../model/indicator-set';
import type { Period } from '../model/period';
import type { Unit } from '../model/unit';
import type { FoundEntrySheet, FoundForm } from './read-contents';

/** The form of a set, a period and a unit, whatever its tab is called; null where there is none. */
export function findForm(
  sheets: readonly FoundEntrySheet[],
  set: IndicatorSet,
  period: Period,
  unit: Pick<Unit, 'code'>,
): (FoundForm & { readonly table: FormTable }) | null {
  for (const sheet of sheets) {
    if (sheet.arrangement !== 'form' || sheet.table === null) continue;
    const { table } = sheet;
    const isOfUnit = table.units.some((row) => row.unit.code === unit.code);
    if (table.set.id === set.id && table.period.id === period.id && isOfUnit) return { ...sheet, table };
  }
  return null;
}
