import type { SetCatalogue } from '../../indicator-sets/catalogue';
import { dateFromSerial } from '../../model/excel-date';
import { readDateText } from '../../model/date-text';
import type { MatrixTable } from '../../model/entry';
import { finding, type Finding, type PeriodWitness } from '../../model/finding';
import { matrixIndicators } from '../../model/indicator-set';
import { parsePeriodId, periodOf, type CalendarDate, type Period } from '../../model/period';
import { findPeriods, readPeriodText } from '../../model/period-reading';
import { cellText, type CellAddress } from '../../workbook/address';
import type { SheetGrid } from '../../workbook/port';
import { readRows } from './entry-rows';
import { ENTRY_WORDS } from './entry-words';
import { findCell, sameWords, textAt, valueAt, valueText } from './grid-text';
import { recogniseEntrySheet, type RecognisedSheet } from './recognise';
import { AS_OF_NAME, PERIOD_NAME } from './tag';

/** What a sheet of ours brings. */
export interface EntrySheetReading {
  /** Null when not even the period can be told: `findings` says why. */
  readonly table: MatrixTable | null;
  readonly layout: RecognisedSheet;
  /** What is wrong with the sheet itself; its figures are for the checks. */
  readonly findings: readonly Finding[];
}

/** Reads an entry sheet of one of the sets; null when the sheet is not one of ours. */
export function readEntrySheet(grid: SheetGrid, sets?: SetCatalogue): EntrySheetReading | null {
  const layout = recogniseEntrySheet(grid, sets);
  if (layout === null) return null;

  const { period, findings: periodFindings } = readPeriod(grid, layout);
  const structure = structureFindings(grid, layout, period);
  if (period === null) return { table: null, layout, findings: [...periodFindings, ...structure] };

  const { asOf, findings: asOfFindings } = readAsOf(grid, period);
  const { parent, units, findings: rowFindings } = readRows(grid, layout, period);
  return {
    table: {
      sheet: grid.name,
      set: layout.set,
      arrangement: 'matrix',
      indicators: matrixIndicators(layout.set),
      period,
      asOf,
      parent,
      units,
    },
    layout,
    findings: [...periodFindings, ...structure, ...asOfFindings, ...rowFindings],
  };
}

/** The visible cell is authoritative; the tag, the title and the tab are its witnesses. */
function readPeriod(
  grid: SheetGrid,
  layout: RecognisedSheet,
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
export function titleCell(grid: SheetGrid, { headerRow }: RecognisedSheet): CellAddress | null {
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
  layout: RecognisedSheet,
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

function readAsOf(
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
function labelledCell(grid: SheetGrid, name: string, label: string): CellAddress | null {
  const range = grid.names.find((candidate) => candidate.name === name)?.range;
  if (range !== undefined) return { row: range.top, column: range.left };
  const labelled = findCell(grid, grid.values.length, (text) => sameWords(text, label));
  if (labelled === null) return null;
  const right = (grid.values[labelled.row] ?? []).slice(labelled.column + 1);
  const filled = right.findIndex((value) => valueText(value) !== '');
  return filled === -1 ? null : { row: labelled.row, column: labelled.column + 1 + filled };
}

function structureFindings(
  grid: SheetGrid,
  layout: RecognisedSheet,
  period: Period | null,
): readonly Finding[] {
  const place = { sheet: grid.name, ...(period === null ? {} : { period: period.id }) };
  const recovered =
    layout.tag === null ? [finding('keys-recovered', place, { set: layout.set.shortTitle.vi })] : [];
  const changed = layout.isSameDefinition
    ? []
    : [
        finding('set-changed', place, {
          set: layout.set.shortTitle.vi,
          effectiveFrom: layout.set.effectiveFrom,
        }),
      ];
  const columns = matrixIndicators(layout.set).flatMap((indicator): readonly Finding[] => {
    const own = layout.columns.filter(
      ({ key }) => key.type === 'current' && key.indicator === indicator.code,
    );
    const at = { ...place, indicator: { code: indicator.code, name: indicator.shortName.vi } };
    const [first, ...others] = own;
    if (first === undefined) return [finding('missing-indicator', at, {})];
    const repeated = others.map(({ column }) =>
      finding(
        'duplicate-indicator',
        { ...at, cell: cellText({ row: layout.headerRow, column }) },
        { otherCell: cellText({ row: layout.headerRow, column: first.column }) },
      ),
    );
    const header = textAt(grid, { row: layout.headerRow, column: first.column });
    const cell = cellText({ row: layout.headerRow, column: first.column });
    const isNamed = sameWords(header, indicator.shortName.vi) || sameWords(header, indicator.name.vi);
    return isNamed ? repeated : [...repeated, finding('header-disagrees', { ...at, cell }, { header })];
  });
  return [...recovered, ...changed, ...columns];
}
