import type { EntryTable } from '../model/entry';
import { comparePeriods, type Period } from '../model/period';
import { listDuring, type Unit, type UnitList } from '../model/unit';
import { findUnitList, layoutUnitListSheet } from '../sheets/unit-list-sheet';
import type { PlannedStep } from '../workbook/journal/change-plan';
import type { WorkbookPort } from '../workbook/port';
import { freeSheetName } from './free-sheet-name';
import { growCollectedSheet } from './grow-collected-sheet';
import { growEntrySheet } from './grow-entry-sheet';
import { writeIntent } from './intent';
import { gridNamed } from './known-grid';
import { commit, type ChangeLabel, type OpenWorkbook } from './open-workbook';
import type { FoundCollectedSheet, FoundEntrySheet, FoundMatrix } from './read-contents';
import { unitListSteps } from './unit-list-steps';

export interface UnitsOutcome {
  readonly added: readonly Unit[];
  /** Their rows stay on the entry sheets: whether their figures count is for a person to say. */
  readonly removed: readonly Unit[];
  /** The entry sheets that got rows for the new units. */
  readonly sheets: readonly string[];
}

/**
 * Puts another list of units in the place of the workbook's, and gives the new ones rows on the newest entry sheet of
 * each set; older periods stay as they were reported. Rejects with a `WorkbookError`.
 */
export async function changeUnits(
  port: WorkbookPort,
  open: OpenWorkbook,
  units: UnitList,
  label: ChangeLabel,
): Promise<UnitsOutcome> {
  const matrices = newestSheets(open.contents.entrySheets).map(({ sheet, found, table }) => {
    const existing = listDuring(units, table.period);
    return { sheet, steps: growEntrySheet(gridNamed(open, sheet), found, existing) };
  });
  const gathered = newestCollected(open.contents.collectedSheets).map((found) => ({
    sheet: found.sheet,
    steps: growCollectedSheet(gridNamed(open, found.sheet), found, units),
  }));
  const grown = [...matrices, ...gathered];
  const steps = [...listSteps(open, units), ...grown.flatMap((sheet) => sheet.steps)];
  if (steps.length > 0) {
    await commit(port, open, label, { intent: writeIntent({ verb: 'change-units', units }), steps });
  }
  const known = open.contents.unitList?.units ?? [];
  return {
    added: units.units.filter(({ code }) => !known.some((unit) => unit.code === code)),
    removed: known.filter(({ code }) => !units.units.some((unit) => unit.code === code)),
    sheets: grown.flatMap(({ sheet, steps: own }) =>
      own.some(({ type }) => type === 'insert-rows') ? [sheet] : [],
    ),
  };
}

interface NewestSheet {
  readonly sheet: string;
  readonly found: FoundMatrix;
  readonly table: EntryTable;
}

/** The entry sheet of the latest period of each set; a form has no rows for units. */
function newestSheets(sheets: readonly FoundEntrySheet[]): readonly NewestSheet[] {
  const newest = new Map<string, NewestSheet>();
  for (const found of sheets) {
    if (found.arrangement === 'form' || found.table === null) continue;
    const { table } = found;
    const known = newest.get(table.set.id);
    if (known === undefined || comparePeriods(table.period, known.table.period) > 0) {
      newest.set(table.set.id, { sheet: table.sheet, found, table });
    }
  }
  return [...newest.values()];
}

function newestCollected(sheets: readonly FoundCollectedSheet[]): readonly FoundCollectedSheet[] {
  const newest = new Map<string, FoundCollectedSheet & { readonly period: Period }>();
  for (const found of sheets) {
    const { period, layout } = found;
    const known = newest.get(layout.set.id);
    if (period !== null && (known === undefined || comparePeriods(period, known.period) > 0))
      newest.set(layout.set.id, { ...found, period });
  }
  return [...newest.values()];
}

/** The list is changed where it stands, or put into the workbook. */
export function listSteps(open: OpenWorkbook, units: UnitList): readonly PlannedStep[] {
  for (const grid of open.grids.values()) {
    const places = findUnitList(grid);
    if (places !== null) return unitListSteps(grid, places, units);
  }
  const model = layoutUnitListSheet(units);
  return [{ type: 'write', models: [{ ...model, name: freeSheetName(model.name, open.sheetNames) }] }];
}
