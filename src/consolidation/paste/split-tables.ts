import { foldText } from '../../model/vietnamese-text';
import { isFigureLike } from './cell-texts';
import { isHeadingRow, isTitle } from './header-rows';
import { isBlankText, type PastedRow } from './read-tab-text';
import type { UnitFinder } from './unit-finder';

/** "Trang 2/3" at the edge of a page is no name of a table. */
const PAGE_NUMBER = /^(?:trang )?\d{1,3}(?: ?\/ ?\d{1,3})?$/u;
const MOST_UPPER_ROWS = 2;

/**
 * Takes tables that stand under one another apart, each with the lines over it. A row of headings begins a table, but
 * for one that a page break repeats.
 */
export function splitTables(
  rows: readonly PastedRow[],
  finder: UnitFinder,
): readonly (readonly PastedRow[])[] {
  const cuts = [0];
  let heading: number | null = null;
  for (const [at, row] of rows.entries()) {
    if (!isHeadingRow(row)) continue;
    const before = heading === null ? 0 : heading + 1;
    const from = startOfTable(rows, at, before, finder);
    const isFilled = rows.slice(before, from).some((each) => isOfTable(each, finder));
    if (isFilled && !isRepeated(rows, { heading, from, at })) cuts.push(from);
    // A second row of the same headings: its own figures are still to come.
    if (isFilled || heading === null) heading = at;
  }
  return cuts.map((from, index) => rows.slice(from, cuts[index + 1]));
}

/** Where the lines over a row of headings begin: its upper row, then the names of the table. */
function startOfTable(
  rows: readonly PastedRow[],
  heading: number,
  before: number,
  finder: UnitFinder,
): number {
  let from = heading;
  while (from > before && heading - from < MOST_UPPER_ROWS && isUpperRow(rows[from - 1], finder)) from -= 1;
  const upper = from;
  while (from > before && isCaption(rows[from - 1], finder)) from -= 1;
  return from === before || isApart(rows, from) ? from : afterNotes(rows, from, upper);
}

/** Lines right under a table, with a gap after them, are its notes. */
function afterNotes(rows: readonly PastedRow[], from: number, upper: number): number {
  for (let at = from + 1; at < upper; at += 1) if (isApart(rows, at)) return at;
  return from;
}

/** Whether blank lines stand before a row. */
function isApart(rows: readonly PastedRow[], at: number): boolean {
  return lineOf(rows[at]) - lineOf(rows[at - 1]) > 1;
}

function isUpperRow(row: PastedRow | undefined, finder: UnitFinder): boolean {
  return row !== undefined && !isTitle(row) && !isOfTable(row, finder);
}

function isCaption(row: PastedRow | undefined, finder: UnitFinder): boolean {
  if (row === undefined || !isTitle(row)) return false;
  return PAGE_NUMBER.test(textOf(row)) || !isOfTable(row, finder);
}

/** A row that holds figures or names a unit. */
function isOfTable({ cells }: PastedRow, finder: UnitFinder): boolean {
  return cells.some((text) => isFigureLike(text) || finder.byName(text).type !== 'none');
}

/** The same headings with no line of their own over them: a page ended. */
function isRepeated(
  rows: readonly PastedRow[],
  { heading, from, at }: { readonly heading: number | null; readonly from: number; readonly at: number },
): boolean {
  if (heading === null || textOf(rows[heading]) !== textOf(rows[at])) return false;
  const known = new Set(rows.slice(0, heading).map(textOf));
  return rows
    .slice(from, at)
    .filter(isTitle)
    .every((row) => known.has(textOf(row)) || PAGE_NUMBER.test(textOf(row)));
}

function textOf(row: PastedRow | undefined): string {
  return foldText((row?.cells ?? []).filter((text) => !isBlankText(text)).join(' | '));
}

function lineOf(row: PastedRow | undefined): number {
  return row?.line ?? 0;
}
