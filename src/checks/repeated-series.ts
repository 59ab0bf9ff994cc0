import { toPlainText, trimmed } from '../model/decimal';
import { finding, type Finding } from '../model/finding';
import type { Indicator } from '../model/indicator-set';
import { figureOf } from '../model/observation';
import { previousPeriod } from '../model/period';
import { figureIndicators, columnPlace, type CheckContext, type Rule } from './rule';

/** Fewer units, or fewer different figures, repeat by chance: eight units at 100 % two months running are no finding. */
const MIN_UNITS = 4;
const MIN_DIFFERENT = 3;

/** A column of figures that repeats last period's, unit by unit, or moved by a row: copied and not typed over, or pasted amiss. */
export const repeatedSeries: Rule = (context) =>
  figureIndicators(context.table).flatMap((indicator) => {
    const current = context.table.units.map((row) =>
      figureText(figureOf(row.entries.get(indicator.code)?.observed)),
    );
    const before = context.table.units.map((row) =>
      figureText(figureOf(context.previous.observed(row, indicator.code))),
    );
    return repetition(context, indicator, current, before);
  });

function repetition(
  { table, earlier }: CheckContext,
  indicator: Indicator,
  current: readonly (string | null)[],
  before: readonly (string | null)[],
): readonly Finding[] {
  const place = columnPlace(table, indicator);
  const previous = (earlier?.period ?? previousPeriod(table.period)).id;
  const same = matches(current, before, 0);
  if (same !== null) return [finding('series-repeated', place, { units: same, previousPeriod: previous })];
  for (const rows of [1, -1]) {
    const units = matches(current, before, rows);
    if (units !== null) return [finding('series-shifted', place, { units, rows, previousPeriod: previous })];
  }
  return [];
}

/** How many units repeat the figure that stood `rows` above last period, if all do and the figures tell them apart. */
function matches(
  current: readonly (string | null)[],
  before: readonly (string | null)[],
  rows: number,
): number | null {
  const different = new Set<string>();
  let units = 0;
  for (const [index, value] of current.entries()) {
    const earlier = index - rows < 0 ? undefined : before[index - rows];
    if (value === null || earlier === undefined) continue;
    if (value !== earlier) return null;
    different.add(value);
    units += 1;
  }
  return units < MIN_UNITS || different.size < MIN_DIFFERENT ? null : units;
}

function figureText(value: ReturnType<typeof figureOf>): string | null {
  return value === null ? null : toPlainText(trimmed(value));
}
