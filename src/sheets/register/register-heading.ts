import { readDateText } from '../../model/date-text';
import { dateFromSerial } from '../../model/excel-date';
import { finding, type Finding, type PeriodWitness } from '../../model/finding';
import { parsePeriodId, periodOf, type CalendarDate, type Period } from '../../model/period';
import { findPeriods, readPeriodText } from '../../model/period-reading';
import { cellText, type CellAddress } from '../../workbook/address';
import type { GridValue, SheetGrid } from '../../workbook/port';
import { findCell, sameWords, textAt, valueAt, valueText } from '../entry/grid-text';
import { AS_OF_NAME, PERIOD_NAME } from '../entry/tag';
import type { RecognisedRegister } from './recognise-register';
import { UNIT_NAME } from './register-tag';
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
  const unitCell = labelledCell(grid, layout, UNIT_NAME, REGISTER_WORDS.unit);
  const { period, findings } = readPeriod(grid, layout);
  const day = readAsOf(grid, layout, period);
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
  const address = labelledCell(grid, layout, PERIOD_NAME, REGISTER_WORDS.period);
  const text = address === null ? '' : periodText(valueAt(grid, address));
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
  const named = { ...place, period: period.id };
  if (!layout.register.periodKinds.includes(period.kind)) {
    return { period, findings: [finding('period-kind', named, { period: period.id })] };
  }
  const tagged = layout.tag === null ? null : parsePeriodId(layout.tag.period);
  const witnesses: readonly { readonly where: PeriodWitness; readonly period: string }[] = [
    ...(tagged === null ? [] : [{ where: 'tag' as const, period: tagged.id }]),
    ...titled.map(({ id }) => ({ where: 'title' as const, period: id })),
    ...periodsOfTab(grid.name, layout.register.id, period).map(({ id }) => ({
      where: 'tab' as const,
      period: id,
    })),
  ];
  const elsewhere = witnesses.filter((witness) => witness.period !== period.id);
  if (elsewhere.length === 0) return { period, findings: [] };
  return { period, findings: [finding('period-disagrees', named, { period: period.id, elsewhere })] };
}

/** Numbers up to here are a year; beyond they are the date that Excel made of a typed "5/2025". */
const LAST_YEAR_NUMBER = 9999;

function periodText(value: GridValue): string {
  const date = typeof value === 'number' && value > LAST_YEAR_NUMBER ? dateFromSerial(value) : null;
  return date === null ? valueText(value) : `${date.month}/${date.year}`;
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

/** A tab is often named without its year, "6T đầu năm": then the sheet's own year is meant. */
function periodsOfTab(name: string, id: string, period: Period): readonly Period[] {
  const bare = readPeriodText(name.replace(id, '').trim());
  if (bare.type !== 'no-year') return findPeriods(name);
  return bare.kind === period.kind ? [periodOf(bare.kind, period.year, bare.ordinal)] : [];
}

function readAsOf(
  grid: SheetGrid,
  layout: RecognisedRegister,
  period: Period | null,
): Pick<RegisterHeading, 'asOf' | 'findings'> {
  const address = labelledCell(grid, layout, AS_OF_NAME, REGISTER_WORDS.asOf);
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

/** The cell a name leads to, or the first filled cell to the right of its label, over the table. */
function labelledCell(
  grid: SheetGrid,
  { headerRow }: RecognisedRegister,
  name: string,
  label: string,
): CellAddress | null {
  const range = grid.names.find((candidate) => candidate.name === name)?.range;
  if (range !== undefined) return { row: range.top, column: range.left };
  const labelled = findCell(grid, headerRow, (text) => sameWords(text, label));
  if (labelled === null) return null;
  const right = (grid.values[labelled.row] ?? []).slice(labelled.column + 1);
  const filled = right.findIndex((value) => valueText(value) !== '');
  return filled === -1 ? null : { row: labelled.row, column: labelled.column + 1 + filled };
}
