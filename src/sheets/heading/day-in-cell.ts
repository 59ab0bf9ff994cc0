import { readDateText } from '../../model/date-text';
import { dateFromSerial } from '../../model/excel-date';
import { finding, type Finding } from '../../model/finding';
import type { CalendarDate, Period } from '../../model/period';
import { cellText, type CellAddress } from '../../workbook/address';
import type { SheetGrid } from '../../workbook/port';
import { valueAt, valueText } from '../entry/grid-text';

/** Reads the day up to which a sheet of the period counts; null where the cell is blank, gone or unreadable. */
export function dayInCell(
  grid: SheetGrid,
  address: CellAddress | null,
  period: Period | null,
): { readonly asOf: CalendarDate | null; readonly findings: readonly Finding[] } {
  const value = address === null ? null : valueAt(grid, address);
  const text = valueText(value);
  if (address === null || text === '') return { asOf: null, findings: [] };
  const asOf = typeof value === 'number' ? dateFromSerial(value) : readDateText(text);
  if (asOf !== null) return { asOf, findings: [] };
  const place = {
    sheet: grid.name,
    cell: cellText(address),
    ...(period === null ? {} : { period: period.id }),
  };
  return { asOf, findings: [finding('as-of-unreadable', place, { text })] };
}
