import { isBuiltIn } from '../indicator-sets/catalogue';
import type { MatrixTable } from '../model/entry';
import { asMatrixSet, type IndicatorSet } from '../model/indicator-set';
import { previousPeriod, type CalendarDate, type Period } from '../model/period';
import { existsIn, type UnitList } from '../model/unit';
import { layoutDefinitionSheet } from '../sheets/definition/definition-layout';
import type { EntrySheetContent } from '../sheets/entry/entry-content';
import { layoutEntrySheet } from '../sheets/entry/entry-layout';
import type { SheetModel } from '../workbook/sheet-model';
import type { WorkbookPort } from '../workbook/port';
import { carriedEntrySheet, previousColumns, unitsOf } from './carry-entry-sheet';
import { layoutAcceptanceSheet } from '../sheets/acceptance-sheet';
import { layoutUnitListSheet } from '../sheets/unit-list-sheet';

export interface InsertRequest {
  readonly set: IndicatorSet;
  readonly period: Period;
  readonly asOf: CalendarDate | null;
  readonly units: UnitList;
  /** Last period's table; its sheet is put beside the new one, which then looks last period's figures up. */
  readonly earlier: MatrixTable | null;
  /** Figures to begin with; absent leaves every cell to be filled in. */
  readonly figure?: EntrySheetContent['figure'];
}

/**
 * Writes the entry sheet of a set and period, last period's sheet where it is known, the unit list, the list of accepted
 * findings, and the definition of a set that does not come with the product.
 */
export async function insertSheet(port: WorkbookPort, request: InsertRequest): Promise<void> {
  await port.writeSheets(newWorkbookSheets(request));
}

function newWorkbookSheets(request: InsertRequest): readonly SheetModel[] {
  const { earlier } = request;
  const isEarlier =
    earlier?.period.id === previousPeriod(request.period).id && earlier.set.id === request.set.id;
  const before = isEarlier ? earlier : null;
  const content: EntrySheetContent = {
    set: asMatrixSet(request.set),
    period: request.period,
    asOf: request.asOf,
    units: unitsIn(request.units, request.period),
    figure: request.figure ?? (() => null),
    previous: before === null ? { type: 'typed', figure: () => null } : previousColumns(before),
  };
  return [
    layoutEntrySheet(content),
    ...(before === null
      ? []
      : [carriedEntrySheet(before, null, unitsOf(before, before.parent?.unit ?? request.units.parent))]),
    layoutUnitListSheet(request.units),
    layoutAcceptanceSheet([]),
    ...(isBuiltIn(request.set) ? [] : [layoutDefinitionSheet(request.set)]),
  ];
}

/** The units that exist in the period: one that has since been merged gets no row. */
function unitsIn({ parent, units }: UnitList, period: Period): UnitList {
  return { parent, units: units.filter((unit) => existsIn(unit, period)) };
}
