import type { MatrixTable } from '../../model/entry';
import type { PasteRefusal } from '../../model/paste-problem';
import type { UnitList } from '../../model/unit';
import type { UndatedColumns } from './column-proposal';
import { figureColumns, type FigureColumn } from './figure-columns';
import { matchRows, type MatchedRow, type MatchedTable } from './match-rows';
import { planPaste, type PastePlan } from './plan-paste';
import { readFigures } from './read-figures';
import { PASTE_LIMITS } from './read-tab-text';
import { readPasted } from './read-pasted';
import { recogniseTables, type TableLines } from './recognise-tables';
import type { RecognisedTable } from './recognise-table';
import { UnitFinder } from './unit-finder';

/** A pasted text and what a person has decided about it so far. */
export interface Paste {
  readonly text: string;
  /** By `columnKey` the code of an indicator, or null to leave it out; what is not named is as proposed. */
  readonly choices?: ReadonlyMap<number, string | null>;
  /** By `confirmationKey` of a row's name the code of the unit that it is. */
  readonly confirmed?: ReadonlyMap<string, string>;
  /** What is made of columns of which nothing says the period. */
  readonly undated?: UndatedColumns;
}

/** What a person sees and confirms before anything is written. */
export interface PasteReview {
  readonly tables: readonly [ReviewedTable, ...ReviewedTable[]];
  /** Tables that cannot be read, and why. */
  readonly passedOver: readonly PassedOver[];
  /** The rows of all tables. */
  readonly matched: MatchedTable;
  /** Two columns of a table chosen for one indicator: nothing is planned before that is settled. */
  readonly columnsRefusal: PasteRefusal | null;
  readonly plan: PastePlan;
}

export interface ReviewedTable {
  readonly lines: TableLines;
  /** Counted from 0 among those that can be read. */
  readonly index: number;
  readonly table: RecognisedTable;
  /** The columns whose figures are taken. */
  readonly columns: readonly FigureColumn[];
}

export interface PassedOver {
  readonly lines: TableLines;
  readonly refusal: PasteRefusal;
}

export type PasteReviewing =
  | { readonly type: 'review'; readonly review: PasteReview }
  | { readonly type: 'refused'; readonly refusal: PasteRefusal };

const NOTHING_PLANNED: PastePlan = { cells: [], omissions: [], notInTable: [] };

/** A column of one of the tables as a choice names it: within the first table it is the column, counted from 0. */
export function columnKey(table: number, column: number): number {
  return table * PASTE_LIMITS.columns + column;
}

/** All the steps from a pasted text to a plan for an entry sheet; call it again after each decision. */
export function reviewPaste(
  { text, choices = new Map(), confirmed = new Map(), undated = 'of-the-sheet' }: Paste,
  entries: MatrixTable,
  units: UnitList,
): PasteReviewing {
  const { set, period } = entries;
  const reading = readPasted(text, set, new UnitFinder(units, period));
  if (reading.type === 'refused') return reading;
  const found = recogniseTables(reading.rows, set, units, { period, confirmed, undated });
  const passedOver = found.flatMap((each) => (each.type === 'refused' ? [each] : []));
  const readable = found.flatMap((each) => (each.type === 'table' ? [each] : []));
  const chosen = readable.map(({ table }, index) =>
    figureColumns(table, set, choicesOf(index, table, choices)),
  );
  const [first, ...others] = readable.map(({ lines, table }, index): ReviewedTable => {
    const taken = chosen[index];
    return { lines, index, table, columns: taken?.type === 'columns' ? taken.columns : [] };
  });
  if (first === undefined) {
    const [refused] = passedOver;
    return { type: 'refused', refusal: refused?.refusal ?? { code: 'nothing-pasted', details: {} } };
  }
  const tables = [first, ...others] as const;
  const matches = tables.map(({ table }) => matchRows(table, { units, set, period, confirmed }));
  const matched = joined(matches.filter((_, index) => isAwaited(tables[index], tables.length)));
  const columnsRefusal = chosen.find((each) => each.type === 'refused')?.refusal ?? null;
  const figures = matches.flatMap((each, index) => readFigures(each, tables[index]?.columns ?? [], set));
  const plan = columnsRefusal === null ? planPaste(matched, figures, entries) : NOTHING_PLANNED;
  return { type: 'review', review: { tables, passedOver, matched, columnsRefusal, plan } };
}

/** A table of another period has nothing to say of the sheet's rows; one that stands alone says why it brings nothing. */
function isAwaited(reviewed: ReviewedTable | undefined, count: number): boolean {
  if (reviewed === undefined) return false;
  const { columns, table } = reviewed;
  return (
    count === 1 || columns.length > 0 || table.columns.some(({ proposal }) => proposal.type === 'choose')
  );
}

function choicesOf(
  index: number,
  { columns }: RecognisedTable,
  choices: ReadonlyMap<number, string | null>,
): ReadonlyMap<number, string | null> {
  return new Map(
    columns.flatMap(({ column }) => {
      const choice = choices.get(columnKey(index, column));
      return choice === undefined ? [] : [[column, choice] as const];
    }),
  );
}

/** A unit is missing where no table names it. */
function joined(matches: readonly MatchedTable[]): MatchedTable {
  const rows: readonly MatchedRow[] = matches.flatMap((each) => each.rows);
  const [first, ...others] = matches;
  const notInTable = (first?.notInTable ?? []).filter(({ code }) =>
    others.every((other) => other.notInTable.some((unit) => unit.code === code)),
  );
  return { rows, notInTable };
}
