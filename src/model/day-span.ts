import { calendarDate, compareDates, dateOfDayNumber, dayNumber, shiftedByMonths } from './calendar-date';
import { periodOf } from './period';
import type { CountedDays, Period, PeriodKind } from './period';

const DAY = '(?:ngày )?(\\d{1,2}) ?[/.\\-] ?(\\d{1,2})';
/** "từ ngày 15/5/2025 đến hết ngày 14/6/2025"; the first year may be missing. */
const SPAN = new RegExp(
  `từ ${DAY}(?: ?[/.\\-] ?(\\d{4}))? ?(?:đến|tới|-|–)(?: hết)? ?${DAY} ?[/.\\-] ?(\\d{4})(?!\\d)`,
  'g',
);

const KINDS_BY_MONTHS: readonly (readonly [PeriodKind, number])[] = [
  ['month', 1],
  ['quarter', 3],
  ['half', 6],
  ['nine-months', 9],
  ['year', 12],
];

/** Takes the spans of days out of folded text; what was taken is replaced by `mask`. */
export function takeDaySpans(
  folded: string,
  mask: string,
): { readonly spans: readonly CountedDays[]; readonly rest: string } {
  const spans: CountedDays[] = [];
  const rest = folded.replace(SPAN, (text: string, ...groups: (string | undefined)[]) => {
    const span = daySpan(groups.slice(0, 6));
    if (span === null) return text;
    spans.push(span);
    return mask;
  });
  return { spans, rest };
}

/**
 * The period that a span of days is, named after the month in which it ends: 15/5/2025–14/6/2025 is June.
 * Null where the span is not one month, quarter, half, nine months or year.
 */
export function periodOfSpan(span: CountedDays): Period | null {
  for (const [kind, months] of KINDS_BY_MONTHS) {
    const dayAfter = dateOfDayNumber(dayNumber(span.to) + 1);
    const isThatLong = compareDates(shiftedByMonths(span.from, months), dayAfter) === 0;
    if (!isThatLong || span.to.month % months !== 0) continue;
    const ordinal = kind === 'nine-months' ? 1 : span.to.month / months;
    return periodOf(kind, span.to.year, ordinal, span);
  }
  return null;
}

/** The period counting the days of `span`, or null where these lie wholly outside it. */
export function withDays(period: Period, span: CountedDays): Period | null {
  const apart = compareDates(span.to, period.from) < 0 || compareDates(span.from, period.to) > 0;
  return apart ? null : periodOf(period.kind, period.year, period.ordinal, span);
}

function daySpan(groups: readonly (string | undefined)[]): CountedDays | null {
  const [fromDay, fromMonth, fromYear, toDay, toMonth, toYear] = groups.map(Number);
  const to = calendarDate(toYear ?? 0, toMonth ?? 0, toDay ?? 0);
  if (to === null) return null;
  const writtenYear = Number.isNaN(fromYear) ? null : (fromYear ?? null);
  const year = writtenYear ?? ((fromMonth ?? 0) > to.month ? to.year - 1 : to.year);
  const from = calendarDate(year, fromMonth ?? 0, fromDay ?? 0);
  return from === null || compareDates(from, to) > 0 ? null : { from, to };
}
