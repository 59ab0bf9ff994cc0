import type { EntryTable } from '../model/entry';
import type { Finding } from '../model/finding';
import type { PreviousFigures } from '../model/previous-figures';
import { BLANK } from '../model/observation';
import { impossibleBound } from './impossible-bound';
import { impossibleValue } from './impossible-value';
import { percentAsFraction } from './percent-as-fraction';
import type { CheckContext, Rule } from './rule';
import { scoreAsFraction } from './score-as-fraction';
import { unreadableCell } from './unreadable-cell';

/** The rules that look at one cell alone. */
const RULES: readonly Rule[] = [
  unreadableCell,
  impossibleValue,
  impossibleBound,
  percentAsFraction,
  scoreAsFraction,
];
const NOTHING_BEFORE: PreviousFigures = { units: [], observed: () => BLANK };

/**
 * What makes single cells of a table unfit to be taken over, by cell: errors, and values where the set asks for none. A
 * figure that stands as text is fit: it is read without doubt.
 */
export function cellFaults(table: EntryTable): ReadonlyMap<string, Finding> {
  const context: CheckContext = { table, earlier: null, previous: NOTHING_BEFORE, unitList: null };
  const faults = new Map<string, Finding>();
  for (const found of RULES.flatMap((rule) => rule(context))) {
    const { cell } = found.place;
    if (cell === undefined || faults.has(cell)) continue;
    if (found.severity !== 'error' && found.code !== 'not-collected') continue;
    if (found.code === 'text-for-number' && isFigure(table, cell)) continue;
    faults.set(cell, found);
  }
  return faults;
}

function isFigure({ parent, units }: EntryTable, cell: string): boolean {
  const rows = parent === null ? units : [parent, ...units];
  return rows.some(({ entries }) =>
    [...entries.values()].some((entry) => entry.cell === cell && entry.reading.type === 'figure'),
  );
}
