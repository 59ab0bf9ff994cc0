import { findMatrixTable } from '../actions/check-entries';
import type { InsertRequest } from '../actions/insert-sheet';
import type { FoundEntrySheet } from '../actions/read-contents';
import { setHash } from '../indicator-sets/catalogue';
import type { EntryRow, EntryTable, FormTable, MatrixTable } from '../model/entry';
import type { Arrangement, IndicatorSet } from '../model/indicator-set';
import { previousPeriod, type CalendarDate, type Period } from '../model/period';
import type { Unit, UnitList } from '../model/unit';
import { entrySheetName } from '../sheets/entry/entry-layout';
import { CommandFault } from './fault';
import { fileNameOf } from './file-name';
import type { HandOut } from './template-target';
import { recipientsOf } from './units-below';

/** What is asked for, before it is known what the workbook of last period holds. */
export interface TemplateOrder {
  readonly set: IndicatorSet;
  readonly period: Period;
  readonly asOf: InsertRequest['asOf'];
  readonly units: UnitList;
  readonly arrangement: Arrangement;
  /** Hạn gửi; null where none is set. */
  readonly deadline: CalendarDate | null;
}

/** The file of each unit that exists in the period. Throws a CommandFault where there is none. */
export function handOutsOf({
  units,
  set,
  period,
}: Pick<TemplateOrder, 'units' | 'set' | 'period'>): readonly HandOut[] {
  return recipientsOf(units, period).map((unit) => ({
    unit,
    name: `${fileNameOf(entrySheetName(set, period), unit.code)}.xlsx`,
  }));
}

/** A unit of the list by its code; without one, the list's own. Throws a CommandFault for a code that is not listed. */
export function listedUnit(code: string | undefined, { parent, units }: UnitList): Unit {
  if (code === undefined) return parent;
  const found = [parent, ...units].find((unit) => unit.code === code);
  if (found === undefined) throw new CommandFault('unit-not-listed', { code });
  return found;
}

/**
 * The tables of last period's workbook that new sheets look their figures up in. Throws a CommandFault without one, and
 * where they were made from another definition of the set: laid out anew they would pass for sheets of this one.
 */
export function earlierTables(
  sheets: readonly FoundEntrySheet[],
  { set, period, arrangement }: TemplateOrder,
): readonly EntryTable[] {
  const before = previousPeriod(period);
  const found = sheets.flatMap(({ table, layout }) =>
    table?.set.id === set.id && table.period.id === before.id && table.arrangement === arrangement
      ? [{ table, madeFrom: layout.tag?.setHash ?? setHash(table.set) }]
      : [],
  );
  if (found.length === 0) {
    throw new CommandFault('no-sheet-of-period', { set: set.id, period: before.id });
  }
  if (found.some(({ madeFrom }) => madeFrom !== setHash(set))) {
    throw new CommandFault('definition-changed', { set: set.id, period: period.id, comparison: before.id });
  }
  return found.map(({ table }) => table);
}

/** The consolidator's own workbook: all units on one sheet, or the form of one unit. */
export function ownRequest(order: TemplateOrder, unit: Unit, earlier: readonly EntryTable[]): InsertRequest {
  return { ...order, unit, earlier: earlierOf(order, unit, earlier) };
}

/** One unit's own workbook: neither its rows nor last period's are those of the others, which its list does not name. */
export function handOutRequest(
  order: TemplateOrder,
  unit: Unit,
  earlier: readonly EntryTable[],
): InsertRequest {
  const found = earlierOf(order, unit, earlier);
  return {
    ...order,
    unit,
    units: { parent: order.units.parent, units: [unit] },
    earlier: found?.arrangement === 'matrix' ? ofUnit(found, unit) : found,
    purpose: 'hand-out',
  };
}

function earlierOf(
  { set, period, arrangement }: TemplateOrder,
  unit: Unit,
  tables: readonly EntryTable[],
): EntryTable | null {
  const before = previousPeriod(period);
  switch (arrangement) {
    case 'matrix':
      return findMatrixTable(tables, set.id, before);
    case 'form':
      return (
        tables.find((table): table is FormTable => table.arrangement === 'form' && isOf(table, unit)) ?? null
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
