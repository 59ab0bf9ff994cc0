import { compareDates, daysInMonth, shiftedByMonths } from './calendar-date';
import type { CalendarDate } from './calendar-date';

export type { CalendarDate } from './calendar-date';

export type PeriodKind = 'month' | 'quarter' | 'half' | 'nine-months' | 'year';

/**
 * A reporting period (kỳ số liệu). Ids are those of DHIS2 and SDMX where these have one:
 * `2025-05`, `2025-Q2`, `2025-H1`, `2025-9M`, `2025`.
 * `from` and `to` are the days counted, both included: a commune's report month may run from the 15th to the 14th.
 */
export interface Period {
  readonly id: string;
  readonly kind: PeriodKind;
  readonly year: number;
  /** Month 1–12, quarter 1–4, half 1–2; always 1 for nine months and a year. */
  readonly ordinal: number;
  readonly from: CalendarDate;
  readonly to: CalendarDate;
}

/** The days a period counts where these are not whole calendar months. Both are included. */
export interface CountedDays {
  readonly from: CalendarDate;
  readonly to: CalendarDate;
}

interface KindOfPeriod {
  /** Its length in months. */
  readonly months: number;
  /** How many of it a year has. */
  readonly ordinals: number;
  /** Months from one such period to the next: nine months come once a year. */
  readonly step: number;
  readonly id: (year: string, ordinal: number) => string;
}

const KINDS: Readonly<Record<PeriodKind, KindOfPeriod>> = {
  month: {
    months: 1,
    ordinals: 12,
    step: 1,
    id: (year, month) => `${year}-${String(month).padStart(2, '0')}`,
  },
  quarter: { months: 3, ordinals: 4, step: 3, id: (year, quarter) => `${year}-Q${quarter}` },
  half: { months: 6, ordinals: 2, step: 6, id: (year, half) => `${year}-H${half}` },
  'nine-months': { months: 9, ordinals: 1, step: 12, id: (year) => `${year}-9M` },
  year: { months: 12, ordinals: 1, step: 12, id: (year) => year },
};

const ID = /^(\d{4})(?:-(?:(\d{2})|Q([1-4])|H([12])|(9M)))?$/;

/**
 * A period of any kind; without `days` it counts its calendar months.
 * Throws a RangeError for an ordinal the kind does not have, a year that is not four digits, or days that end before they begin.
 */
export function periodOf(kind: PeriodKind, year: number, ordinal: number, days?: CountedDays): Period {
  const { months, ordinals, id } = KINDS[kind];
  if (!Number.isInteger(ordinal) || ordinal < 1 || ordinal > ordinals)
    throw new RangeError(`no ${kind} ${ordinal}`);
  if (!Number.isInteger(year) || year < 1900 || year > 9999) throw new RangeError(`no year ${year}`);
  if (days !== undefined && compareDates(days.from, days.to) > 0)
    throw new RangeError('the period ends before it begins');
  const last = ordinal * months;
  const from = days?.from ?? { year, month: last - months + 1, day: 1 };
  const to = days?.to ?? { year, month: last, day: daysInMonth(year, last) };
  return { id: id(String(year), ordinal), kind, year, ordinal, from, to };
}

export function monthPeriod(year: number, month: number, days?: CountedDays): Period {
  return periodOf('month', year, month, days);
}

export function quarterPeriod(year: number, quarter: number, days?: CountedDays): Period {
  return periodOf('quarter', year, quarter, days);
}

/** Half 1: 6 tháng đầu năm; half 2: 6 tháng cuối năm. */
export function halfPeriod(year: number, half: number, days?: CountedDays): Period {
  return periodOf('half', year, half, days);
}

/** January to September. */
export function nineMonthsPeriod(year: number, days?: CountedDays): Period {
  return periodOf('nine-months', year, 1, days);
}

export function yearPeriod(year: number, days?: CountedDays): Period {
  return periodOf('year', year, 1, days);
}

/** The calendar period of an id such as `2025-05`, `2025-Q2`, `2025-H1`, `2025-9M`, `2025`; null for any other text. */
export function parsePeriodId(id: string): Period | null {
  const match = ID.exec(id);
  if (match === null) return null;
  const [, yearText, month, quarter, half, nine] = match;
  const year = Number(yearText);
  if (year < 1900) return null;
  if (quarter !== undefined) return quarterPeriod(year, Number(quarter));
  if (half !== undefined) return halfPeriod(year, Number(half));
  if (nine !== undefined) return nineMonthsPeriod(year);
  if (month === undefined) return yearPeriod(year);
  return Number(month) >= 1 && Number(month) <= 12 ? monthPeriod(year, Number(month)) : null;
}

/** The period before, of the same kind and with its days moved along; nine months and years go back a year. */
export function previousPeriod(period: Period): Period {
  return shifted(period, -KINDS[period.kind].step);
}

/** The inverse of `previousPeriod`. */
export function nextPeriod(period: Period): Period {
  return shifted(period, KINDS[period.kind].step);
}

/** Cùng kỳ năm trước. */
export function samePeriodLastYear(period: Period): Period {
  return shifted(period, -12);
}

/** Orders by the month in which a period ends; of those that end together the shorter comes first. */
export function comparePeriods(a: Period, b: Period): number {
  return (
    endMonth(a) - endMonth(b) ||
    KINDS[a.kind].months - KINDS[b.kind].months ||
    compareDates(a.from, b.from) ||
    compareDates(a.to, b.to)
  );
}

/** The last day the period counts. */
export function lastDayOf(period: Period): CalendarDate {
  return period.to;
}

/** Whether the period counts exactly its calendar months. */
export function isCalendarPeriod(period: Period): boolean {
  const calendar = periodOf(period.kind, period.year, period.ordinal);
  return compareDates(calendar.from, period.from) === 0 && compareDates(calendar.to, period.to) === 0;
}

function shifted(period: Period, months: number): Period {
  const { kind } = period;
  const start = shiftedByMonths({ year: period.year, month: startMonth(period), day: 1 }, months);
  const ordinal = (start.month - 1) / KINDS[kind].months + 1;
  if (isCalendarPeriod(period)) return periodOf(kind, start.year, ordinal);
  const days = { from: shiftedByMonths(period.from, months), to: shiftedByMonths(period.to, months) };
  return periodOf(kind, start.year, ordinal, days);
}

function startMonth({ kind, ordinal }: Period): number {
  return (ordinal - 1) * KINDS[kind].months + 1;
}

function endMonth({ kind, year, ordinal }: Period): number {
  return year * 12 + ordinal * KINDS[kind].months;
}
