import {
  crosswalkResult,
  type CrosswalkLink,
  type CrosswalkResult,
  type FoundResult,
} from '../indicator-sets/crosswalk';
import { rowsOf, type EntryRow, type EntryTable, type FormTable } from '../model/entry';
import { indicatorOf, type Indicator } from '../model/indicator-set';
import { compareDates } from '../model/calendar-date';
import type { ObservedValue } from '../model/observation';
import { comparePeriods, type Period } from '../model/period';

/** What another set says of a target whose own result is blank: taken as the result, or refused with its reason. */
export interface Borrowing {
  /** The target's. */
  readonly indicator: Indicator;
  readonly result: Exclude<CrosswalkResult, { readonly type: 'none' }>;
}

/**
 * Looks the results that a form leaves blank up in the tables of other sets: those of the same unit, of a period that ends
 * within the form's own, the latest that has the figure. Whether both count the same people is for the crosswalk to say.
 */
export function borrowedResults(
  { indicators, period }: FormTable,
  row: EntryRow,
  links: readonly CrosswalkLink[],
  tables: readonly EntryTable[],
): readonly Borrowing[] {
  const within = tables
    .filter((table) => endsWithin(table.period, period))
    .sort((a, b) => comparePeriods(b.period, a.period));
  const find = (set: string, code: string) => foundIn(within, row.unit.code, set, code);
  return indicators.flatMap((indicator) => {
    if (!isOpen(row.entries.get(indicator.code)?.observed)) return [];
    const result = crosswalkResult(indicator, links, find);
    return result.type === 'none' ? [] : [{ indicator, result }];
  });
}

function foundIn(tables: readonly EntryTable[], unit: string, set: string, code: string): FoundResult | null {
  for (const table of tables) {
    const indicator = table.set.id === set ? indicatorOf(table.set, code) : undefined;
    const row = rowsOf(table).find((candidate) => candidate.unit.code === unit);
    const observed = row?.entries.get(code)?.observed;
    if (indicator === undefined || observed === undefined || isOpen(observed)) continue;
    return { indicator, observed, period: table.period, sheet: table.sheet };
  }
  return null;
}

/** Nothing was said: the cell is blank, on a form of which others may be filled in or none. */
function isOpen(observed: ObservedValue | undefined): boolean {
  return observed === undefined || observed.status === 'blank' || observed.status === 'not-submitted';
}

/** A report month may begin in the old year: 15/12 to 14/1. */
function endsWithin(inner: Period, outer: Period): boolean {
  return compareDates(inner.to, outer.from) >= 0 && compareDates(inner.to, outer.to) <= 0;
}
