import { calendarDate } from './calendar-date';
import type { CalendarDate } from './calendar-date';
import { foldText } from './vietnamese-text';

const WRITTEN_DATE = [
  { pattern: /^(?:ngày )?(\d{1,2}) ?[/.-] ?(\d{1,2}) ?[/.-] ?(\d{4})$/, order: 'day-first' },
  { pattern: /^ngày (\d{1,2}) tháng (\d{1,2}) năm (\d{4})$/, order: 'day-first' },
  { pattern: /^(\d{4})-(\d{1,2})-(\d{1,2})$/, order: 'year-first' },
] as const;

/**
 * Reads one date: "31/5/2025", "31-05-2025", "ngày 31 tháng 5 năm 2025", "2025-05-31".
 * Null for any other text and for a date that the calendar does not have.
 */
export function readDateText(text: string): CalendarDate | null {
  const folded = foldText(text);
  for (const { pattern, order } of WRITTEN_DATE) {
    const match = pattern.exec(folded);
    if (match === null) continue;
    const [first = 0, month = 0, last = 0] = match.slice(1).map(Number);
    return order === 'day-first' ? calendarDate(last, month, first) : calendarDate(first, month, last);
  }
  return null;
}

/** As Nghị định 30/2020/NĐ-CP (Phụ lục I) asks: a zero before days under 10 and months 1 and 2: 31/5/2025, 05/02/2025. */
export function writeOfficialDate(date: CalendarDate): string {
  return `${twoDigits(date.day)}/${officialMonth(date.month)}/${date.year}`;
}

/** "ngày 05 tháng 02 năm 2025": the official way, in words. */
export function writeOfficialDateInWords(date: CalendarDate): string {
  return `ngày ${twoDigits(date.day)} tháng ${officialMonth(date.month)} năm ${date.year}`;
}

/** dd/mm/yyyy. */
export function writeDate(date: CalendarDate): string {
  return `${twoDigits(date.day)}/${twoDigits(date.month)}/${date.year}`;
}

/** yyyy-mm-dd, for files. */
export function writeIsoDate(date: CalendarDate): string {
  return `${date.year}-${twoDigits(date.month)}-${twoDigits(date.day)}`;
}

function officialMonth(month: number): string {
  return month <= 2 ? twoDigits(month) : String(month);
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}
