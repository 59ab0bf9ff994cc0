import type { EntryRow, EntryTable, FormTable, MatrixTable } from '../model/entry';
import type { Arrangement, IndicatorSet } from '../model/indicator-set';
import { previousPeriod, type CalendarDate, type Period } from '../model/period';
import type { Unit, UnitList } from '../model/unit';
import { distinctFileNames, fileNameOf } from '../workbook/file/file-name';
import { findMatrixTable } from './check-entries';
import type { InsertRequest } from './insert-sheet';

/** What is handed out to units. */
export interface HandOutOrder {
  readonly set: IndicatorSet;
  readonly period: Period;
  readonly asOf: CalendarDate | null;
  readonly units: UnitList;
  readonly arrangement: Arrangement;
  /** Hạn gửi; null where none is set. */
  readonly deadline: CalendarDate | null;
}

/** Who gets what: all the same workbook, one unit its own, or each its own in one archive. */
export type Recipient =
  { readonly type: 'all' } | { readonly type: 'unit'; readonly code: string } | { readonly type: 'each' };

/** The names of the files that hold the workbooks of units: the sheet's and the unit's code. */
export function handOutNames(sheet: string, units: readonly Unit[]): readonly string[] {
  return distinctFileNames(
    units.map(({ code }) => fileNameOf(sheet, code)),
    '.xlsx',
  );
}

/** One unit's own workbook: neither its rows nor last period's are those of the others, which its list does not name. */
export function handOutOf(order: HandOutOrder, unit: Unit, earlier: readonly EntryTable[]): InsertRequest {
  const found = tableBefore(order, unit, earlier);
  return {
    ...order,
    unit,
    units: { parent: order.units.parent, units: [unit] },
    earlier: found?.arrangement === 'matrix' ? ofUnit(found, unit) : found,
    purpose: 'hand-out',
  };
}

/** The table of the period before in which a unit finds its figures: the matrix of all, or its own form. */
export function tableBefore(
  { set, period, arrangement }: Pick<HandOutOrder, 'set' | 'period' | 'arrangement'>,
  unit: Unit,
  tables: readonly EntryTable[],
): EntryTable | null {
  const before = previousPeriod(period);
  switch (arrangement) {
    case 'matrix':
      return findMatrixTable(tables, set.id, before);
    case 'form':
      return (
        tables.find(
          (table): table is FormTable =>
            table.arrangement === 'form' &&
            table.set.id === set.id &&
            table.period.id === before.id &&
            isOf(table, unit),
        ) ?? null
      );
  }
}

function ofUnit(table: MatrixTable, unit: Unit): MatrixTable {
  const own = (row: EntryRow): boolean => row.unit.code === unit.code;
  return { ...table, units: table.units.filter(own) };
}

function isOf({ units }: FormTable, unit: Unit): boolean {
  return units.some((row) => row.unit.code === unit.code);
}
