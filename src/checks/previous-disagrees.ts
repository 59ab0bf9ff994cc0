import { rowsOf } from '../model/entry';
import { isEqual, rounded } from '../model/decimal';
import { finding } from '../model/finding';
import { figureOf } from '../model/observation';
import { previousPeriod } from '../model/period';
import { figureIndicators, placeOf, type Rule } from './rule';

/** A figure typed into "kỳ trước" that differs, as published, from the one on that period's own sheet, which counts. */
export const previousDisagrees: Rule = ({ table, earlier, previous }) => {
  if (earlier?.period.id !== previousPeriod(table.period).id) return [];
  return rowsOf(table).flatMap((row) =>
    figureIndicators(table).flatMap((indicator) => {
      const shown = row.previous.get(indicator.code);
      const typed = figureOf(shown?.observed);
      const published = figureOf(previous.observed(row, indicator.code));
      if (typed === null || published === null) return [];
      if (isEqual(rounded(typed, indicator.decimals), rounded(published, indicator.decimals))) return [];
      const place = placeOf(table, row, indicator, shown?.cell);
      return [finding('previous-disagrees', place, { typed, published, previousSheet: earlier.sheet })];
    }),
  );
};
