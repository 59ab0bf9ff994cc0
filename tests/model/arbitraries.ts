import fc from 'fast-check';
import type { CalendarDate } from '../../src/model/calendar-date';
import type { Decimal } from '../../src/model/decimal';
import { dateFromSerial } from '../../src/model/excel-date';
import { periodOf } from '../../src/model/period';
import type { Period } from '../../src/model/period';

export const anyDecimal: fc.Arbitrary<Decimal> = fc.record({
  units: fc.bigInt({ min: -(10n ** 14n), max: 10n ** 14n }),
  scale: fc.integer({ min: 0, max: 6 }),
});

/** Days from 1/3/1900 on, where Excel's serial numbers agree with the calendar. */
export const anyDate: fc.Arbitrary<CalendarDate> = fc.integer({ min: 61, max: 2_958_465 }).map((serial) => {
  const date = dateFromSerial(serial);
  if (date === null) throw new Error(`no date for ${serial}`);
  return date;
});

const year = fc.integer({ min: 1990, max: 2099 });

export const anyCalendarPeriod: fc.Arbitrary<Period> = fc.oneof(
  fc.tuple(year, fc.integer({ min: 1, max: 12 })).map(([of, month]) => periodOf('month', of, month)),
  fc.tuple(year, fc.integer({ min: 1, max: 4 })).map(([of, quarter]) => periodOf('quarter', of, quarter)),
  fc.tuple(year, fc.integer({ min: 1, max: 2 })).map(([of, half]) => periodOf('half', of, half)),
  year.map((of) => periodOf('nine-months', of, 1)),
  year.map((of) => periodOf('year', of, 1)),
);
