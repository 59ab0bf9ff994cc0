import type { CalendarDate } from '../model/calendar-date';
import type { ConsolidationMemory, Deadline } from './memory';

/** The last day for what belongs to a set and period, as it was set at an earlier take-in; null where none was. */
export function knownDeadline(
  { deadlines }: Pick<ConsolidationMemory, 'deadlines'>,
  { set, period }: Pick<Deadline, 'set' | 'period'>,
): CalendarDate | null {
  return deadlines.find((known) => known.set === set && known.period === period)?.day ?? null;
}
