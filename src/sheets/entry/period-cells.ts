import { finding, type Finding } from '../../model/finding';
import type { IndicatorSet } from '../../model/indicator-set';
import type { CalendarDate, Period } from '../../model/period';
import { findPeriods, readPeriodText } from '../../model/period-reading';
import { cellText, type CellAddress } from '../../workbook/address';
import type { SheetGrid } from '../../workbook/port';
import { readDay } from './day-cell';
import { ENTRY_WORDS } from './entry-words';
import { findCell, sameWords, textAt, valueAt } from './grid-text';
import { labelledCell } from './labelled-cell';
import { periodFindings, periodWords } from './period-witnesses';
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
  const text = address === null ? '' : periodWords(valueAt(grid, address));
  const reading = readPeriodText(text);
  if (reading.type !== 'period')
    return { period: null, findings: [finding('period-unreadable', place, { text })] };

  const { period } = reading;
  const title = titleCell(grid, layout);
  const findings = periodFindings(place, period, layout.set.periodKinds, {
    tab: grid.name,
    id: layout.set.id,
    tagged: layout.tag?.period ?? null,
    titled: title === null ? [] : findPeriods(textAt(grid, title)),
  });
  return { period, findings };
}

/** The visible cell that names the period. */
export function periodCell(grid: SheetGrid): CellAddress | null {
  return labelledCell(grid, { name: PERIOD_NAME, label: ENTRY_WORDS.period });
}

/** The title over the table. */
export function titleCell(grid: SheetGrid, { headerRow }: DatedSheet): CellAddress | null {
  return findCell(grid, headerRow, (text) => sameWords(text.slice(0, TITLE_START.length), TITLE_START));
}

const TITLE_START = 'NHẬP SỐ LIỆU';

/** The day up to which the figures are counted. */
export function readAsOf(
  grid: SheetGrid,
  period: Period,
): { readonly asOf: CalendarDate | null; readonly findings: readonly Finding[] } {
  return readDay(grid, labelledCell(grid, { name: AS_OF_NAME, label: ENTRY_WORDS.asOf }), period);
}
