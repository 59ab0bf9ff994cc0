import type { CalendarDate } from '../../model/calendar-date';
import type { Decisions } from '../decisions';
import type { SubmittedFile } from '../submission';

/** Ngày nhận. */
export interface Receipt {
  /** Null where neither the file nor a person says it. */
  readonly received: CalendarDate | null;
  /** Whether the date is the file's own and no person has said it. */
  readonly isReceivedGuessed: boolean;
}

/** Vietnam keeps UTC+7 all year. */
const HOURS_FROM_UTC = 7;

/** When a file came: as a person says, else the day on which it was last changed, in Vietnam. */
export function receiptOf(
  { name, modified }: SubmittedFile,
  { received }: Pick<Decisions, 'received'>,
): Receipt {
  const said = received.get(name);
  if (said !== undefined) return { received: said, isReceivedGuessed: false };
  const time = modified === null ? Number.NaN : Date.parse(modified);
  if (Number.isNaN(time)) return { received: null, isReceivedGuessed: false };
  const local = new Date(time + HOURS_FROM_UTC * 3_600_000);
  const date = { year: local.getUTCFullYear(), month: local.getUTCMonth() + 1, day: local.getUTCDate() };
  return { received: date, isReceivedGuessed: true };
}
