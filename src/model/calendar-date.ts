/** A calendar date without a time zone. `month` and `day` count from 1. */
export interface CalendarDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** The last year that Excel's dates and this product know. */
const LAST_YEAR = 9999;
const FIRST_YEAR = 1900;
const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const MILLISECONDS_A_DAY = 86_400_000;

/** The date, or null for one that the calendar does not have (31/4, 29/2/2025) or outside the years 1900–9999. */
export function calendarDate(year: number, month: number, day: number): CalendarDate | null {
  if (!isWholeBetween(year, FIRST_YEAR, LAST_YEAR) || !isWholeBetween(month, 1, 12)) return null;
  return isWholeBetween(day, 1, daysInMonth(year, month)) ? { year, month, day } : null;
}

export function daysInMonth(year: number, month: number): number {
  const leapDay = month === 2 && isLeapYear(year) ? 1 : 0;
  return (MONTH_LENGTHS[month - 1] ?? 0) + leapDay;
}

/** Negative, zero or positive as `a` is before, the same day as, or after `b`. */
export function compareDates(a: CalendarDate, b: CalendarDate): number {
  return a.year - b.year || a.month - b.month || a.day - b.day;
}

/** Moves by whole months; a day that the month does not have becomes its last: 31/3 minus one month is 28/2 or 29/2. */
export function shiftedByMonths({ year, month, day }: CalendarDate, months: number): CalendarDate {
  const count = year * 12 + (month - 1) + months;
  const shiftedYear = Math.floor(count / 12);
  const shiftedMonth = count - shiftedYear * 12 + 1;
  return {
    year: shiftedYear,
    month: shiftedMonth,
    day: Math.min(day, daysInMonth(shiftedYear, shiftedMonth)),
  };
}

/** Days from `from` to `to`, both counted. */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return dayNumber(to) - dayNumber(from) + 1;
}

/** Days since 1/1/1970. */
export function dayNumber({ year, month, day }: CalendarDate): number {
  return Date.UTC(year, month - 1, day) / MILLISECONDS_A_DAY;
}

/** The inverse of `dayNumber`. */
export function dateOfDayNumber(days: number): CalendarDate {
  const date = new Date(days * MILLISECONDS_A_DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

function isWholeBetween(value: number, low: number, high: number): boolean {
  return Number.isInteger(value) && value >= low && value <= high;
}
