import type { CalendarDate } from '../model/calendar-date';
import { isCalendarPeriod, type Period } from '../model/period';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/**
 * "May 2025", "Q2 2025", "first half of 2025", "first nine months of 2025", "2025".
 * Days that are not whole calendar months follow: "June 2025 (15 May 2025 to 14 June 2025)".
 */
export function writeEnglishPeriod(period: Period): string {
  const name = nameOf(period);
  if (isCalendarPeriod(period)) return name;
  return `${name} (${writeEnglishDate(period.from)} to ${writeEnglishDate(period.to)})`;
}

function nameOf({ kind, year, ordinal }: Period): string {
  switch (kind) {
    case 'month':
      return `${monthName(ordinal)} ${year}`;
    case 'quarter':
      return `Q${ordinal} ${year}`;
    case 'half':
      return `${ordinal === 1 ? 'first' : 'second'} half of ${year}`;
    case 'nine-months':
      return `first nine months of ${year}`;
    case 'year':
      return String(year);
  }
}

function writeEnglishDate({ day, month, year }: CalendarDate): string {
  return `${day} ${monthName(month)} ${year}`;
}

function monthName(month: number): string {
  return MONTHS[month - 1] ?? '';
}
