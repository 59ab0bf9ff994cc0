import type { EntryTable } from '../model/entry';
import type { IndicatorSet } from '../model/indicator-set';
import { previousPeriod, type CalendarDate, type Period } from '../model/period';
import type { UnitList } from '../model/unit';
import { layoutEntrySheet, type EntrySheetContent } from '../sheets/entry/entry-layout';
import type { SheetModel } from '../workbook/sheet-model';
import type { WorkbookPort } from '../workbook/port';
import { carriedEntrySheet, previousColumns } from './carry-entry-sheet';
import { layoutAcceptanceSheet } from '../sheets/acceptance-sheet';
import { layoutUnitListSheet } from '../sheets/unit-list-sheet';

export interface InsertRequest {
  readonly set: IndicatorSet;
  readonly period: Period;
  readonly asOf: CalendarDate | null;
  readonly units: UnitList;
  /** Last period's table; its sheet is put beside the new one, which then looks last period's figures up. */
  readonly earlier: EntryTable | null;
  /** Figures to begin with; absent leaves every cell to be filled in. */
  readonly figure?: EntrySheetContent['figure'];
}

/** Writes the entry sheet of a set and period, last period's sheet where it is known, the unit list and the list of accepted findings. */
export async function insertSheet(port: WorkbookPort, request: InsertRequest): Promise<void> {
  await port.writeSheets(newWorkbookSheets(request));
}

function newWorkbookSheets(request: InsertRequest): readonly SheetModel[] {
  const { earlier } = request;
  const isEarlier =
    earlier?.period.id === previousPeriod(request.period).id && earlier.set.id === request.set.id;
  const before = isEarlier ? earlier : null;
  const content: EntrySheetContent = {
    set: request.set,
    period: request.period,
    asOf: request.asOf,
    units: request.units,
    figure: request.figure ?? (() => null),
    previous: before === null ? { type: 'typed', figure: () => null } : previousColumns(before),
  };
  return [
    layoutEntrySheet(content),
    ...(before === null ? [] : [carriedEntrySheet(before, null, request.units)]),
    layoutUnitListSheet(request.units),
    layoutAcceptanceSheet([]),
  ];
}
