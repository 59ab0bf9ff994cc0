import type { MatrixSet } from '../../model/indicator-set';
import type { PasteRefusal } from '../../model/paste-problem';
import type { Period } from '../../model/period';
import type { UnitList } from '../../model/unit';
import { columnPeriod } from './column-periods';
import { layTable, type LaidTable, type TableLaying } from './lay-table';
import type { PastedRow } from './read-tab-text';
import {
  confirmationKey,
  proposeTable,
  type RecognisedTable,
  type RecogniseOptions,
} from './recognise-table';
import { splitTables } from './split-tables';
import { titledPeriod, type TitledPeriod } from './titled-period';
import { UnitFinder } from './unit-finder';

/** The rows of the pasted text that a table takes, counted from 1, the lines over it included. */
export interface TableLines {
  readonly first: number;
  readonly last: number;
}

/** One of the tables of a pasted text. */
export type TableOfPaste =
  | { readonly type: 'table'; readonly lines: TableLines; readonly table: RecognisedTable }
  | { readonly type: 'refused'; readonly lines: TableLines; readonly refusal: PasteRefusal };

/**
 * Recognises all tables of a pasted text. A table that says nothing of its period has the one that the others name, if they
 * name one.
 */
export function recogniseTables(
  rows: readonly PastedRow[],
  set: MatrixSet,
  units: UnitList,
  options: RecogniseOptions,
): readonly TableOfPaste[] {
  const { period, confirmed = new Map() } = options;
  const isConfirmed = (name: string) => confirmed.has(confirmationKey(name));
  const laid = layTables(rows, set, new UnitFinder(units, period), isConfirmed);
  const said = laid.map(({ laying }) =>
    laying.type === 'laid' ? saidBy(laying.laid, period) : { type: 'none' as const },
  );
  return laid.map(({ lines, laying }, index): TableOfPaste => {
    if (laying.type === 'refused') return { ...laying, lines };
    const elsewhere = together(said.filter((_, other) => other !== index));
    return { type: 'table', lines, table: proposeTable(laying.laid, elsewhere, set, options) };
  });
}

/** The tables of a text with the rows that they take; nothing is said yet of what they hold. */
export function layTables(
  rows: readonly PastedRow[],
  set: MatrixSet,
  finder: UnitFinder,
  isConfirmed: (name: string) => boolean,
): readonly { readonly lines: TableLines; readonly laying: TableLaying }[] {
  return splitTables(rows, finder).map((own) => ({
    lines: { first: own[0]?.line ?? 1, last: own.at(-1)?.line ?? 1 },
    laying: layTable(own, set, finder, isConfirmed),
  }));
}

/** What a table says of its period: its headings, else the lines over it. */
function saidBy({ headings, columns }: LaidTable, sheet: Period): TitledPeriod {
  const own = columns.flatMap((column) => {
    const { words } = column;
    const { period, word } = columnPeriod(column, headings, sheet);
    return period === null || word !== null ? [] : [{ period, text: words.join(' – ') }];
  });
  const line = headings.titles.at(-1)?.line ?? 1;
  const inColumns = own.map(({ period, text }): TitledPeriod => ({
    type: 'one',
    period,
    at: { line, text },
  }));
  return together(inColumns.length > 0 ? inColumns : [titledPeriod(headings.titles, sheet)]);
}

function together(said: readonly TitledPeriod[]): TitledPeriod {
  const known = said.filter((each) => each.type !== 'none');
  const [first] = known;
  if (first === undefined) return { type: 'none' };
  const isOne = known.every(
    (each) => each.type === 'one' && first.type === 'one' && each.period.id === first.period.id,
  );
  return isOne ? first : { type: 'several', at: known.flatMap(({ at }) => at) };
}
