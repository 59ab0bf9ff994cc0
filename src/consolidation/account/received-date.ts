import { compareDates, type CalendarDate } from '../../model/calendar-date';
import type { Decisions } from '../decisions';
import type { SubmittedFile } from '../submission';

/** Ngày nhận. */
export interface Receipt {
  /** Null where neither the file nor a person says it. */
  readonly received: CalendarDate | null;
  /** Whether the date is the file's own and no person has said it. */
  readonly isReceivedGuessed: boolean;
}

export const UNKNOWN_RECEIPT: Receipt = { received: null, isReceivedGuessed: false };

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
  if (Number.isNaN(time)) return UNKNOWN_RECEIPT;
  const local = new Date(time + HOURS_FROM_UTC * 3_600_000);
  const date = { year: local.getUTCFullYear(), month: local.getUTCMonth() + 1, day: local.getUTCDate() };
  return { received: date, isReceivedGuessed: true };
}

/** The first of them; a receipt without a date tells nothing. */
export function earliest(receipts: readonly Receipt[]): Receipt {
  return receipts.reduce((first, { received, isReceivedGuessed }) => {
    if (received === null) return first;
    const order = first.received === null ? -1 : compareDates(received, first.received);
    // Of one day that a person said and a file's own the word of the person stands.
    const isBetter = order < 0 || (order === 0 && !isReceivedGuessed);
    return isBetter ? { received, isReceivedGuessed } : first;
  }, UNKNOWN_RECEIPT);
}
