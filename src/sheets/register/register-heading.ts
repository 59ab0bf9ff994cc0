import { finding, type Finding } from '../../model/finding';
import type { CalendarDate, Period } from '../../model/period';
import { findPeriods, readPeriodText } from '../../model/period-reading';
import { cellText } from '../../workbook/address';
import type { SheetGrid } from '../../workbook/port';
import { readDay } from '../entry/day-cell';
import { findCell, sameWords, textAt, valueAt } from '../entry/grid-text';
import { labelledCell } from '../entry/labelled-cell';
import { periodFindings, periodWords } from '../entry/period-witnesses';
import { AS_OF_NAME, PERIOD_NAME, UNIT_NAME_NAME } from '../entry/tag';
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
  const { tag, headerRow } = layout;
  const unitCell = labelledCell(grid, { name: UNIT_NAME_NAME, label: REGISTER_WORDS.unit }, headerRow);
  const { period, findings } = readPeriod(grid, layout);
  const asOfCell = labelledCell(grid, { name: AS_OF_NAME, label: REGISTER_WORDS.asOf }, headerRow);
  const day = readDay(grid, asOfCell, period);
  return {
    unit: { code: tag?.unit ?? '', name: unitCell === null ? '' : textAt(grid, unitCell) },
    period,
    asOf: day.asOf,
    findings: [...findings, ...day.findings],
  };
}

function readPeriod(
  grid: SheetGrid,
  layout: RecognisedRegister,
): Pick<RegisterHeading, 'period' | 'findings'> {
  const { register, tag, headerRow } = layout;
  const address = labelledCell(grid, { name: PERIOD_NAME, label: REGISTER_WORDS.period }, headerRow);
  const text = address === null ? '' : periodWords(valueAt(grid, address));
  const reading = readPeriodText(text);
  const titled = periodsOfTitle(grid, layout);
  const place = { sheet: grid.name, ...(address === null ? {} : { cell: cellText(address) }) };
  if (reading.type !== 'period') {
    // A list of an office's own has no such cell; its title names the period as well as a cell would.
    const [only, ...others] = titled;
    if (address === null && only !== undefined && others.length === 0) return { period: only, findings: [] };
    return { period: null, findings: [finding('period-unreadable', place, { text })] };
  }
  const { period } = reading;
  const findings = periodFindings(place, period, register.periodKinds, {
    tab: grid.name,
    id: register.id,
    tagged: tag?.period ?? null,
    titled,
  });
  return { period, findings };
}

/** The title is the text over the table that begins as the printed heading does. */
function periodsOfTitle(grid: SheetGrid, { register, headerRow }: RecognisedRegister): readonly Period[] {
  const [start = ''] = register.printed.heading.split('{period}');
  const starts = [start.trim(), REGISTER_WORDS.title(register, '').trim()];
  const title = findCell(grid, headerRow, (text) =>
    starts.some((words) => sameWords(text.slice(0, words.length), words)),
  );
  return title === null ? [] : findPeriods(textAt(grid, title));
}
