import type { SetCatalogue } from '../../indicator-sets/catalogue';
import { judgedIndicator } from '../../judgement/judged-indicator';
import { withComputedFigures } from '../../model/computed-figures';
import type { Entry, EntryRow, FormTable, WordsInCell } from '../../model/entry';
import type { Finding, Place } from '../../model/finding';
import { formIndicators, indicatorOf, type FormItem } from '../../model/indicator-set';
import { textOfCell } from '../../model/word-reading';
import { cellText, type CellAddress } from '../../workbook/address';
import type { SheetGrid } from '../../workbook/port';
import { definitionFindings } from '../entry/definition-findings';
import { numberFormatAt, readEntry } from '../entry/entry-cell';
import { valueAt } from '../entry/grid-text';
import { readAsOf, readPeriod } from '../entry/period-cells';
import { withSilence } from '../entry/row-contents';
import { closedCellFindings } from './closed-cells';
import { columnFindings } from './column-findings';
import { readItemRows, type ItemRow } from './form-rows';
import { readFormUnit } from './form-unit';
import { recogniseForm, type RecognisedForm } from './recognise-form';

/** What the form of one unit brings. */
export interface FormReading {
  readonly arrangement: 'form';
  /** Null when not even the period can be told: `findings` says why. */
  readonly table: FormTable | null;
  readonly layout: RecognisedForm;
  /** What is wrong with the form itself; its figures are for the checks. */
  readonly findings: readonly Finding[];
}

/** Reads the form of one unit; null when the sheet is none of ours. */
export function readFormSheet(grid: SheetGrid, sets?: SetCatalogue): FormReading | null {
  const layout = recogniseForm(grid, sets);
  if (layout === null) return null;

  const { unit, nameCell, findings: unitFindings } = readFormUnit(grid, layout);
  const { period, findings: periodFindings } = readPeriod(grid, layout);
  const place: Place = {
    sheet: grid.name,
    ...(period === null ? {} : { period: period.id }),
    unit: { code: unit.code, name: unit.name },
  };
  const structure = [...definitionFindings(place, layout), ...columnFindings(grid, layout, place)];
  if (period === null) {
    const findings = [...periodFindings, ...unitFindings, ...structure];
    return { arrangement: 'form', table: null, layout, findings };
  }

  const { asOf, findings: asOfFindings } = readAsOf(grid, period);
  const { rows, findings: rowFindings } = readItemRows(grid, layout, place);
  const closed = closedCellFindings(grid, layout, rows, place);
  const indicators = formIndicators(layout.set);
  const entries = entriesOf(grid, layout, rows, 'value');
  const row: EntryRow = {
    unit,
    row: layout.firstDataRow,
    ...(nameCell === null ? {} : { nameCell }),
    // A figure may be reckoned from one that stands on no row.
    entries: withComputedFigures(entries, layout.set.indicators),
    previous: entriesOf(grid, layout, rows, 'previous'),
    targets: targetsOf(grid, layout, rows),
    remarks: remarksOf(grid, layout, rows),
  };
  return {
    arrangement: 'form',
    table: {
      sheet: grid.name,
      set: layout.set,
      arrangement: 'form',
      indicators,
      period,
      asOf,
      parent: null,
      units: [withSilence(row)],
    },
    layout,
    findings: [...periodFindings, ...unitFindings, ...structure, ...asOfFindings, ...rowFindings, ...closed],
  };
}

/** The cells of this period or of the one before, by indicator; of a facet that stands in two columns the first. */
function entriesOf(
  grid: SheetGrid,
  { set, columns }: RecognisedForm,
  rows: readonly ItemRow[],
  wanted: 'value' | 'previous',
): ReadonlyMap<string, Entry> {
  const entries = new Map<string, Entry>();
  for (const { item, row } of rows) {
    for (const { column, key } of columns) {
      if (key.type !== wanted) continue;
      const code = item.cells[key.facet];
      const indicator = code === undefined ? undefined : indicatorOf(set, code);
      if (indicator === undefined || entries.has(indicator.code)) continue;
      entries.set(indicator.code, readEntry(grid, { row, column }, indicator));
    }
  }
  return entries;
}

function targetsOf(
  grid: SheetGrid,
  layout: RecognisedForm,
  rows: readonly ItemRow[],
): ReadonlyMap<string, WordsInCell> {
  return wordsIn(grid, layout, rows, 'target', (item) => judgedIndicator(layout.set, item)?.code ?? null);
}

function remarksOf(
  grid: SheetGrid,
  layout: RecognisedForm,
  rows: readonly ItemRow[],
): ReadonlyMap<string, WordsInCell> {
  return wordsIn(grid, layout, rows, 'remark', ({ code }) => code);
}

function wordsIn(
  grid: SheetGrid,
  { columns }: RecognisedForm,
  rows: readonly ItemRow[],
  wanted: 'target' | 'remark',
  keyOf: (item: FormItem) => string | null,
): ReadonlyMap<string, WordsInCell> {
  const column = columns.find(({ key }) => key.type === wanted)?.column;
  const words = new Map<string, WordsInCell>();
  if (column === undefined) return words;
  for (const { item, row } of rows) {
    const key = keyOf(item);
    const text = wordsAt(grid, { row, column });
    if (key !== null && text !== '') words.set(key, { cell: cellText({ row, column }), text });
  }
  return words;
}

function wordsAt(grid: SheetGrid, address: CellAddress): string {
  return textOfCell({ value: valueAt(grid, address), numberFormat: numberFormatAt(grid, address) });
}
