import type { Period } from '../../model/period';
import { foldText } from '../../model/vietnamese-text';
import { headingWord, isFigureLike, type HeadingWord } from './cell-texts';
import type { Headings } from './header-rows';
import { takePeriod } from './heading-period';
import type { LaidColumn } from './lay-table';
import { isWithin, yearOfTitles, type TitledPeriod } from './titled-period';

/** What a column's headings say besides its period, and the period, the lowest heading first. */
export interface ColumnPeriod {
  /** The headings without their periods, top down. */
  readonly rest: readonly string[];
  readonly period: Period | null;
  /** What says that the column holds none of the indicators: "Xếp hạng", "Cùng kỳ năm 2024". */
  readonly word: LeftOutWord | null;
}

export type LeftOutWord = Exclude<HeadingWord, 'name' | 'code'>;

/** "Cùng kỳ năm 2024": what the figures are compared with. */
const SAME_PERIOD_BEFORE = /^cùng kỳ(?: |$)/u;

/** Reads the period that a column's own headings name; `sheet` or the lines over the table give the year. */
export function columnPeriod(
  words: readonly string[],
  { titles }: Pick<Headings, 'titles'>,
  sheet: Period | null,
): ColumnPeriod {
  const year = yearOfTitles(titles);
  const taken = words.map((text) => takePeriod(text, sheet, year));
  const rest = taken.map((heading) => heading.rest).filter((text) => text !== '');
  const period = taken.flatMap((heading) => heading.period ?? []).at(-1) ?? null;
  const isEarlier = words.some((text) => SAME_PERIOD_BEFORE.test(foldText(text)));
  return { rest, period, word: isEarlier ? 'earlier' : leftOutWord([...words, ...rest]) };
}

/** Whether all columns of figures name periods, and none of them is that of the lines over the table. */
export function disagrees(
  columns: readonly LaidColumn[],
  headings: Headings,
  titled: TitledPeriod,
  sheet: Period,
): boolean {
  if (titled.type !== 'one') return false;
  const own = columns
    .filter(({ texts }) => texts.some(isFigureLike))
    .map(({ words }) => columnPeriod(words, headings, sheet))
    .filter(({ word }) => word === null)
    .map(({ period }) => period);
  const isElsewhere = (period: Period | null) =>
    period !== null && !isWithin(period, titled.period) && !isWithin(titled.period, period);
  return own.length > 0 && own.every(isElsewhere);
}

function leftOutWord(words: readonly string[]): LeftOutWord | null {
  for (const text of words) {
    const word = headingWord(text);
    if (word !== null && word !== 'name' && word !== 'code') return word;
  }
  return null;
}
