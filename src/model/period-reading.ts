import type { CalendarDate } from './calendar-date';
import { readDateText } from './date-text';
import { periodOfSpan, takeDaySpans, withDays } from './day-span';
import { periodOf, yearPeriod } from './period';
import type { CountedDays, Period, PeriodKind } from './period';
import { PERIOD_PATTERNS, YEAR, YEARLESS_PATTERNS } from './period-patterns';
import type { PeriodPattern } from './period-patterns';
import { remembered } from './remembered';
import { foldText } from './vietnamese-text';

export type PeriodReading =
  | { readonly type: 'period'; readonly period: Period }
  /** "Tháng 5": the year stands elsewhere. `periodOf(kind, year, ordinal)` makes the period of it. */
  | { readonly type: 'no-year'; readonly kind: PeriodKind; readonly ordinal: number }
  /** Days that are no month, quarter, half or year, or that do not belong to the period named beside them. */
  | { readonly type: 'odd-span'; readonly from: CalendarDate; readonly to: CalendarDate }
  | { readonly type: 'several'; readonly periods: readonly Period[] }
  | { readonly type: 'unreadable' };

/** Stands where something was taken out of the text: neither letter, digit, space nor a sign that dates use. */
const TAKEN = '¦';
const DATE = '\\d{1,2} ?[/.\\-] ?\\d{1,2} ?[/.\\-] ?\\d{4}|\\d{1,2} tháng \\d{1,2} năm \\d{4}';
const AS_OF = new RegExp(
  `(?:tính|số liệu|cập nhật|chốt)(?: số liệu)?(?: đến| tới)?(?: hết)?:?(?: ngày)?:? (${DATE})(?!\\d)`,
);
/** Dates, also those whose day is still to be written by hand: "ngày … tháng 5 năm 2025". */
const ANY_DATE = new RegExp(`(?:ngày )?(?:${DATE})(?!\\d)|ngày[ .…_]*tháng[ .…_\\d]*năm \\d{4}`, 'g');
const LABEL = /^(?:k[ỳì](?: báo cáo| số liệu| dữ liệu)?|báo cáo|số liệu) ?:? ?/;
const LONE_YEAR = new RegExp(`^${YEAR}$`);
const NOTHING_LEFT = /^[¦\s(),.:;\-–]*$/;

/** Reads a text that is a period and nothing else, as a person writes it in a cell. */
export function readPeriodText(text: string): PeriodReading {
  return periodIn(text);
}

const periodIn = remembered((text): PeriodReading => {
  const folded = foldText(text).replace(LABEL, '');
  const loneYear = LONE_YEAR.exec(folded)?.[1];
  if (loneYear !== undefined) return { type: 'period', period: yearPeriod(Number(loneYear)) };
  const { periods, spans, rest } = scan(folded);
  if (!NOTHING_LEFT.test(rest)) return readYearless(folded);
  if (periods.length > 1) return { type: 'several', periods };
  return readOne(periods[0], spans);
});

/** The periods named in a title or in a sheet's name, in the order of the text, each once. Years that a text only aims at are left out. */
export function findPeriods(text: string): readonly Period[] {
  return periodsIn(text);
}

const periodsIn = remembered((text): readonly Period[] => {
  const { periods, spans } = scan(foldText(text));
  if (periods.length > 1) return periods;
  const reading = readOne(periods[0], spans);
  return reading.type === 'period' ? [reading.period] : periods;
});

/** The day of "tính đến ngày 31/5/2025" in a text; null where there is none or the calendar does not have it. */
export function readAsOfText(text: string): CalendarDate | null {
  const date = AS_OF.exec(foldText(text))?.[1];
  return date === undefined ? null : readDateText(`ngày ${date}`);
}

interface Scan {
  readonly periods: readonly Period[];
  readonly spans: readonly CountedDays[];
  /** The folded text with `TAKEN` for all that was understood. */
  readonly rest: string;
}

function scan(folded: string): Scan {
  const { spans, rest: withoutSpans } = takeDaySpans(folded, TAKEN);
  let rest = withoutSpans.replace(AS_OF, TAKEN).replace(ANY_DATE, TAKEN);
  const found: { readonly at: number; readonly period: Period }[] = [];
  for (const pattern of PERIOD_PATTERNS) {
    const taken = take(pattern, rest);
    found.push(...taken.found);
    rest = taken.rest;
  }
  const inOrder = found.sort((a, b) => a.at - b.at).map(({ period }) => period);
  const once = inOrder.filter((period, at) => inOrder.findIndex(({ id }) => id === period.id) === at);
  return { periods: once, spans, rest };
}

/** Takes one written form out of the text, which keeps its length so that positions stay comparable. */
function take({ pattern, read, excludedAfter }: PeriodPattern, text: string) {
  const found: { readonly at: number; readonly period: Period }[] = [];
  let rest = text;
  for (const match of text.matchAll(pattern)) {
    const [all, before = '', ...groups] = match;
    const at = match.index + before.length;
    if (excludedAfter?.test(text.slice(0, at)) === true) continue;
    const { kind, year, ordinal } = read(...groups);
    found.push({ at, period: periodOf(kind, year, ordinal) });
    rest =
      rest.slice(0, at) + TAKEN.repeat(all.length - before.length) + rest.slice(match.index + all.length);
  }
  return { found, rest };
}

function readOne(period: Period | undefined, spans: readonly CountedDays[]): PeriodReading {
  const [span] = spans;
  if (span === undefined) return period === undefined ? { type: 'unreadable' } : { type: 'period', period };
  if (spans.length > 1) return { type: 'unreadable' };
  const counted = period === undefined ? periodOfSpan(span) : withDays(period, span);
  return counted === null ? { type: 'odd-span', ...span } : { type: 'period', period: counted };
}

function readYearless(folded: string): PeriodReading {
  for (const { pattern, read } of YEARLESS_PATTERNS) {
    const match = pattern.exec(folded);
    if (match !== null) return { type: 'no-year', ...read(match[1]) };
  }
  return { type: 'unreadable' };
}
