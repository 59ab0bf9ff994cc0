import type { Entry } from '../model/entry';
import { finding } from '../model/finding';
import { isFigureIndicator, type Indicator } from '../model/indicator-set';
import { expectedEntries, placeOf, type Rule } from './rule';

/** Blank cells, units that sent nothing at all, and a parent without figures. A blank is never taken as 0. */
export const missingFigures: Rule = ({ table }) => {
  const parent = table.parent;
  const noParent =
    table.arrangement === 'matrix' && parent === null
      ? [finding('parent-missing', { sheet: table.sheet, period: table.period.id }, {})]
      : [];
  const silent = table.units.filter((row) =>
    [...row.entries.values()].every((entry) => entry.observed.status === 'not-submitted' || isBlank(entry)),
  );
  const notSubmitted = silent.map((row) => finding('not-submitted', placeOf(table, row), {}));
  const blanks = expectedEntries(table)
    .filter(({ row, entry, indicator }) => isBlank(entry) && !isReckoned(indicator) && !silent.includes(row))
    .map(({ place }) => finding('blank', place(), {}));
  return [...noParent, ...notSubmitted, ...blanks];
};

/** What is reckoned from others is blank where one of them is, and that one is told of. */
function isReckoned(indicator: Indicator): boolean {
  return isFigureIndicator(indicator) && indicator.computed !== undefined;
}

/** What cannot be read counts as blank too, but somebody typed it: that is another finding. */
function isBlank({ reading, observed }: Entry): boolean {
  return reading.type === 'missing' && observed.status === 'blank';
}
