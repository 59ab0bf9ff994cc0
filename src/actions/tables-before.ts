import { setHash } from '../indicator-sets/catalogue';
import type { EntryTable } from '../model/entry';
import { previousPeriod } from '../model/period';
import type { HandOutOrder } from './hand-out';
import type { Contents } from './read-contents';

/**
 * The tables of last period in which units find their figures. Those that were made from another definition of the set are
 * left out: laid out anew they would pass for sheets of this one.
 */
export function tablesBefore(
  { entrySheets, collectedSheets }: Pick<Contents, 'entrySheets' | 'collectedSheets'>,
  { set, period, arrangement }: Pick<HandOutOrder, 'set' | 'period' | 'arrangement'>,
): readonly EntryTable[] {
  const before = previousPeriod(period);
  const hash = setHash(set);
  const found = [
    ...entrySheets.flatMap(({ table, layout }) => (table === null ? [] : [{ table, tag: layout.tag }])),
    ...collectedSheets.flatMap(({ tables, layout }) => tables.map((table) => ({ table, tag: layout.tag }))),
  ];
  return found.flatMap(({ table, tag }) =>
    table.set.id === set.id &&
    table.period.id === before.id &&
    table.arrangement === arrangement &&
    (tag?.setHash ?? setHash(table.set)) === hash
      ? [table]
      : [],
  );
}
