import type { Entry, EntryRow, MatrixTable } from '../model/entry';
import { matrixIndicators, type FigureIndicator } from '../model/indicator-set';
import { rowsByCode } from '../model/previous-figures';
import type { Unit, UnitList } from '../model/unit';
import type { PreviousColumns } from '../sheets/entry/entry-content';
import { entrySheetName, layoutEntrySheet } from '../sheets/entry/entry-layout';
import { COLUMN, currentColumn } from '../sheets/entry/geometry';
import type { SheetModel } from '../workbook/sheet-model';
import { placesOnSheet } from './figure-places';
import type { FoundMatrix } from './read-contents';

/**
 * An entry table laid out anew for another workbook: every cell as it was typed, in a sheet of this program's own form.
 * A person's own colours, notes and extra columns are not carried over.
 */
export function carriedEntrySheet(
  table: MatrixTable,
  earlier: MatrixTable | null,
  units: UnitList,
): SheetModel {
  const rows = rowsByCode(table);
  const content =
    (of: (row: EntryRow) => ReadonlyMap<string, Entry>) => (unit: Unit, indicator: FigureIndicator) => {
      const row = rows.get(unit.code);
      return row === undefined ? null : (of(row).get(indicator.code)?.content ?? null);
    };
  return layoutEntrySheet({
    set: table.set,
    period: table.period,
    asOf: table.asOf,
    units,
    figure: content((row) => row.entries),
    previous:
      earlier === null ? { type: 'typed', figure: content((row) => row.previous) } : previousColumns(earlier),
  });
}

/** Looks last period's figures up on its sheet, as this program lays it out in the same workbook. */
export function previousColumns(earlier: MatrixTable): Extract<PreviousColumns, { type: 'sheet' }> {
  const rows = rowsByCode(earlier);
  return {
    type: 'sheet',
    sheet: entrySheetName(earlier.set, earlier.period),
    codeColumn: COLUMN.code,
    column: (indicator) => {
      const index = matrixIndicators(earlier.set).findIndex(({ code }) => code === indicator.code);
      return index === -1 ? null : currentColumn(index);
    },
    cached: (unit, indicator) => rows.get(unit.code)?.entries.get(indicator.code)?.content ?? null,
  };
}

/** Looks last period's figures up on its sheet as people have it; null where that sheet has no column of codes. */
export function previousOnSheet(
  sheet: FoundMatrix & { readonly table: MatrixTable },
): Extract<PreviousColumns, { type: 'sheet' }> | null {
  const places = placesOnSheet(sheet);
  if (places === null) return null;
  const rows = rowsByCode(sheet.table);
  return {
    type: 'sheet',
    sheet: places.sheet,
    codeColumn: places.codeColumn,
    column: ({ code }) => places.current(code),
    cached: (unit, indicator) => rows.get(unit.code)?.entries.get(indicator.code)?.content ?? null,
  };
}

/** The units of a table as a list, in its order. */
export function unitsOf(table: MatrixTable, parent: Unit): UnitList {
  return { parent, units: table.units.map(({ unit }) => unit) };
}
