import { readDateText } from '../../model/date-text';
import { dateFromSerial } from '../../model/excel-date';
import { finding, type Finding, type PeriodWitness } from '../../model/finding';
import type { IndicatorSet } from '../../model/indicator-set';
import { parsePeriodId, periodOf, type CalendarDate, type Period } from '../../model/period';
import { findPeriods, readPeriodText } from '../../model/period-reading';
import { cellText, type CellAddress } from '../../workbook/address';
import type { SheetGrid } from '../../workbook/port';
import { ENTRY_WORDS } from './entry-words';
import { findCell, sameWords, textAt, valueAt, valueText } from './grid-text';
import { AS_OF_NAME, PERIOD_NAME } from './tag';

/** What of a recognised sheet tells its period. */
export interface DatedSheet {
  readonly set: Pick<IndicatorSet, 'id' | 'shortTitle' | 'effectiveFrom' | 'periodKinds'>;
  /** Null when the hidden tag is gone and the sheet was known by its headings. */
  readonly tag: { readonly period: string } | null;
  /** The row of the column headings. */
  readonly headerRow: number;
}

/** The visible cell is authoritative; the tag, the title and the tab are its witnesses. */
export function readPeriod(
  grid: SheetGrid,
  layout: DatedSheet,
): { readonly period: Period | null; readonly findings: readonly Finding[] } {
  const address = periodCell(grid);
  const place = { sheet: grid.name, ...(address === null ? {} : { cell: cellText(address) }) };
  const text = address === null ? '' : periodCellText(grid, address);
  const reading = readPeriodText(text);
  if (reading.type !== 'period')
    return { period: null, findings: [finding('period-unreadable', place, { text })] };

  const { period } = reading;
  const named = { ...place, period: period.id };
  if (!layout.set.periodKinds.includes(period.kind)) {
    return { period, findings: [finding('period-kind', named, { period: period.id })] };
  }
  const elsewhere = witnesses(grid, layout, period).filter((witness) => witness.period !== period.id);
  return {
    period,
    findings:
      elsewhere.length === 0 ? [] : [finding('period-disagrees', named, { period: period.id, elsewhere })],
  };
}

/** The visible cell that names the period. */
export function periodCell(grid: SheetGrid): CellAddress | null {
  return labelledCell(grid, PERIOD_NAME, ENTRY_WORDS.period);
}

/** The title over the table. */
export function titleCell(grid: SheetGrid, { headerRow }: DatedSheet): CellAddress | null {
  return findCell(grid, headerRow, (text) => sameWords(text.slice(0, TITLE_START.length), TITLE_START));
}

/** Excel turns a typed "5/2025" into the first day of that month. */
function periodCellText(grid: SheetGrid, address: CellAddress): string {
  const value = valueAt(grid, address);
  const date = typeof value === 'number' && value > LAST_YEAR_NUMBER ? dateFromSerial(value) : null;
  return date === null ? valueText(value) : `${date.month}/${date.year}`;
}

/** Numbers up to here are a year; beyond they are the serial number of a date. */
const LAST_YEAR_NUMBER = 9999;

function witnesses(
  grid: SheetGrid,
  layout: DatedSheet,
  period: Period,
): readonly { readonly where: PeriodWitness; readonly period: string }[] {
  const tagged = layout.tag === null ? null : parsePeriodId(layout.tag.period);
  const title = titleCell(grid, layout);
  const titled = title === null ? [] : findPeriods(textAt(grid, title));
  const tab = periodsOfTab(grid.name, layout.set.id, period);
  return [
    ...(tagged === null ? [] : [{ where: 'tag' as const, period: tagged.id }]),
    ...titled.map(({ id }) => ({ where: 'title' as const, period: id })),
    ...tab.map(({ id }) => ({ where: 'tab' as const, period: id })),
  ];
}

/** A tab is often named without its year, "Tháng 7" or "766 T7": then the sheet's own year is meant. */
function periodsOfTab(name: string, setId: string, period: Period): readonly Period[] {
  const bare = readPeriodText(name.replace(setId, '').trim());
  if (bare.type !== 'no-year') return findPeriods(name);
  return bare.kind === period.kind ? [periodOf(bare.kind, period.year, bare.ordinal)] : [];
}

const TITLE_START = 'NHẬP SỐ LIỆU';

/** The day up to which the figures are counted. */
export function readAsOf(
  grid: SheetGrid,
  period: Period,
): { readonly asOf: CalendarDate | null; readonly findings: readonly Finding[] } {
  const address = labelledCell(grid, AS_OF_NAME, ENTRY_WORDS.asOf);
  const value = address === null ? null : valueAt(grid, address);
  if (address === null || value === null || valueText(value) === '') return { asOf: null, findings: [] };
  const asOf = typeof value === 'number' ? dateFromSerial(value) : readDateText(valueText(value));
  if (asOf !== null) return { asOf, findings: [] };
  const place = { sheet: grid.name, cell: cellText(address), period: period.id };
  return { asOf, findings: [finding('as-of-unreadable', place, { text: valueText(value) })] };
}

/** The cell a name leads to, or the first filled cell to the right of its label. */
export function labelledCell(grid: SheetGrid, name: string, label: string): CellAddress | null {
  const range = grid.names.find((candidate) => candidate.name === name)?.range;
  if (range !== undefined) return { row: range.top, column: range.left };
  const labelled = findCell(grid, grid.values.length, (text) => sameWords(text, label));
  if (labelled === null) return null;
  const right = (grid.values[labelled.row] ?? []).slice(labelled.column + 1);
  const filled = right.findIndex((value) => valueText(value) !== '');
  return filled === -1 ? null : { row: labelled.row, column: labelled.column + 1 + filled };
}
