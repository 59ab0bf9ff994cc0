import type { SetCatalogue } from '../../indicator-sets/catalogue';
import type { EntryRow, MatrixTable } from '../../model/entry';
import { finding, type Finding } from '../../model/finding';
import { matrixIndicators } from '../../model/indicator-set';
import type { Period } from '../../model/period';
import { cellText } from '../../workbook/address';
import type { SheetGrid } from '../../workbook/port';
import { readRows } from './entry-rows';
import { definitionFindings } from './definition-findings';
import { sameWords, textAt } from './grid-text';
import { readAsOf, readPeriod } from './period-cells';
import { hasRevision } from '../submission/revision-cell';
import { recogniseEntrySheet, type RecognisedSheet } from './recognise';

/** What a sheet of ours with many units brings. */
export interface MatrixReading {
  readonly arrangement: 'matrix';
  /** Null when not even the period can be told: `findings` says why. */
  readonly table: MatrixTable | null;
  /** Rows with a name and figures and without a code. */
  readonly codeless: readonly EntryRow[];
  readonly layout: RecognisedSheet;
  /** What is wrong with the sheet itself; its figures are for the checks. */
  readonly findings: readonly Finding[];
}

/** Reads an entry sheet of one of the sets with a row for each unit; null for any other. */
export function readMatrixSheet(grid: SheetGrid, sets?: SetCatalogue): MatrixReading | null {
  const layout = recogniseEntrySheet(grid, sets);
  if (layout === null) return null;

  const { period, findings: periodFindings } = readPeriod(grid, layout);
  const structure = structureFindings(grid, layout, period);
  if (period === null)
    return {
      arrangement: 'matrix',
      table: null,
      codeless: [],
      layout,
      findings: [...periodFindings, ...structure],
    };

  const { asOf, findings: asOfFindings } = readAsOf(grid, period);
  const { parent, units, codeless, findings: rowFindings } = readRows(grid, layout, period);
  const isHandOut = hasRevision(grid, layout);
  const isUnchosen = isHandOut && units.length === 0 && rowFindings.length === 0;
  const unchosen = isUnchosen
    ? [finding('unit-not-chosen', { sheet: grid.name, period: period.id }, {})]
    : [];
  return {
    arrangement: 'matrix',
    table: {
      sheet: grid.name,
      set: layout.set,
      arrangement: 'matrix',
      indicators: matrixIndicators(layout.set),
      period,
      asOf,
      parent,
      units,
      isHandOut,
    },
    codeless,
    layout,
    findings: [...periodFindings, ...structure, ...asOfFindings, ...rowFindings, ...unchosen],
  };
}

function structureFindings(
  grid: SheetGrid,
  layout: RecognisedSheet,
  period: Period | null,
): readonly Finding[] {
  const place = { sheet: grid.name, ...(period === null ? {} : { period: period.id }) };
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
  return [...definitionFindings(place, layout), ...columns];
}
