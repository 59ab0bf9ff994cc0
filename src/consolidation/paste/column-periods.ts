import type { Period } from '../../model/period';
import { headingWord, isFigureLike, type HeadingWord } from './cell-texts';
import { isSamePeriodBefore } from './column-years';
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

/** Reads the period that a column's own headings name; a heading over it, the lines over the table, the columns beside it or `sheet` give the year. */
export function columnPeriod(
  { words, yearBeside }: Pick<LaidColumn, 'words' | 'yearBeside'>,
  { titles }: Pick<Headings, 'titles'>,
  sheet: Period | null,
): ColumnPeriod {
  const year = ownYear(words) ?? yearOfTitles(titles) ?? yearBeside;
  const taken = words.map((text) => takePeriod(text, sheet, year));
  const rest = taken.map((heading) => heading.rest).filter((text) => text !== '');
  const periods = taken.flatMap((heading) => heading.period ?? []);
  // "Năm 2025" over "Tháng 4" says the month's year.
  const period = periods.filter(({ kind }) => kind !== 'year').at(-1) ?? periods.at(-1) ?? null;
  return { rest, period, word: isSamePeriodBefore(words) ? 'earlier' : leftOutWord([...words, ...rest]) };
}

function ownYear(words: readonly string[]): number | null {
  const periods = words.flatMap((text) => takePeriod(text, null, null).period ?? []);
  return periods.filter(({ kind }) => kind === 'year').at(-1)?.year ?? null;
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
    .map((column) => columnPeriod(column, headings, sheet))
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
