import { rowsOf, type EntryTable } from '../model/entry';
import type { Unit, UnitList } from '../model/unit';

/** Units that come together below one row of a sheet. */
export interface RowsToAdd {
  /** The row above the first of them, as the sheet is now. */
  readonly after: number;
  /** A unit's row that the new ones are to look like. */
  readonly like: number;
  /** Between two rows of units, or above or below them all. */
  readonly where: 'inside' | 'outside';
  readonly units: readonly Unit[];
}

/**
 * Where the units of a list that a table lacks belong: below the unit that precedes them in the list, or above the first
 * one. From the top down.
 */
export function rowsToAdd(table: EntryTable, { units }: UnitList): readonly RowsToAdd[] {
  const rows = new Map(rowsOf(table).map(({ unit, row }) => [unit.code, row]));
  const unitRows = table.units.map(({ row }) => row);
  if (unitRows.length === 0) return [];
  const top = Math.min(...unitRows) - 1;
  const bottom = Math.max(...unitRows);
  const groups = new Map<number, Unit[]>();
  let after = top;
  for (const unit of units) {
    const row = rows.get(unit.code);
    if (row !== undefined) after = row;
    else groups.set(after, [...(groups.get(after) ?? []), unit]);
  }
  return [...groups]
    .sort(([one], [other]) => one - other)
    .map(([row, added]) => ({
      after: row,
      like: row === top ? top + 1 : row,
      where: row > top && row < bottom ? 'inside' : 'outside',
      units: added,
    }));
}
