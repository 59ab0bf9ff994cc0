import { trustedTarget } from '../../consolidation/trusted-target';
import type { ConsolidationTarget } from '../../consolidation/target';
import type { ValueOf } from '../../consolidation/submission';
import { rowsOf } from '../../model/entry';
import { hasMatrix, type IndicatorSet } from '../../model/indicator-set';
import type { Period } from '../../model/period';
import { listDuring, type UnitList } from '../../model/unit';
import { matrixTarget } from '../../sheets/entry/matrix-target';
import type { PlannedStep } from '../../workbook/journal/change-plan';
import type { SheetGrid } from '../../workbook/port';
import { growCollectedSheet } from '../grow-collected-sheet';
import { growEntrySheet } from '../grow-entry-sheet';
import { findEntrySheet } from '../insert-entry-sheet';
import { gridNamed } from '../known-grid';
import type { OpenWorkbook } from '../open-workbook';

/** The sheet of the open workbook to which the values of a set and period go, and what it holds. */
export interface TargetSheet {
  readonly grid: SheetGrid;
  readonly target: ConsolidationTarget;
  readonly codeColumn: number | null;
  /** Where a value of any unit stands; null for a column that is not there. */
  readonly columnOf: (value: ValueOf) => number | null;
  /** Steps that give the units that lack one a row. */
  readonly grow: (units: UnitList) => readonly PlannedStep[];
}

/** Finds the sheet, whatever its tab is called: that of many units, or the one that gathers forms. Null where there is none. */
export function targetSheet(
  open: OpenWorkbook,
  set: IndicatorSet,
  period: Period,
  units: UnitList,
): TargetSheet | null {
  return hasMatrix(set) ? matrixSheet(open, set, period, units) : collectedSheet(open, set, period, units);
}

/** What the workbook holds before a take-in; without cells where it has no sheet for it yet. */
export function targetIn(
  open: OpenWorkbook,
  set: IndicatorSet,
  period: Period,
  units: UnitList,
): ConsolidationTarget {
  const found = targetSheet(open, set, period, units);
  return found?.target ?? { set: set.id, period: period.id, sheet: null, cells: new Map() };
}

function matrixSheet(
  open: OpenWorkbook,
  set: IndicatorSet,
  period: Period,
  { parent, units }: UnitList,
): TargetSheet | null {
  const found = findEntrySheet(open.contents.entrySheets, set, period);
  if (found === null) return null;
  const { table, layout } = found;
  const grid = gridNamed(open, table.sheet);
  return {
    grid,
    target: trustedTarget(matrixTarget(table, grid), rowsOf(table), [parent, ...units]),
    codeColumn: layout.codeColumn,
    columnOf: ({ kind, code }) =>
      kind === 'value'
        ? (layout.columns.find(({ key }) => key.type === 'current' && key.indicator === code)?.column ?? null)
        : null,
    grow: (list) => growEntrySheet(grid, found, listDuring(list, period)),
  };
}

function collectedSheet(
  open: OpenWorkbook,
  set: IndicatorSet,
  period: Period,
  { parent, units }: UnitList,
): TargetSheet | null {
  const found = open.contents.collectedSheets.find(
    (sheet) => sheet.layout.set.id === set.id && sheet.period?.id === period.id,
  );
  if (found === undefined || found.target === null) return null;
  const { layout, rows } = found;
  const grid = gridNamed(open, found.sheet);
  return {
    grid,
    target: trustedTarget(found.target, rows, [parent, ...units]),
    codeColumn: layout.codeColumn,
    columnOf: ({ kind, code }) =>
      layout.columns.find(({ key }) => key.type === kind && key.code === code)?.column ?? null,
    grow: (list) => growCollectedSheet(grid, found, list),
  };
}
