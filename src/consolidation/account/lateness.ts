import { dayNumber, type CalendarDate } from '../../model/calendar-date';
import { finding, type Finding } from '../../model/finding';

/** Whole days after the deadline, 0 in time; null where one of the dates is not known. */
export function lateness(received: CalendarDate | null, deadline: CalendarDate | null): number | null {
  return received === null || deadline === null
    ? null
    : Math.max(0, dayNumber(received) - dayNumber(deadline));
}

/** What is said of a file that came after the deadline. */
export function lateFinding(
  received: CalendarDate | null,
  deadline: CalendarDate | null,
): readonly Finding[] {
  const days = lateness(received, deadline);
  if (received === null || deadline === null || days === null || days === 0) return [];
  return [finding('sent-late', {}, { deadline, received, days })];
}
