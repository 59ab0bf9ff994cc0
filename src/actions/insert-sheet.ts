import { isBuiltIn } from '../indicator-sets/catalogue';
import type { EntryTable, FormTable, MatrixTable } from '../model/entry';
import { asFormSet, asMatrixSet, type Arrangement, type IndicatorSet } from '../model/indicator-set';
import { previousPeriod, type CalendarDate, type Period } from '../model/period';
import { listDuring, type Unit, type UnitList } from '../model/unit';
import { layoutDefinitionSheet } from '../sheets/definition/definition-layout';
import type { EntrySheetContent } from '../sheets/entry/entry-content';
import { layoutEntrySheet } from '../sheets/entry/entry-layout';
import { layoutMatrixHandOut } from '../sheets/entry/hand-out';
import type { FormPurpose, HeldContent } from '../sheets/form/form-content';
import { layoutFormSheet } from '../sheets/form/form-layout';
import { formSheetName } from '../sheets/form/form-sheet-name';
import type { SheetModel } from '../workbook/sheet-model';
import type { WorkbookPort } from '../workbook/port';
import { carriedEntrySheet, previousColumns, unitsOf } from './carry-entry-sheet';
import { chosenArrangement } from './chosen-arrangement';
import {
  answeredForm,
  blankForm,
  carriedForm,
  NOTHING_BEFORE,
  previousOnNewForm,
  typedBefore,
} from './form-content';
import { layoutGuideSheet } from '../sheets/guide-sheet';
import { layoutAcceptanceSheet } from '../sheets/acceptance-sheet';
import { layoutUnitListSheet } from '../sheets/unit-list-sheet';

export interface InsertRequest {
  readonly set: IndicatorSet;
  readonly period: Period;
  readonly asOf: CalendarDate | null;
  readonly units: UnitList;
  /** Last period's table; its sheet is put beside the new one, which then looks last period's figures up. */
  readonly earlier: EntryTable | null;
  /** Figures to begin with on a matrix; absent leaves every cell to be filled in. */
  readonly figure?: EntrySheetContent['figure'];
  /** What the cells of a form hold to begin with, by unit and indicator; absent leaves every cell to be filled in. */
  readonly answer?: (unit: string, indicator: string) => HeldContent;
  /** Absent, its matrix where the set has one. */
  readonly arrangement?: Arrangement;
  /** Whose form it is; absent, the list's own. */
  readonly unit?: Unit;
  /** A form that is sent out is protected; absent, it is not. */
  readonly purpose?: Exclude<FormPurpose, 'hand-out-to-choose'>;
  /** Hạn gửi, printed for the unit on a sheet that is sent out. */
  readonly deadline?: CalendarDate | null;
}

/**
 * Writes the entry sheet of a set and period, last period's sheet where it is known, the unit list, the list of accepted
 * findings, and the definition of a set that does not come with the product. A matrix wants units below the parent in the
 * period.
 */
export async function insertSheet(port: WorkbookPort, request: InsertRequest): Promise<void> {
  await port.writeSheets(newWorkbookSheets(request));
}

function newWorkbookSheets(request: InsertRequest): readonly SheetModel[] {
  const { set, period, earlier } = request;
  const isEarlier = earlier?.period.id === previousPeriod(period).id && earlier.set.id === set.id;
  const before = isEarlier ? earlier : null;
  const sheets =
    chosenArrangement(set, request.arrangement) === 'matrix'
      ? matrixSheets(request, before?.arrangement === 'matrix' ? before : null)
      : formSheets(request, before?.arrangement === 'form' ? before : null);
  const definition = isBuiltIn(set) ? [] : [layoutDefinitionSheet(set)];
  if (request.purpose === 'hand-out') {
    const guide = layoutGuideSheet({
      of: { type: 'set', set },
      period,
      parent: request.units.parent,
      deadline: request.deadline ?? null,
      unit: 'named',
    });
    return [...sheets, guide, layoutUnitListSheet(request.units), ...definition];
  }
  return [...sheets, layoutUnitListSheet(request.units), layoutAcceptanceSheet([]), ...definition];
}

function matrixSheets(request: InsertRequest, before: MatrixTable | null): readonly SheetModel[] {
  const content: EntrySheetContent = {
    set: asMatrixSet(request.set),
    period: request.period,
    asOf: request.asOf,
    units: listDuring(request.units, request.period),
    figure: request.figure ?? (() => null),
    previous: before === null ? { type: 'typed', figure: () => null } : previousColumns(before),
  };
  const entry =
    request.purpose === 'hand-out' ? layoutMatrixHandOut(content, 'hand-out') : layoutEntrySheet(content);
  if (before === null) return [entry];
  return [
    entry,
    carriedEntrySheet(before, null, unitsOf(before, before.parent?.unit ?? request.units.parent)),
  ];
}

/** The unit's form, and its form of last period where that is known. */
function formSheets(request: InsertRequest, before: FormTable | null): readonly SheetModel[] {
  const { period, asOf, units, purpose = 'own' } = request;
  const set = asFormSet(request.set);
  const unit = request.unit ?? units.parent;
  const sheet = formSheetName(set, period, unit, units.parent);
  const earlierSheet = formSheetName(set, previousPeriod(period), unit, units.parent);
  const carried = before === null ? null : carriedForm(before, earlierSheet, typedBefore(before));
  const previous =
    before === null || carried === null ? NOTHING_BEFORE : previousOnNewForm(before, earlierSheet);
  const blank = blankForm({ set, period, asOf, unit, sheet, previous, purpose });
  const { answer } = request;
  const form = layoutFormSheet(
    answer === undefined ? blank : answeredForm(blank, (code) => answer(unit.code, code)),
  );
  return carried === null ? [form] : [form, layoutFormSheet({ ...carried, purpose })];
}
