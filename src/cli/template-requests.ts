import { tableBefore, type HandOutOrder } from '../actions/hand-out';
import type { InsertRequest } from '../actions/insert-sheet';
import type { FoundEntrySheet } from '../actions/read-contents';
import { setHash } from '../indicator-sets/catalogue';
import type { EntryTable } from '../model/entry';
import { previousPeriod } from '../model/period';
import type { Unit, UnitList } from '../model/unit';
import { entrySheetName } from '../sheets/entry/entry-layout';
import { CommandFault } from './fault';
import { handOutsNamed, type HandOut } from './template-target';
import { recipientsOf } from './units-below';

/** The file of each unit that exists in the period. Throws a CommandFault where there is none. */
export function handOutsOf({
  units,
  set,
  period,
}: Pick<HandOutOrder, 'units' | 'set' | 'period'>): readonly HandOut[] {
  return handOutsNamed(entrySheetName(set, period), recipientsOf(units, period));
}

/** A unit of the list by its code; without one, the list's own. Throws a CommandFault for a code that is not listed. */
export function listedUnit(code: string | undefined, { parent, units }: UnitList): Unit {
  if (code === undefined) return parent;
  const found = [parent, ...units].find((unit) => unit.code === code);
  if (found === undefined) throw new CommandFault('unit-not-listed', { code });
  return found;
}

/**
 * The tables of last period's workbook that new sheets look their figures up in. Throws a CommandFault without one, and
 * where they were made from another definition of the set: laid out anew they would pass for sheets of this one.
 */
export function earlierTables(
  sheets: readonly FoundEntrySheet[],
  { set, period, arrangement }: HandOutOrder,
): readonly EntryTable[] {
  const before = previousPeriod(period);
  const found = sheets.flatMap(({ table, layout }) =>
    table?.set.id === set.id && table.period.id === before.id && table.arrangement === arrangement
      ? [{ table, madeFrom: layout.tag?.setHash ?? setHash(table.set) }]
      : [],
  );
  if (found.length === 0) {
    throw new CommandFault('no-sheet-of-period', { set: set.id, period: before.id });
  }
  if (found.some(({ madeFrom }) => madeFrom !== setHash(set))) {
    throw new CommandFault('definition-changed', { set: set.id, period: period.id, comparison: before.id });
  }
  return found.map(({ table }) => table);
}

/** The consolidator's own workbook: all units on one sheet, or the form of one unit. */
export function ownRequest(order: HandOutOrder, unit: Unit, earlier: readonly EntryTable[]): InsertRequest {
  return { ...order, unit, earlier: tableBefore(order, unit, earlier) };
}
