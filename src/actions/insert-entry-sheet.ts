import type { MatrixTable } from '../model/entry';
import { asMatrixSet, type IndicatorSet } from '../model/indicator-set';
import { previousPeriod, type CalendarDate, type Period } from '../model/period';
import { existsIn, type UnitList } from '../model/unit';
import { ACCEPTANCE_SHEET, layoutAcceptanceSheet } from '../sheets/acceptance-sheet';
import type { PreviousColumns } from '../sheets/entry/entry-content';
import { COLUMN, ROW } from '../sheets/entry/geometry';
import { entrySheetName, layoutEntrySheet } from '../sheets/entry/entry-layout';
import { layoutUnitListSheet } from '../sheets/unit-list-sheet';
import type { WorkbookPort } from '../workbook/port';
import { previousOnSheet } from './carry-entry-sheet';
import { freeSheetName } from './free-sheet-name';
import { writeIntent } from './intent';
import { commit, type ChangeLabel, type OpenWorkbook } from './open-workbook';
import type { FoundEntrySheet } from './read-contents';

export interface EntrySheetRequest {
  readonly set: IndicatorSet;
  readonly period: Period;
  readonly asOf: CalendarDate | null;
  readonly units: UnitList;
}

export type InsertOutcome =
  | { readonly type: 'inserted'; readonly sheet: string }
  | { readonly type: 'already-there'; readonly sheet: string };

/**
 * Puts the entry sheet of a set and period into the open workbook, with the lists where the workbook has none. A sheet
 * that is there is never replaced. Rejects with a `WorkbookError`.
 */
export async function insertEntrySheet(
  port: WorkbookPort,
  open: OpenWorkbook,
  request: EntrySheetRequest,
  label: ChangeLabel,
): Promise<InsertOutcome> {
  const { set, period, asOf, units } = request;
  const { contents, sheetNames } = open;
  const known = findEntrySheet(contents.entrySheets, set, period);
  if (known !== null) return { type: 'already-there', sheet: known.table.sheet };

  const name = freeSheetName(entrySheetName(set, period), sheetNames);
  const before = findEntrySheet(contents.entrySheets, set, previousPeriod(period));
  const entry = layoutEntrySheet({
    set: asMatrixSet(set),
    period,
    asOf,
    units: { parent: units.parent, units: units.units.filter((unit) => existsIn(unit, period)) },
    figure: () => null,
    previous: (before === null ? null : previousOnSheet(before)) ?? TYPED,
  });
  const hasUnits = contents.unitList !== null || contents.unitListFindings.length > 0;
  const models = [
    { ...entry, name },
    ...(hasUnits ? [] : [freelyNamed(layoutUnitListSheet(units), sheetNames)]),
    ...(sheetNames.includes(ACCEPTANCE_SHEET) ? [] : [layoutAcceptanceSheet([])]),
  ];
  const intent = writeIntent({ verb: 'insert', set: set.id, period: period.id, asOf, units });
  await commit(port, open, label, {
    intent,
    steps: [
      { type: 'write', models },
      { type: 'reveal', sheet: name, cell: { row: ROW.firstUnit, column: COLUMN.firstFigure } },
    ],
  });
  return { type: 'inserted', sheet: name };
}

const TYPED: PreviousColumns = { type: 'typed', figure: () => null };

/** The entry sheet of a set and period, whatever its tab is called. */
export function findEntrySheet(
  sheets: readonly FoundEntrySheet[],
  set: IndicatorSet,
  period: Period,
): (FoundEntrySheet & { readonly table: MatrixTable }) | null {
  for (const sheet of sheets) {
    const { table } = sheet;
    if (table?.set.id === set.id && table.period.id === period.id) return { ...sheet, table };
  }
  return null;
}

function freelyNamed<Model extends { readonly name: string }>(model: Model, taken: readonly string[]): Model {
  return { ...model, name: freeSheetName(model.name, taken) };
}
