import type { Unit, UnitList } from '../model/unit';

/** The lists of units that workbooks hold. */
interface ListedUnits {
  /** The first sound list of each workbook that has one. */
  readonly unitLists: ReadonlyMap<string, UnitList>;
  /** What they say together. */
  readonly unitList: UnitList | null;
}

/**
 * The list that the sheets of a workbook are held against: its own, since a workbook that was sent to one unit lists that
 * unit alone; where it has none, that of all the workbooks.
 */
export function unitsKnownTo(
  { unitLists, unitList }: ListedUnits,
  workbook: string | undefined,
): UnitList | null {
  return (workbook === undefined ? undefined : unitLists.get(workbook)) ?? unitList;
}

/** The first list with what the others of the same reporting unit have besides; null where there is none. */
export function joinedUnitList(lists: readonly UnitList[]): UnitList | null {
  const [first] = lists;
  if (first === undefined) return null;
  const units = new Map<string, Unit>();
  for (const { parent, units: listed } of lists) {
    if (parent.code !== first.parent.code) continue;
    for (const unit of listed) if (!units.has(unit.code)) units.set(unit.code, unit);
  }
  return { parent: first.parent, units: [...units.values()] };
}
