import type { Decimal } from '../model/decimal';
import type { EntryRow, EntryTable } from '../model/entry';
import type { FigureIndicator } from '../model/indicator-set';
import { BLANK, figureOf, type ObservedValue } from '../model/observation';
import type { Unit } from '../model/unit';
import { changeOf, type Change } from '../model/change';
import type { PreviousFigures } from '../model/previous-figures';
import { rankUnits, type Standing, type TieRule } from './rank-units';

/** One indicator over one period and the one before: the parent apart, the units ranked among themselves. */
export interface IndicatorTable {
  readonly indicator: FigureIndicator;
  readonly ties: TieRule;
  /** The parent's published figures. They are never ranked, averaged or compared with the units'. */
  readonly parent: ParentFigures | null;
  /** In the order of the entry sheet. */
  readonly rows: readonly UnitFigures[];
}

export interface ParentFigures {
  readonly unit: Unit;
  readonly current: ObservedValue;
  readonly previous: ObservedValue;
  readonly change: Change | null;
}

export interface UnitFigures extends ParentFigures {
  /** Null when the unit has no figure to rank: `current` says why. */
  readonly standing: Standing | null;
  /** Its rank among all units of the period before; null when it had none. */
  readonly previousRank: number | null;
  /** Places gained (positive) or lost since the period before; null unless ranked in both. */
  readonly movement: number | null;
}

/** Ranks the units of an entry table on one indicator and compares them with the period before. */
export function tabulateIndicator(
  table: EntryTable,
  previous: PreviousFigures,
  indicator: FigureIndicator,
  ties: TieRule,
): IndicatorTable {
  const before = (row: EntryRow) => previous.observed(row, indicator.code);
  const now = (row: EntryRow) => row.entries.get(indicator.code)?.observed ?? BLANK;
  const compared = (row: EntryRow): ParentFigures => ({
    unit: row.unit,
    current: now(row),
    previous: before(row),
    change: changeOf(now(row), before(row), indicator),
  });

  const standings = standingsByUnit(table.units, now, indicator, ties);
  const previousStandings = standingsByUnit(previous.units, before, indicator, ties);
  return {
    indicator,
    ties,
    parent: table.parent === null ? null : compared(table.parent),
    rows: table.units.map((row) => {
      const standing = standings.get(row.unit.code) ?? null;
      const previousRank = previousStandings.get(row.unit.code)?.rank ?? null;
      const movement = standing === null || previousRank === null ? null : previousRank - standing.rank;
      return { ...compared(row), standing, previousRank, movement };
    }),
  };
}

function standingsByUnit(
  rows: readonly EntryRow[],
  observed: (row: EntryRow) => ObservedValue,
  indicator: FigureIndicator,
  ties: TieRule,
): ReadonlyMap<string, Standing> {
  const figures = new Map<string, Decimal>();
  for (const row of rows) {
    const value = figureOf(observed(row));
    if (value !== null) figures.set(row.unit.code, value);
  }
  return new Map(rankUnits(figures, indicator, ties).map((standing) => [standing.unit, standing]));
}
