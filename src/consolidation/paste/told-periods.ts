import type { MatrixSet } from '../../model/indicator-set';
import type { TitleLine } from '../../model/paste-problem';
import type { UnitList } from '../../model/unit';
import { isFigureLike } from './cell-texts';
import { columnPeriod } from './column-periods';
import type { LaidTable } from './lay-table';
import { periodsInText } from './plain-text/read-plain-text';
import { readPasted, tableText } from './read-pasted';
import { layTables } from './recognise-tables';
import { titledPeriod, type TitledPeriod, type ToldPeriod } from './titled-period';
import { finderOfAnyTime } from './unit-finder';

export interface ToldPeriods {
  /** Each once, in the order of the text. */
  readonly told: readonly ToldPeriod[];
  /** Those of a kind that the set is not reported for: nothing of them can be taken. */
  readonly otherKinds: readonly ToldPeriod[];
  /** Lines over one table that name several periods: nobody says which is meant. */
  readonly unsure: readonly TitleLine[];
}

/**
 * The periods that a text has figures of: what heads columns of figures, else the lines over their table. A month without its
 * year is none.
 */
export function toldPeriods(text: string, set: MatrixSet, units: UnitList): ToldPeriods {
  const finder = finderOfAnyTime(units);
  const inText = tableText(text) === null ? periodsInText(text, set, finder) : [];
  if (inText.length > 0) return { ...byKind(inText, set), unsure: [] };
  const reading = readPasted(text, set, finder);
  if (reading.type === 'refused') return { told: [], otherKinds: [], unsure: [] };
  const tables = layTables(reading.rows, set, finder, () => false);
  const found = tables.flatMap(({ laying }) => (laying.type === 'laid' ? toldBy(laying.laid) : []));
  return {
    ...byKind(
      found.flatMap((each) => (each.type === 'one' ? [each] : [])),
      set,
    ),
    unsure: found.find((each) => each.type === 'several')?.at ?? [],
  };
}

function toldBy({ headings, columns }: LaidTable): readonly TitledPeriod[] {
  if (!headings.areInLine) return [];
  const titled = titledPeriod(headings.titles, null);
  const line = headings.titles.at(-1)?.line ?? 1;
  return columns.flatMap((column): readonly TitledPeriod[] => {
    const { words, texts } = column;
    if (!texts.some(isFigureLike)) return [];
    const { period, word } = columnPeriod(column, headings, null);
    if (word !== null) return [];
    return period === null ? [titled] : [{ type: 'one', period, at: { line, text: words.join(' – ') } }];
  });
}

function byKind(
  told: readonly ToldPeriod[],
  { periodKinds }: MatrixSet,
): Pick<ToldPeriods, 'told' | 'otherKinds'> {
  const isReported = ({ period }: ToldPeriod) => periodKinds.includes(period.kind);
  const once = distinct(told);
  return { told: once.filter(isReported), otherKinds: once.filter((each) => !isReported(each)) };
}

function distinct(told: readonly ToldPeriod[]): readonly ToldPeriod[] {
  return [...new Map([...told].reverse().map((each) => [each.period.id, each])).values()].reverse();
}
