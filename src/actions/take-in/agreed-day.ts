import type { CalendarDate } from '../../model/calendar-date';
import { writeIsoDate } from '../../model/date-text';
import type { TakeInRequest } from './take-in-request';

/** The day of the figures where every sheet that says one says the same; null where they differ or none does. */
export function agreedDay({
  set,
  period,
  submissions,
}: Pick<TakeInRequest, 'set' | 'period' | 'submissions'>): CalendarDate | null {
  const days = new Map<string, CalendarDate>();
  for (const submission of submissions) {
    if (submission.type !== 'read') continue;
    for (const { set: of, period: when, asOf } of submission.tables) {
      if (of === set.id && when === period.id && asOf !== null) days.set(writeIsoDate(asOf), asOf);
    }
  }
  const [day] = days.values();
  return days.size === 1 ? (day ?? null) : null;
}
