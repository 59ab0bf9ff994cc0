import type { MatrixSet } from '../../model/indicator-set';
import type { UnitList } from '../../model/unit';
import { isFigureLike } from './cell-texts';
import { columnPeriod } from './column-periods';
import type { LaidTable } from './lay-table';
import { periodsInText } from './plain-text/read-plain-text';
import { readPasted } from './read-pasted';
import { layTables } from './recognise-tables';
import { titledPeriod, type ToldPeriod } from './titled-period';
import { finderOfAnyTime } from './unit-finder';

/**
 * The periods that a text has figures of, each once, in the order of the text: what heads columns of figures, else the lines
 * over their table. A month without its year is none, and of lines that name several nobody says which is meant.
 */
export function toldPeriods(text: string, set: MatrixSet, units: UnitList): readonly ToldPeriod[] {
  const finder = finderOfAnyTime(units);
  const isPlain = !text.includes('\t');
  const inText = isPlain ? periodsInText(text, set, finder) : [];
  if (inText.length > 0) return distinct(inText);
  const reading = readPasted(text, set, finder);
  if (reading.type === 'refused') return [];
  const tables = layTables(reading.rows, set, finder, () => false);
  return distinct(tables.flatMap(({ laying }) => (laying.type === 'laid' ? toldBy(laying.laid) : [])));
}

function toldBy({ headings, columns }: LaidTable): readonly ToldPeriod[] {
  if (!headings.areInLine) return [];
  const titled = titledPeriod(headings.titles, null);
  const line = headings.titles.at(-1)?.line ?? 1;
  return columns.flatMap(({ words, texts }): readonly ToldPeriod[] => {
    if (!texts.some(isFigureLike)) return [];
    const { period, word } = columnPeriod(words, headings, null);
    if (word !== null) return [];
    if (period !== null) return [{ period, at: { line, text: words.join(' – ') } }];
    return titled.type === 'one' ? [titled] : [];
  });
}

function distinct(told: readonly ToldPeriod[]): readonly ToldPeriod[] {
  return [...new Map([...told].reverse().map((each) => [each.period.id, each])).values()].reverse();
}
