import type { MatrixSet } from '../../model/indicator-set';
import { detectLegacyEncoding } from '../../model/legacy-encoding';
import { foldName } from '../../model/name-folding';
import type { PasteRefusal } from '../../model/paste-problem';
import { headingWord, isFigureLike } from './cell-texts';
import { yearsBeside } from './column-years';
import { isHeadingRow, readHeadings, type Headings } from './header-rows';
import { subRowOf } from './heading-indicator';
import { findKeyColumns, type KeyColumns } from './key-columns';
import { isBlankText, type PastedRow } from './read-tab-text';
import type { UnitFinder } from './unit-finder';

/** A table taken apart, before anything is said of what its columns hold. */
export interface LaidTable {
  readonly keys: KeyColumns;
  readonly headings: Headings;
  /** The rows below the headings. */
  readonly body: readonly PastedRow[];
  /** Every column but those of names and codes. */
  readonly columns: readonly LaidColumn[];
}

export interface LaidColumn {
  /** Counted from 0. */
  readonly column: number;
  /** Its headings, top down. */
  readonly words: readonly string[];
  /** The year that the columns beside it give its period, where it is certain. */
  readonly yearBeside: number | null;
  /** What it holds, blank cells left out. */
  readonly texts: readonly string[];
}

export type TableLaying =
  | { readonly type: 'laid'; readonly laid: LaidTable }
  | { readonly type: 'refused'; readonly refusal: PasteRefusal };

const SAMPLE_LENGTH = 60;

/**
 * Tells the rows of one table apart into headings and units, and finds the column of names. Nothing is told by position:
 * without a column of names the table is refused.
 */
export function layTable(
  rows: readonly PastedRow[],
  set: MatrixSet,
  finder: UnitFinder,
  isConfirmed: (name: string) => boolean,
): TableLaying {
  if (rows.length === 0) return refused({ code: 'nothing-pasted', details: {} });
  const legacy = legacyRefusal(rows);
  if (legacy !== null) return refused(legacy);
  const keys = findKeyColumns(rows, finder, set, isConfirmed);
  if ('refusal' in keys) return refused(keys.refusal);

  const isNamed = (row: PastedRow) => namesSomebody(row, keys, finder, set, isConfirmed);
  const first = firstOfBody(rows, isNamed, keys);
  const leading = first === -1 ? rows : rows.slice(0, first);
  const body = first === -1 ? [] : rows.slice(first);
  const headings = readHeadings(leading, body);
  const second = body.find((row) => isOtherHeading(row, leading, keys));
  if (second !== undefined) {
    const heading = second.cells
      .filter((text) => !isBlankText(text))
      .join(' | ')
      .slice(0, SAMPLE_LENGTH);
    return refused({ code: 'several-tables', details: { line: second.line, heading } });
  }
  const years = yearsBeside(headings.columns);
  const columns = otherColumns(body, headings.columns.length, keys).map((column) => ({
    column,
    words: headings.columns[column] ?? [],
    yearBeside: years[column] ?? null,
    texts: body.map(({ cells }) => cells[column] ?? '').filter((text) => !isBlankText(text)),
  }));
  if (columns.every(({ texts }) => texts.length === 0)) return refused({ code: 'no-figures', details: {} });
  return { type: 'laid', laid: { keys, headings, body, columns } };
}

/** The letterhead over a row of headings may name a unit too: units are looked for below it. */
function firstOfBody(
  rows: readonly PastedRow[],
  isNamed: (row: PastedRow) => boolean,
  keys: KeyColumns,
): number {
  const heading = rows.findIndex(isHeadingRow);
  const isFigured = rows
    .slice(0, Math.max(heading, 0))
    .some((row) => holdsFigures(row, keys) || (isNamed(row) && hasFigure(row, keys)));
  const from = isFigured ? 0 : heading + 1;
  const first = rows.slice(from).findIndex((row) => isNamed(row) || holdsFigures(row, keys));
  return first === -1 ? -1 : from + first;
}

function namesSomebody(
  { cells }: PastedRow,
  { name, code }: KeyColumns,
  finder: UnitFinder,
  set: MatrixSet,
  isConfirmed: (name: string) => boolean,
): boolean {
  const text = name === null ? '' : (cells[name] ?? '');
  if (code !== null && finder.byCode(cells[code] ?? '') !== null) return true;
  return finder.byName(text).type !== 'none' || isConfirmed(text) || subRowOf(text, set) !== null;
}

/** A row of another unit, not a heading: headings count their columns (1), (2), (3) or name years. */
function holdsFigures({ cells }: PastedRow, { name, code }: KeyColumns): boolean {
  const text = name === null ? '' : (cells[name] ?? '');
  if (!/\p{L}/u.test(text) || headingWord(text) !== null) return false;
  return hasFigure({ cells }, { name, code });
}

function hasFigure({ cells }: Pick<PastedRow, 'cells'>, { name, code }: KeyColumns): boolean {
  return cells.some((cell, column) => column !== name && column !== code && isFigureLike(cell));
}

/** A heading row among the units is one that a page break repeats, or that of another table with columns of its own. */
function isOtherHeading(row: PastedRow, leading: readonly PastedRow[], { name }: KeyColumns): boolean {
  if (name === null || headingWord(row.cells[name] ?? '') !== 'name' || !isHeadingRow(row)) return false;
  return !leading.some((heading) => foldName(heading.cells.join('|')) === foldName(row.cells.join('|')));
}

function otherColumns(
  body: readonly PastedRow[],
  headed: number,
  { name, code }: KeyColumns,
): readonly number[] {
  const width = Math.max(headed, ...body.map(({ cells }) => cells.length));
  return Array.from({ length: width }, (_, column) => column).filter(
    (column) => column !== name && column !== code,
  );
}

function legacyRefusal(rows: readonly PastedRow[]): PasteRefusal | null {
  const cells = rows.flatMap((row) => row.cells);
  const encoding = detectLegacyEncoding(cells.join('\n'));
  if (encoding === null) return null;
  const text = cells.find((cell) => /[\u00a1-\u00ff]/.test(cell)) ?? '';
  return { code: 'legacy-encoding', details: { text: text.slice(0, SAMPLE_LENGTH), encoding } };
}

function refused(refusal: PasteRefusal): TableLaying {
  return { type: 'refused', refusal };
}
