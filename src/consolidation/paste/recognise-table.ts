import type { MatrixSet } from '../../model/indicator-set';
import { detectLegacyEncoding } from '../../model/legacy-encoding';
import { foldName } from '../../model/name-folding';
import type { PasteRefusal } from '../../model/paste-problem';
import type { Period } from '../../model/period';
import type { UnitList } from '../../model/unit';
import { foldText } from '../../model/vietnamese-text';
import { headingWord, isFigureLike } from './cell-texts';
import { proposeColumn, withoutTwins, type ProposedColumn } from './column-proposal';
import { readHeadings } from './header-rows';
import { subRowOf } from './heading-indicator';
import { findKeyColumns, type KeyColumns } from './key-columns';
import { isBlankText, type PastedRow } from './read-tab-text';
import { UnitFinder } from './unit-finder';

export interface RecogniseOptions {
  /** The period of the sheet that is to be filled. */
  readonly period: Period;
  /** By `confirmationKey` of a row's name the code of the unit that a person said it is. */
  readonly confirmed?: ReadonlyMap<string, string>;
}

export interface RecognisedTable {
  readonly titles: readonly string[];
  /** 0–3. */
  readonly headerRows: number;
  readonly keys: KeyColumns;
  /** Every column but those of names and codes. */
  readonly columns: readonly ProposedColumn[];
  /** The rows below the headings. */
  readonly body: readonly PastedRow[];
}

export type TableRecognition =
  | { readonly type: 'table'; readonly table: RecognisedTable }
  | { readonly type: 'refused'; readonly refusal: PasteRefusal };

const SAMPLE = 3;
const SAMPLE_LENGTH = 60;

/** A row's name as `confirmed` is keyed by it. */
export function confirmationKey(name: string): string {
  return foldText(name);
}

/**
 * Recognises a pasted table: which column names the units and what each other column may hold. Nothing is told by
 * position: without a column of names the table is refused, and a column without a known heading is asked about.
 */
export function recogniseTable(
  rows: readonly PastedRow[],
  set: MatrixSet,
  units: UnitList,
  { period, confirmed = new Map() }: RecogniseOptions,
): TableRecognition {
  if (rows.length === 0) return refused({ code: 'nothing-pasted', details: {} });
  const legacy = legacyRefusal(rows);
  if (legacy !== null) return refused(legacy);
  const finder = new UnitFinder(units, period);
  const isConfirmed = (name: string) => confirmed.has(confirmationKey(name));
  const keys = findKeyColumns(rows, finder, set, isConfirmed);
  if ('refusal' in keys) return refused(keys.refusal);

  const isData = (row: PastedRow) =>
    namesSomebody(row, keys, finder, set, isConfirmed) || holdsFigures(row, keys);
  const first = rows.findIndex(isData);
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
  const columns = otherColumns(body, headings.columns.length, keys).map((column): ProposedColumn => {
    const words = headings.columns[column] ?? [];
    const texts = body.map(({ cells }) => cells[column] ?? '').filter((text) => !isBlankText(text));
    return {
      column,
      heading: words.join(' – '),
      sample: texts.slice(0, SAMPLE).map((text) => text.slice(0, SAMPLE_LENGTH)),
      proposal: proposeColumn({ words, texts, headings, set, period }),
    };
  });
  if (columns.every(({ sample }) => sample.length === 0)) return refused({ code: 'no-figures', details: {} });
  const table = {
    titles: headings.titles,
    headerRows: headings.rowCount,
    keys,
    columns: withoutTwins(columns),
    body,
  };
  return { type: 'table', table };
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
  return cells.some((cell, column) => column !== name && column !== code && isFigureLike(cell));
}

/** A heading row among the units is one that a page break repeats, or that of another table with columns of its own. */
function isOtherHeading(row: PastedRow, leading: readonly PastedRow[], { name }: KeyColumns): boolean {
  if (name === null || headingWord(row.cells[name] ?? '') !== 'name') return false;
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

function refused(refusal: PasteRefusal): TableRecognition {
  return { type: 'refused', refusal };
}
