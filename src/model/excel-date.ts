import { calendarDate, compareDates, dateOfDayNumber, dayNumber } from './calendar-date';
import type { CalendarDate } from './calendar-date';

/** Excel's day 60 is 29/2/1900, which never was: Lotus 1-2-3 counted it and Excel kept it (1900 date system). */
const PHANTOM_LEAP_DAY = 60;
const LAST_SERIAL = 2_958_465;
/** Day 0 for days after the phantom one. Before it, day 0 is one day later. */
const EPOCH = dayNumber({ year: 1899, month: 12, day: 30 });

/** The day of an Excel serial number (1900 system), its time of day dropped; null for a number that is no day there. */
export function dateFromSerial(serial: number): CalendarDate | null {
  const days = Math.floor(serial);
  if (!Number.isFinite(serial) || days < 1 || days > LAST_SERIAL || days === PHANTOM_LEAP_DAY) return null;
  return dateOfDayNumber(EPOCH + (days < PHANTOM_LEAP_DAY ? days + 1 : days));
}

/** The Excel serial number of a day from 1/1/1900 on. Throws a RangeError for a day that Excel does not have. */
export function serialFromDate(date: CalendarDate): number {
  if (calendarDate(date.year, date.month, date.day) === null)
    throw new RangeError('not a date that Excel has');
  const days = dayNumber(date) - EPOCH;
  return compareDates(date, { year: 1900, month: 3, day: 1 }) < 0 ? days - 1 : days;
}
