import type { MatrixTable } from '../model/entry';
import { asFormSet, asMatrixSet, type Arrangement, type IndicatorSet } from '../model/indicator-set';
import { previousPeriod, type CalendarDate, type Period } from '../model/period';
import { listDuring, type Unit, type UnitList } from '../model/unit';
import type { EntrySheetContent, PreviousColumns } from '../sheets/entry/entry-content';
import { COLUMN, ROW } from '../sheets/entry/geometry';
import { layoutEntrySheet } from '../sheets/entry/entry-layout';
import { firstFormEntry, layoutFormSheet } from '../sheets/form/form-layout';
import { formSheetName } from '../sheets/form/form-sheet-name';
import type { CellAddress } from '../workbook/address';
import type { WorkbookPort } from '../workbook/port';
import type { SheetModel } from '../workbook/sheet-model';
import { previousOnSheet } from './carry-entry-sheet';
import { chosenArrangement } from './chosen-arrangement';
import { findForm } from './find-form';
import { blankForm, NOTHING_BEFORE, previousOnForm } from './form-content';
import { freeSheetName } from './free-sheet-name';
import { writeIntent } from './intent';
import { listSheetsFor } from './list-sheets';
import { commit, type ChangeLabel, type OpenWorkbook } from './open-workbook';
import type { FoundEntrySheet, FoundMatrix } from './read-contents';

export interface EntrySheetRequest {
  readonly set: IndicatorSet;
  readonly period: Period;
  readonly asOf: CalendarDate | null;
  readonly units: UnitList;
  /** Absent, its matrix where the set has one. */
  readonly arrangement?: Arrangement;
  /** Whose form it is; absent, the list's own. */
  readonly unit?: Unit;
}

export type InsertOutcome =
  | { readonly type: 'inserted'; readonly sheet: string }
  | { readonly type: 'already-there'; readonly sheet: string }
  | UnitsNeeded;

/** The set has a row for each unit, and in the period the list names none below the unit that reports. */
export interface UnitsNeeded {
  readonly type: 'units-needed';
  readonly set: IndicatorSet;
  readonly period: Period;
  readonly parent: Unit;
}

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
  const arrangement = chosenArrangement(set, request.arrangement);
  const planned = arrangement === 'matrix' ? newMatrix(open, request) : newForm(open, request);
  if (planned.type !== 'planned') return planned;

  const { model, firstCell } = planned;
  const models = [model, ...listSheetsFor(open, units)];
  const unit = request.unit === undefined ? {} : { unit: request.unit.code };
  const intent = writeIntent({
    verb: 'insert',
    set: set.id,
    period: period.id,
    asOf,
    units,
    arrangement,
    ...unit,
  });
  await commit(port, open, label, {
    intent,
    steps: [
      { type: 'write', models },
      { type: 'reveal', sheet: model.name, cell: firstCell },
    ],
  });
  return { type: 'inserted', sheet: model.name };
}

type PlannedSheet =
  | { readonly type: 'planned'; readonly model: SheetModel; readonly firstCell: CellAddress }
  | { readonly type: 'already-there'; readonly sheet: string }
  | UnitsNeeded;

function newMatrix({ contents, sheetNames }: OpenWorkbook, request: EntrySheetRequest): PlannedSheet {
  const { set, period } = request;
  const known = findEntrySheet(contents.entrySheets, set, period);
  if (known !== null) return { type: 'already-there', sheet: known.table.sheet };
  const units = listDuring(request.units, period);
  if (units.units.length === 0) return { type: 'units-needed', set, period, parent: units.parent };
  const model = newMatrixSheet({ contents, sheetNames }, request, () => null, 'own');
  return {
    type: 'planned',
    model,
    firstCell: { row: ROW.firstUnit, column: COLUMN.firstFigure },
  };
}

/** A new sheet with a row for each unit of the period, under a name that is free; figures of the period before are looked up. */
export function newMatrixSheet(
  { contents, sheetNames }: Pick<OpenWorkbook, 'contents' | 'sheetNames'>,
  { set, period, asOf, units }: EntrySheetRequest,
  figure: EntrySheetContent['figure'],
  purpose: 'own' | 'consolidated',
): SheetModel {
  const before = findEntrySheet(contents.entrySheets, set, previousPeriod(period));
  const model = layoutEntrySheet({
    set: asMatrixSet(set),
    period,
    asOf,
    units: listDuring(units, period),
    figure,
    purpose,
    previous: (before === null ? null : previousOnSheet(before)) ?? TYPED,
  });
  return freelyNamed(model, sheetNames);
}

function newForm({ contents, sheetNames }: OpenWorkbook, request: EntrySheetRequest): PlannedSheet {
  const { period, asOf, units } = request;
  const set = asFormSet(request.set);
  const unit = request.unit ?? units.parent;
  const known = findForm(contents.entrySheets, set, period, unit);
  if (known !== null) return { type: 'already-there', sheet: known.table.sheet };
  const before = findForm(contents.entrySheets, set, previousPeriod(period), unit);
  const previous = (before === null ? null : previousOnForm(before)) ?? NOTHING_BEFORE;
  const sheet = formSheetName(set, period, unit, units.parent);
  const model = layoutFormSheet(blankForm({ set, period, asOf, unit, sheet, previous, purpose: 'own' }));
  return { type: 'planned', model: freelyNamed(model, sheetNames), firstCell: firstFormEntry(set) };
}

const TYPED: PreviousColumns = { type: 'typed', figure: () => null };

/** The sheet of a set and period with a row for each unit, whatever its tab is called. */
export function findEntrySheet(
  sheets: readonly FoundEntrySheet[],
  set: IndicatorSet,
  period: Period,
): (FoundMatrix & { readonly table: MatrixTable }) | null {
  for (const sheet of sheets) {
    if (sheet.arrangement !== 'matrix' || sheet.table === null) continue;
    const { table } = sheet;
    if (table.set.id === set.id && table.period.id === period.id) return { ...sheet, table };
  }
  return null;
}

function freelyNamed<Model extends { readonly name: string }>(model: Model, taken: readonly string[]): Model {
  return { ...model, name: freeSheetName(model.name, taken) };
}
