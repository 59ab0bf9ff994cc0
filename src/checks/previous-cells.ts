import type { EntryRow } from '../model/entry';
import { previousPeriod } from '../model/period';
import { previousFigures } from '../model/previous-figures';
import { impossibleBound } from './impossible-bound';
import { impossibleValue } from './impossible-value';
import { percentAsFraction } from './percent-as-fraction';
import type { Rule } from './rule';
import { unreadableCell } from './unreadable-cell';

/** What a cell must hold, whichever period it is of. */
const CELL_RULES: readonly Rule[] = [unreadableCell, impossibleValue, impossibleBound, percentAsFraction];

/**
 * Figures of the period before that stand in the sheet's own "kỳ trước" columns alone are compared and printed, so their
 * cells are checked like this period's. Where a lookup lost its sheet, #REF! would else pass for no figure at all.
 */
export const previousCells: Rule = ({ table, earlier, unitList }) => {
  if (earlier !== null) return [];
  const before = {
    ...table,
    period: previousPeriod(table.period),
    parent: table.parent === null ? null : asCurrent(table.parent),
    units: table.units.map(asCurrent),
  };
  const context = { table: before, earlier: null, previous: previousFigures(before, null), unitList };
  return CELL_RULES.flatMap((rule) => rule(context));
};

function asCurrent(row: EntryRow): EntryRow {
  return { ...row, entries: row.previous, previous: new Map() };
}
