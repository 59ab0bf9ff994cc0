import type { Unit } from '../model/unit';

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
 * Where the units of a list that a sheet lacks belong: below the unit that precedes them in the list, or above the first
 * one. From the top down.
 */
export function rowsToAdd(
  rows: ReadonlyMap<string, number>,
  /** Those between which new ones may come: not that of a parent that stands apart. */
  unitRows: readonly number[],
  units: readonly Unit[],
): readonly RowsToAdd[] {
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

/** The first row of new units once all are in: groups come from the top down. */
export function firstRowOf(group: RowsToAdd, groups: readonly RowsToAdd[]): number {
  return movedRow(group.after, groups.slice(0, groups.indexOf(group))) + 1;
}

/** Where a row stands once new ones are in. */
export function movedRow(row: number, groups: readonly RowsToAdd[]): number {
  return row + groups.reduce((sum, { after, units }) => (after < row ? sum + units.length : sum), 0);
}
