import { calendarDate, compareDates, type CalendarDate } from '../../model/calendar-date';
import { finding } from '../../model/finding';
import type { Period } from '../../model/period';
import type { ColumnOf } from '../../registers/register-definition';
import { cellsOf, placeOfCell, type RegisterRule } from './register-rule';

/** What was issued before or after the period belongs to another list; a machine set to month first exchanges the two. */
export const dateOutside: RegisterRule = ({ table }) =>
  cellsOf(table, 'date').flatMap(({ column, cell, value, content }) => {
    if (value.type !== 'date' || isExpected(value.date, column, table.period)) return [];
    // A text is read day first; only what Excel made a date of may have been read month first.
    const exchanged = typeof content === 'number' ? exchangedDate(value.date) : null;
    const swapped = exchanged !== null && isExpected(exchanged, column, table.period) ? exchanged : null;
    const from = column.expected === 'in-period' ? table.period.from : null;
    const details = { date: value.date, from, to: table.period.to, swapped };
    return [finding('date-outside', placeOfCell(table, column, cell), details)];
  });

function exchangedDate({ year, month, day }: CalendarDate): CalendarDate | null {
  return calendarDate(year, day, month);
}

function isExpected(date: CalendarDate, { expected }: ColumnOf<'date'>, { from, to }: Period): boolean {
  const isNotAfter = compareDates(date, to) <= 0;
  switch (expected) {
    case 'in-period':
      return isNotAfter && compareDates(date, from) >= 0;
    case 'by-period-end':
      return isNotAfter;
  }
}
