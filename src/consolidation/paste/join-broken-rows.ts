import { isFigureLike } from './cell-texts';
import { isBlankText, type PastedRow } from './read-tab-text';
import type { UnitFinder } from './unit-finder';

/**
 * Puts rows together that a line break within a cell took apart: Word copies "UBND xã Vĩnh¶Quới" so. Only two rows that
 * together have exactly the cells of the table, parted within words, are one; any other stays as it is.
 */
export function joinBrokenRows(rows: readonly PastedRow[], finder: UnitFinder): readonly PastedRow[] {
  const width = wholeWidth(rows);
  if (width < 2) return rows;
  const joined: PastedRow[] = [];
  for (let at = 0; at < rows.length; at += 1) {
    const row = rows[at];
    if (row === undefined) break;
    const whole = wholeRow(rows.slice(at, at + MOST_LINES), width, finder) ?? { row, count: 1 };
    const rest = restOfLastCell(whole, rows.slice(at + whole.count, at + MOST_LINES), width, finder);
    joined.push(withRest(whole.row, rest));
    at += whole.count + rest.length - 1;
  }
  return joined;
}

/** The lines below a whole row that go on with the words of its last cell. */
function restOfLastCell(
  { row, count }: WholeRow,
  below: readonly PastedRow[],
  width: number,
  finder: UnitFinder,
): readonly PastedRow[] {
  if (row.cells.length !== width) return [];
  const end = below.findIndex((next, index) => {
    const joint = jointOf(row, next);
    const isNext = next.line === row.line + count + index && next.cells.length === 1;
    return !isNext || joint === null || !isWithinWords(joint, finder);
  });
  return end === -1 ? below : below.slice(0, end);
}

function withRest(row: PastedRow, rest: readonly PastedRow[]): PastedRow {
  const last = [row.cells.at(-1) ?? '', ...rest.map(({ cells }) => cells[0] ?? '')].join(' ');
  return rest.length === 0 ? row : { ...row, cells: [...row.cells.slice(0, -1), last] };
}

interface WholeRow {
  readonly row: PastedRow;
  /** Of how many lines it is made. */
  readonly count: number;
}

/** Of one row. */
const MOST_LINES = 6;

/** The row that the first of these begins, and of how many it is made; null where it is whole already or cannot be told. */
function wholeRow(rows: readonly PastedRow[], width: number, finder: UnitFinder): WholeRow | null {
  const [first, ...others] = rows;
  if (first === undefined || first.cells.length >= width) return null;
  let row = first;
  for (const [index, next] of others.entries()) {
    // Blank lines are between tables, not within a cell.
    if (next.line !== first.line + index + 1) return null;
    const joint = jointOf(row, next);
    if (joint === null || row.cells.length + next.cells.length - 1 > width) return null;
    // A line alone is a title, and a whole row is one of its own, unless a name of the list is parted between them.
    const isDoubtful = row.cells.length === 1 || next.cells.length >= width;
    if (isDoubtful ? !isBrokenName(joint, finder) : !isWithinWords(joint, finder)) return null;
    row = { line: first.line, cells: [...row.cells.slice(0, -1), joint.whole, ...next.cells.slice(1)] };
    if (row.cells.length === width) return { row, count: index + 2 };
  }
  return null;
}

interface Joint {
  readonly before: string;
  readonly after: string;
  readonly whole: string;
}

function jointOf({ cells }: PastedRow, next: PastedRow): Joint | null {
  const [before, after] = [cells.at(-1) ?? '', next.cells[0] ?? ''];
  if (isBlankText(before) || isBlankText(after)) return null;
  return { before, after, whole: `${before} ${after}` };
}

/** A name of the list that stands on two lines, neither of which is one. */
function isBrokenName({ before, after, whole }: Joint, finder: UnitFinder): boolean {
  return names(whole, finder) && !names(after, finder) && !names(before, finder);
}

/** "Điểm số ¶ tổng hợp", "Tỷ lệ ¶ (%)". */
const GOES_ON = /^[\p{Ll}(,;]/u;
/** "Tháng 4 ¶ (2025)": no negative figure. */
const YEAR_IN_BRACKETS = /^\((?:năm )?(?:19|20)\d{2}\)$/iu;

/** Figures and names begin cells of their own. */
function isWithinWords(joint: Joint, finder: UnitFinder): boolean {
  const { before, after } = joint;
  if (isBrokenName(joint, finder)) return true;
  // Headings that span two columns leave as many cells over as one that is broken would: a new one begins with a capital.
  const isFigure = isFigureLike(before) || (isFigureLike(after) && !YEAR_IN_BRACKETS.test(after));
  return GOES_ON.test(after) && !isFigure && !names(after, finder);
}

function names(text: string, finder: UnitFinder): boolean {
  return finder.byName(text).type !== 'none';
}

/** The most cells that a row of figures has; a broken row has fewer. */
function wholeWidth(rows: readonly PastedRow[]): number {
  return Math.max(
    0,
    ...rows.filter(({ cells }) => cells.some(isFigureLike)).map(({ cells }) => cells.length),
  );
}
