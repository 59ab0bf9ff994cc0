import type { TitleLine } from '../../model/paste-problem';
import { periodOf, type Period } from '../../model/period';
import { findPeriods, readPeriodText } from '../../model/period-reading';
import { foldText } from '../../model/vietnamese-text';

/** A period that a text has figures of, and what names it. */
export interface ToldPeriod {
  readonly period: Period;
  readonly at: TitleLine;
}

/** What lines over a table say of the period that its figures are of, and which lines say so. */
export type TitledPeriod =
  | { readonly type: 'none' }
  | ({ readonly type: 'one' } & ToldPeriod)
  /** Nobody but a person can say which of them is meant. */
  | { readonly type: 'several'; readonly at: readonly TitleLine[] };

/** A report's letterhead and the name of the table; what stands farther up is another text. */
const MOST_LINES = 8;
/** A longer line is a paragraph. */
const MOST_CHARACTERS = 300;
const NOTE = /^(?:ghi chú|chú thích|lưu ý|nguồn|\(?\*|[-–+•]\s*so )/u;
/** "so với tháng 4/2025" is what the figures are compared with. */
const COMPARISON = /so (?:sánh )?với .*$/u;
/** "Ngày 5 tháng 6", "ngày … tháng …": a date, whose month is no period. */
const DATE = /ngày[ .…_\d]*tháng[ .…_\d]*/gu;
/** "Tháng 6" without its year, after what stands before it. */
const YEARLESS =
  /(^|[^\p{L}\p{N}/])((?:tháng|thg|qu[ýí]) ?(?:\d{1,2}|iv|i{1,3})|t(?:0?[1-9]|1[0-2])|(?:0?6|sáu) tháng (?:đầu|cuối) năm|(?:0?9|chín) tháng(?: đầu năm)?)(?![\p{L}\p{N}])/gu;

/**
 * The period that the lines over a table name. A year beside a month or a quarter of it says its year. `sheet` gives the year
 * where no line has one; without it such a period is none.
 */
export function titledPeriod(titles: readonly TitleLine[], sheet: Period | null): TitledPeriod {
  const lines = captions(titles);
  const year = yearOf(lines) ?? sheet?.year ?? null;
  const said = lines.flatMap((at) => periodsOf(at.text, year, sheet).map((period) => ({ period, at })));
  const finest = said.filter(({ period }) => !said.some((other) => isPartOfYear(other.period, period)));
  const ids = new Set(finest.map(({ period }) => period.id));
  const last = finest.at(-1);
  if (last === undefined) return { type: 'none' };
  return ids.size === 1 ? { type: 'one', ...last } : { type: 'several', at: distinct(finest) };
}

/** The one year that the lines over a table name, or null. */
export function yearOfTitles(titles: readonly TitleLine[]): number | null {
  return yearOf(captions(titles));
}

/** Whether all days of a period are counted by another. */
export function isWithin(part: Period, whole: Period): boolean {
  const [first, last] = [monthOf(part.from), monthOf(part.to)];
  return monthOf(whole.from) <= first && last <= monthOf(whole.to);
}

function captions(titles: readonly TitleLine[]): readonly TitleLine[] {
  return titles
    .slice(-MOST_LINES)
    .filter(({ text }) => text.length <= MOST_CHARACTERS && !NOTE.test(foldText(text)));
}

function yearOf(lines: readonly TitleLine[]): number | null {
  const years = new Set(lines.flatMap(({ text }) => findPeriods(compared(text)).map(({ year }) => year)));
  const [year] = years;
  return years.size === 1 && year !== undefined ? year : null;
}

function periodsOf(text: string, year: number | null, sheet: Period | null): readonly Period[] {
  const own = compared(text);
  const dated = findPeriods(own);
  if (year === null) return dated;
  const undated = [...own.replace(DATE, ' ').matchAll(YEARLESS)].flatMap(([, , words = '']) => {
    const reading = readPeriodText(words);
    if (reading.type !== 'no-year') return [];
    // "Tháng 12" over the sheet of January is that of the year before.
    const isAhead = dated.length === 0 && sheet?.kind === reading.kind && reading.ordinal > sheet.ordinal;
    return periodOf(reading.kind, isAhead && year === sheet.year ? year - 1 : year, reading.ordinal);
  });
  // A text that dates its periods has said all of them; a year alone dates what stands beside it.
  return dated.some(({ kind }) => kind !== 'year') ? dated : [...dated, ...undated];
}

function compared(text: string): string {
  return foldText(text).replace(COMPARISON, '');
}

function isPartOfYear(part: Period, whole: Period): boolean {
  return whole.kind === 'year' && part.kind !== 'year' && part.year === whole.year;
}

function distinct(said: readonly { readonly at: TitleLine }[]): readonly TitleLine[] {
  return [...new Map(said.map(({ at }) => [at.line, at])).values()];
}

function monthOf({ year, month }: { readonly year: number; readonly month: number }): number {
  return year * 12 + month;
}
