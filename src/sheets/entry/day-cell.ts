import { readDateText } from '../../model/date-text';
import { dateFromSerial } from '../../model/excel-date';
import { finding, type Finding } from '../../model/finding';
import type { CalendarDate, Period } from '../../model/period';
import { cellText, type CellAddress } from '../../workbook/address';
import type { SheetGrid } from '../../workbook/port';
import { valueAt, valueText } from './grid-text';

/** Reads the day up to which the figures are counted from its cell; null where there is none, or none can be read. */
export function readDay(
  grid: SheetGrid,
  address: CellAddress | null,
  period: Period | null,
): { readonly asOf: CalendarDate | null; readonly findings: readonly Finding[] } {
  const value = address === null ? null : valueAt(grid, address);
  const text = valueText(value);
  if (address === null || text === '') return { asOf: null, findings: [] };
  const asOf = typeof value === 'number' ? dateFromSerial(value) : readDateText(text);
  if (asOf !== null) return { asOf, findings: [] };
  const named = period === null ? {} : { period: period.id };
  const place = { sheet: grid.name, cell: cellText(address), ...named };
  return { asOf, findings: [finding('as-of-unreadable', place, { text })] };
}
