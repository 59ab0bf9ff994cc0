import type { Entry } from '../model/entry';
import { finding } from '../model/finding';
import { isFigureIndicator } from '../model/indicator-set';
import { expectedEntries, placeOf, type EntryInPlace, type Rule } from './rule';

/** Blank cells, units that sent nothing at all, and a parent without figures. A blank is never taken as 0. */
export const missingFigures: Rule = ({ table }) => {
  const { parent } = table;
  const isHandOut = table.arrangement === 'matrix' && table.isHandOut === true;
  const noParent =
    table.arrangement === 'matrix' && parent === null && !isHandOut
      ? [finding('parent-missing', { sheet: table.sheet, period: table.period.id }, {})]
      : [];
  const silent = table.units.filter((row) =>
    [...row.entries.values()].every((entry) => entry.observed.status === 'not-submitted' || isBlank(entry)),
  );
  const notSubmitted = silent.map((row) => finding('not-submitted', placeOf(table, row), {}));
  const blanks = expectedEntries(table)
    .filter((cell) => !(isHandOut && cell.isParent))
    .filter((cell) => isBlank(cell.entry) && !isReckoned(cell) && !silent.includes(cell.row))
    .map(({ place }) => finding('blank', place(), {}));
  return [...noParent, ...notSubmitted, ...blanks];
};

/** A formula of ours is blank where one of its inputs is, and that one is told of. */
function isReckoned({ entry, indicator }: EntryInPlace): boolean {
  return entry.formula !== null && isFigureIndicator(indicator) && indicator.computed !== undefined;
}

/** What cannot be read counts as blank too, but somebody typed it: that is another finding. */
function isBlank({ reading, observed }: Entry): boolean {
  return reading.type === 'missing' && observed.status === 'blank';
}
