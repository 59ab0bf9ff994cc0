import type { Finding } from '../../model/finding';
import type { CalendarDate, Period } from '../../model/period';
import { findPeriods } from '../../model/period-reading';
import type { CellAddress } from '../../workbook/address';
import type { SheetGrid } from '../../workbook/port';
import { beginsWith, findCell, textAt } from '../entry/grid-text';
import { AS_OF_NAME, PERIOD_NAME, UNIT_NAME_NAME } from '../entry/tag';
import { dayInCell } from '../heading/day-in-cell';
import { labelledCell } from '../heading/labelled-cell';
import { periodInCell } from '../heading/period-in-cell';
import type { RecognisedRegister } from './recognise-register';
import { REGISTER_WORDS } from './register-words';

/** What stands over the table of a register. */
export interface RegisterHeading {
  readonly unit: { readonly code: string; readonly name: string };
  /** Null when it cannot be read: `findings` says why. */
  readonly period: Period | null;
  readonly asOf: CalendarDate | null;
  readonly findings: readonly Finding[];
}

/** Reads unit, period and day. The visible cells count; the tag, the title and the tab are witnesses of the period. */
export function readRegisterHeading(grid: SheetGrid, layout: RecognisedRegister): RegisterHeading {
  const unitCell = cellOver(grid, layout, UNIT_NAME_NAME, REGISTER_WORDS.unit);
  const { period, findings } = readPeriod(grid, layout);
  const day = dayInCell(grid, cellOver(grid, layout, AS_OF_NAME, REGISTER_WORDS.asOf), period);
  return {
    unit: { code: layout.tag?.unit ?? '', name: unitCell === null ? '' : textAt(grid, unitCell) },
    period,
    asOf: day.asOf,
    findings: [...findings, ...day.findings],
  };
}

function readPeriod(
  grid: SheetGrid,
  layout: RecognisedRegister,
): Pick<RegisterHeading, 'period' | 'findings'> {
  const address = cellOver(grid, layout, PERIOD_NAME, REGISTER_WORDS.period);
  const titled = periodsOfTitle(grid, layout);
  // A list of an office's own has no such cell; its title names the period as well as a cell would.
  const [only, ...others] = titled;
  if (address === null && only !== undefined && others.length === 0) return { period: only, findings: [] };
  return periodInCell(grid, address, { of: layout.register, tag: layout.tag, titled });
}

/** The title is the text over the table that begins as the printed heading does. */
function periodsOfTitle(grid: SheetGrid, { register, headerRow }: RecognisedRegister): readonly Period[] {
  const [start = ''] = register.printed.heading.split('{period}');
  const starts = [start.trim(), REGISTER_WORDS.title(register, '').trim()];
  const title = findCell(grid, headerRow, (text) => starts.some((words) => beginsWith(text, words)));
  return title === null ? [] : findPeriods(textAt(grid, title));
}

/** A labelled cell over the table: records below may hold the same words. */
function cellOver(
  grid: SheetGrid,
  { headerRow }: RecognisedRegister,
  name: string,
  label: string,
): CellAddress | null {
  return labelledCell(grid, { name, label, rows: headerRow });
}
