import { dateFromSerial } from '../../model/excel-date';
import { finding, type Finding, type PeriodWitness } from '../../model/finding';
import { parsePeriodId, periodOf, type Period, type PeriodKind } from '../../model/period';
import { findPeriods, readPeriodText } from '../../model/period-reading';
import { cellText, type CellAddress } from '../../workbook/address';
import type { GridValue, SheetGrid } from '../../workbook/port';
import { valueAt, valueText } from '../entry/grid-text';

/** What beside the visible cell tells a sheet's period. */
export interface DatedSubject {
  /** The set or register that the sheet is of. */
  readonly of: { readonly id: string; readonly periodKinds: readonly PeriodKind[] };
  /** Null when the hidden tag is gone and the sheet was known by its headings. */
  readonly tag: { readonly period: string } | null;
  /** The periods that its title names. */
  readonly titled: readonly Period[];
}

/** Reads the period of a sheet. The visible cell is authoritative; the tag, the title and the tab are its witnesses. */
export function periodInCell(
  grid: SheetGrid,
  address: CellAddress | null,
  subject: DatedSubject,
): { readonly period: Period | null; readonly findings: readonly Finding[] } {
  const place = { sheet: grid.name, ...(address === null ? {} : { cell: cellText(address) }) };
  const text = address === null ? '' : periodText(valueAt(grid, address));
  const reading = readPeriodText(text);
  if (reading.type !== 'period')
    return { period: null, findings: [finding('period-unreadable', place, { text })] };

  const { period } = reading;
  const named = { ...place, period: period.id };
  if (!subject.of.periodKinds.includes(period.kind)) {
    return { period, findings: [finding('period-kind', named, { period: period.id })] };
  }
  const elsewhere = witnesses(grid, subject, period).filter((witness) => witness.period !== period.id);
  return {
    period,
    findings:
      elsewhere.length === 0 ? [] : [finding('period-disagrees', named, { period: period.id, elsewhere })],
  };
}

/** Excel turns a typed "5/2025" into the first day of that month. */
function periodText(value: GridValue): string {
  const date = typeof value === 'number' && value > LAST_YEAR_NUMBER ? dateFromSerial(value) : null;
  return date === null ? valueText(value) : `${date.month}/${date.year}`;
}

/** Numbers up to here are a year; beyond they are the serial number of a date. */
const LAST_YEAR_NUMBER = 9999;

function witnesses(
  grid: SheetGrid,
  { of, tag, titled }: DatedSubject,
  period: Period,
): readonly { readonly where: PeriodWitness; readonly period: string }[] {
  const tagged = tag === null ? null : parsePeriodId(tag.period);
  const tab = periodsOfTab(grid.name, of.id, period);
  return [
    ...(tagged === null ? [] : [{ where: 'tag' as const, period: tagged.id }]),
    ...titled.map(({ id }) => ({ where: 'title' as const, period: id })),
    ...tab.map(({ id }) => ({ where: 'tab' as const, period: id })),
  ];
}

/** A tab is often named without its year, "Tháng 7" or "766 T7": then the sheet's own year is meant. */
function periodsOfTab(name: string, id: string, period: Period): readonly Period[] {
  const bare = readPeriodText(name.replace(id, '').trim());
  if (bare.type !== 'no-year') return findPeriods(name);
  return bare.kind === period.kind ? [periodOf(bare.kind, period.year, bare.ordinal)] : [];
}
