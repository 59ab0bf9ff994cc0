import { rowsOf, type Entry, type EntryRow, type EntryTable } from '../model/entry';
import type { Finding, Place } from '../model/finding';
import {
  isFigureIndicator,
  itemsOf,
  type FigureIndicator,
  type Form,
  type FormItem,
  type Indicator,
} from '../model/indicator-set';
import type { UnitList } from '../model/unit';
import { rememberedLast, rememberedOf } from '../model/remembered';
import type { PreviousFigures } from '../model/previous-figures';

/** What a rule may look at. */
export interface CheckContext {
  readonly table: EntryTable;
  /** The sheet of the period before, where there is one. */
  readonly earlier: EntryTable | null;
  /** The figures of the period before, from its sheet or from the entry sheet's own columns. */
  readonly previous: PreviousFigures;
  /** Who should report; null when no list is at hand. */
  readonly unitList: UnitList | null;
}

/** One rule: what it finds in one entry sheet, in the order of its cells. */
export type Rule = (context: CheckContext) => readonly Finding[];

/** One cell of the data with all that is known of it. */
export interface EntryInPlace<Kind extends Indicator = Indicator> {
  readonly row: EntryRow;
  readonly indicator: Kind;
  readonly entry: Entry;
  readonly place: () => Place;
  readonly isParent: boolean;
}

/** Every cell of the data, the parent's row first; closed cells (parent-only indicators of a unit) included. */
export function entriesInPlace(table: EntryTable): readonly EntryInPlace[] {
  return listed(table);
}

/** All rules walk over the same cells; listing them once a table makes a check several times faster. */
const listed = rememberedLast(listEntries);

function listEntries(table: EntryTable): readonly EntryInPlace[] {
  return rowsOf(table).flatMap((row) =>
    table.indicators.flatMap((indicator) => {
      const entry = row.entries.get(indicator.code);
      if (entry === undefined) return [];
      const place = () => placeOf(table, row, indicator, entry.cell);
      return [{ row, indicator, entry, isParent: row === table.parent, place }];
    }),
  );
}

/** The cells in which a figure is expected. */
export function expectedEntries(table: EntryTable): readonly EntryInPlace[] {
  return entriesInPlace(table).filter((cell) => isExpected(table, cell));
}

/** Whether a cell is to be filled in: a unit's row leaves out what the parent alone reports, a form asks for all it has. */
export function isExpected(
  { arrangement }: Pick<EntryTable, 'arrangement'>,
  { indicator, isParent }: Pick<EntryInPlace, 'indicator' | 'isParent'>,
): boolean {
  return arrangement === 'form' || isParent || indicator.scope === 'all';
}

/** The cells in which a number is expected. */
export function expectedFigures(table: EntryTable): readonly EntryInPlace<FigureIndicator>[] {
  return figuresListed(table);
}

/** The same, column by column: several rules hold the units of one column against one another. */
export function expectedInColumn(
  table: EntryTable,
  indicator: FigureIndicator,
): readonly EntryInPlace<FigureIndicator>[] {
  return figuresByColumn(table).get(indicator) ?? [];
}

const figuresByColumn = rememberedLast((table: EntryTable) => {
  const columns = new Map<FigureIndicator, EntryInPlace<FigureIndicator>[]>();
  for (const cell of expectedFigures(table)) {
    const column = columns.get(cell.indicator);
    if (column === undefined) columns.set(cell.indicator, [cell]);
    else column.push(cell);
  }
  return columns;
});

const figuresListed = rememberedLast((table: EntryTable) => expectedEntries(table).filter(isFigure));

function isFigure(cell: EntryInPlace): cell is EntryInPlace<FigureIndicator> {
  return isFigureIndicator(cell.indicator);
}

/** The indicators of a sheet that are numbers. */
export function figureIndicators(table: EntryTable): readonly FigureIndicator[] {
  return [...table.indicators].filter(isFigureIndicator);
}

/** The place of a row, or of one of its cells. */
export function placeOf(table: EntryTable, row: EntryRow, indicator?: Indicator, cell?: string): Place {
  return {
    sheet: table.sheet,
    period: table.period.id,
    unit: { code: row.unit.code, name: row.unit.name },
    ...(indicator === undefined
      ? {}
      : { indicator: { code: indicator.code, name: indicatorName(table, indicator) } }),
    ...(cell === undefined ? {} : { cell }),
  };
}

/** What an indicator is called on its sheet: on a form with the number that its item has there, "1.10 Tuyên truyền". */
export function indicatorName(table: EntryTable, { code, shortName }: Indicator): string {
  if (table.arrangement === 'matrix') return shortName.vi;
  const item = itemsByIndicator(table.set.form).get(code);
  const isNumbered = item !== undefined && NUMBERED.test(item.ordinal);
  return isNumbered ? `${item.ordinal} ${shortName.vi}` : shortName.vi;
}

/** Of two items that tell of one indicator the first. */
const itemsByIndicator = rememberedOf(
  (form: Form): ReadonlyMap<string, FormItem> =>
    new Map(
      [...itemsOf(form)].reverse().flatMap((item) => Object.values(item.cells).map((code) => [code, item])),
    ),
);

/** A dash before a row tells nothing of its place. */
const NUMBERED = /[\p{L}\p{N}]/u;

/** The place of a whole column of units. */
export function columnPlace(table: EntryTable, indicator: Indicator): Place {
  return {
    sheet: table.sheet,
    period: table.period.id,
    indicator: { code: indicator.code, name: indicator.shortName.vi },
  };
}
