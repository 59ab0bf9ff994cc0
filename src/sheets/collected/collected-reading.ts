import type { ConsolidationTarget } from '../../consolidation/target';
import { catalogue, type SetCatalogue } from '../../indicator-sets/catalogue';
import type { EntryRow, FormTable } from '../../model/entry';
import { finding, type Finding, type Place } from '../../model/finding';
import { formIndicators } from '../../model/indicator-set';
import type { CalendarDate, Period } from '../../model/period';
import { cellText } from '../../workbook/address';
import type { SheetGrid } from '../../workbook/port';
import { definitionFindings } from '../entry/definition-findings';
import { readAsOf, readPeriod } from '../entry/period-cells';
import { repeatedCodes } from '../entry/repeated-codes';
import { readCollectedRows } from './collected-rows';
import { collectedTarget } from './collected-target';
import { recogniseCollected, type RecognisedCollected } from './recognise-collected';

/** What a sheet of gathered forms brings. */
export interface CollectedReading {
  readonly layout: RecognisedCollected;
  /** Null when not even the period can be told: `findings` says why. */
  readonly period: Period | null;
  readonly asOf: CalendarDate | null;
  /** Every row of a unit, those of a repeated code too. */
  readonly rows: readonly EntryRow[];
  /** Null without a period. */
  readonly target: ConsolidationTarget | null;
  /** The form of each unit, its cells those of this sheet; of a code that stands in two rows there is none. */
  readonly tables: readonly FormTable[];
  /** What is wrong with the sheet itself; its figures are for the checks. */
  readonly findings: readonly Finding[];
}

/** Reads a sheet that gathers the forms of many units; null for any other. */
export function readCollectedSheet(grid: SheetGrid, sets: SetCatalogue = catalogue): CollectedReading | null {
  const layout = recogniseCollected(grid, sets);
  if (layout === null) return null;
  const { set } = layout;
  const { period, findings: periodFindings } = readPeriod(grid, layout);
  const place: Place = { sheet: grid.name, ...(period === null ? {} : { period: period.id }) };
  const structure = [...definitionFindings(place, layout), ...columnFindings(layout, place)];
  if (period === null) {
    const findings = [...periodFindings, ...structure];
    return { layout, period, asOf: null, rows: [], target: null, tables: [], findings };
  }
  const { asOf, findings: asOfFindings } = readAsOf(grid, period);
  const { rows, findings: rowFindings } = readCollectedRows(grid, layout, period);
  const repeated = repeatedCodes(rows);
  const known = rows.filter(({ unit }) => !repeated.has(unit.code));
  const indicators = formIndicators(set);
  const tables = known.map((row): FormTable => ({
    sheet: grid.name,
    set,
    arrangement: 'form',
    indicators,
    period,
    asOf,
    parent: null,
    units: [row],
  }));
  return {
    layout,
    period,
    asOf,
    rows,
    target: collectedTarget(grid, layout, period, known),
    tables,
    findings: [
      ...periodFindings,
      ...structure,
      ...asOfFindings,
      ...rowFindings,
      ...duplicateFindings(rows, place),
    ],
  };
}

function duplicateFindings(rows: readonly EntryRow[], place: Place): readonly Finding[] {
  const first = new Map<string, EntryRow>();
  return rows.flatMap((row) => {
    const { code, name } = row.unit;
    const other = first.get(code);
    if (other === undefined) {
      first.set(code, row);
      return [];
    }
    const at = {
      ...place,
      unit: { code, name },
      ...(row.nameCell === undefined ? {} : { cell: row.nameCell }),
    };
    return [finding('duplicate-unit', at, { code, name, otherRow: other.row + 1 })];
  });
}

function columnFindings({ set, columns, headerRow }: RecognisedCollected, place: Place): readonly Finding[] {
  return formIndicators(set).flatMap(({ code, shortName }): readonly Finding[] => {
    const own = columns.filter(({ key }) => key.type === 'value' && key.code === code);
    const at = { ...place, indicator: { code, name: shortName.vi } };
    const [first, ...others] = own;
    if (first === undefined) return [finding('missing-indicator', at, {})];
    const otherCell = cellText({ row: headerRow, column: first.column });
    return others.map(({ column }) =>
      finding('duplicate-indicator', { ...at, cell: cellText({ row: headerRow, column }) }, { otherCell }),
    );
  });
}
