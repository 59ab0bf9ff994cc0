import type { Finding } from '../../model/finding';
import type { IndicatorSet } from '../../model/indicator-set';
import type { CalendarDate, Period } from '../../model/period';
import { findPeriods } from '../../model/period-reading';
import type { CellAddress } from '../../workbook/address';
import type { SheetGrid } from '../../workbook/port';
import { dayInCell } from '../heading/day-in-cell';
import { labelledCell } from '../heading/labelled-cell';
import { periodInCell } from '../heading/period-in-cell';
import { ENTRY_WORDS } from './entry-words';
import { beginsWith, findCell, textAt } from './grid-text';
import { AS_OF_NAME, PERIOD_NAME } from './tag';

/** What of a recognised sheet tells its period. */
export interface DatedSheet {
  readonly set: Pick<IndicatorSet, 'id' | 'shortTitle' | 'effectiveFrom' | 'periodKinds'>;
  /** Null when the hidden tag is gone and the sheet was known by its headings. */
  readonly tag: { readonly period: string } | null;
  /** The row of the column headings. */
  readonly headerRow: number;
}

/** The period of an entry sheet or a form; see `periodInCell`. */
export function readPeriod(
  grid: SheetGrid,
  layout: DatedSheet,
): { readonly period: Period | null; readonly findings: readonly Finding[] } {
  const title = titleCell(grid, layout);
  const titled = title === null ? [] : findPeriods(textAt(grid, title));
  return periodInCell(grid, periodCell(grid), { of: layout.set, tag: layout.tag, titled });
}

/** The visible cell that names the period. */
export function periodCell(grid: SheetGrid): CellAddress | null {
  return labelledCell(grid, { name: PERIOD_NAME, label: ENTRY_WORDS.period, rows: grid.values.length });
}

/** Whether the title says that the sheet holds what units sent. */
export function isConsolidatedTitle(text: string): boolean {
  return beginsWith(text, CONSOLIDATED_START);
}

const CONSOLIDATED_START = 'TỔNG HỢP SỐ LIỆU';

/** The title over the table. */
export function titleCell(grid: SheetGrid, { headerRow }: DatedSheet): CellAddress | null {
  return findCell(grid, headerRow, (text) => isTitle(text));
}

function isTitle(text: string): boolean {
  return TITLE_STARTS.some((words) => beginsWith(text, words));
}

const TITLE_STARTS = ['NHẬP SỐ LIỆU', CONSOLIDATED_START];

/** The day up to which the figures are counted. */
export function readAsOf(
  grid: SheetGrid,
  period: Period,
): { readonly asOf: CalendarDate | null; readonly findings: readonly Finding[] } {
  const sought = { name: AS_OF_NAME, label: ENTRY_WORDS.asOf, rows: grid.values.length };
  return dayInCell(grid, labelledCell(grid, sought), period);
}
