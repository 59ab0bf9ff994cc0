import { foldName } from '../../model/name-folding';
import type { TitleLine } from '../../model/paste-problem';
import { headingWord, isFigureLike, isNumbering, type HeadingWord } from './cell-texts';
import { filledWidth, isBlankText, type PastedRow } from './read-tab-text';

/** The rows above the units, taken apart. */
export interface Headings {
  /** Lines over the table: "Điểm số tổng hợp tháng 5/2025". */
  readonly titles: readonly TitleLine[];
  /** How many rows head the columns, at most three. */
  readonly rowCount: number;
  /** By column the words over it, top down. Empty where the rows cannot be laid over the columns. */
  readonly columns: readonly (readonly string[])[];
  /** Whether every heading stands over its column for certain. */
  readonly areInLine: boolean;
}

const MOST_HEADER_ROWS = 3;

/** Reads the rows above the first row of data. */
export function readHeadings(leading: readonly PastedRow[], body: readonly PastedRow[]): Headings {
  const lastTitle = leading.map(isTitle).lastIndexOf(true);
  const below = leading.slice(lastTitle + 1);
  // Columns that are counted (1), (2), (3) under their headings.
  const heads = below.filter(({ cells }) => !isNumbering(cells));
  const header = heads.slice(-MOST_HEADER_ROWS).map(({ cells }) => cells);
  const over = [...leading.slice(0, lastTitle + 1), ...heads.slice(0, -MOST_HEADER_ROWS)];
  const titles = over.map(({ line, cells }) => ({
    line,
    text: cells.filter((text) => !isBlankText(text)).join(' '),
  }));
  const laid = layOver(header, body);
  return { titles, rowCount: header.length, columns: laid ?? [], areInLine: laid !== null };
}

/** A line alone in its row, at the left or as the whole row. */
export function isTitle({ cells }: PastedRow): boolean {
  const filled = cells.filter((text) => !isBlankText(text));
  const [only] = filled;
  if (filled.length !== 1 || only === undefined || headingWord(only) !== null) return false;
  return cells.length === 1 || !isBlankText(cells[0]);
}

/** "II | Phường": the number of a part, no heading. */
const PART_NUMBER = /^(?:[IVX]{1,5}|[A-Z]|\d{1,3})[.)]?$/;
const NAMING: readonly (HeadingWord | null)[] = ['name', 'code', 'ordinal'];

/** A row that heads columns: one of names, codes or ordinals, and others beside it. */
export function isHeadingRow({ cells }: PastedRow): boolean {
  const filled = cells.filter((text) => !isBlankText(text));
  const others = filled.filter((text) => !NAMING.includes(headingWord(text)) && !PART_NUMBER.test(text));
  return (
    others.length > 0 &&
    filled.some((text) => NAMING.includes(headingWord(text))) &&
    !filled.some(isFigureLike)
  );
}

function layOver(
  header: readonly (readonly string[])[],
  body: readonly PastedRow[],
): readonly (readonly string[])[] | null {
  const content = Math.max(0, ...body.map(({ cells }) => filledWidth(cells)));
  const width = Math.max(0, ...body.map(({ cells }) => cells.length));
  const lengths = [...new Set(header.map(({ length }) => length))];
  const [length = width] = lengths;
  if (lengths.length <= 1 && length >= content) return columnsOf(withSpans(header));
  const [upper, lower] = header;
  if (header.length !== 2 || upper === undefined || lower === undefined) return null;
  const spread = spreadOver(upper, lower);
  return spread !== null && spread.length >= width ? spread : null;
}

/** Excel leaves the cells of a merged heading blank but the first; those that have headings below belong to it. */
function withSpans(header: readonly (readonly string[])[]): readonly (readonly string[])[] {
  return header.map((cells, row) => {
    const hasBelow = (column: number) => header.slice(row + 1).some((below) => !isBlankText(below[column]));
    let span = '';
    return cells.map((text, column) => {
      if (!hasBelow(column)) span = '';
      else if (!isBlankText(text)) span = text;
      else return span;
      return text;
    });
  });
}

/**
 * A browser hands out two rows of merged headings without their blanks: "Đơn vị, Điểm số, Xếp hạng" over "Tháng 4,
 * Tháng 5". The headings that may span are those of figures. Null unless there is one way to lay them.
 */
function spreadOver(
  upper: readonly string[],
  lower: readonly string[],
): readonly (readonly string[])[] | null {
  const spanning = upper.filter((text) => headingWord(text) === null && !isBlankText(text));
  const each = lower.length / spanning.length;
  if (!Number.isInteger(each) || each < 1) return null;
  const below = lower.slice(0, each);
  const isRepeated = lower.every((text, at) => foldName(text) === foldName(below[at % each] ?? ''));
  if (!isRepeated) return null;
  return upper.flatMap((text) => (spanning.includes(text) ? below.map((part) => [text, part]) : [[text]]));
}

function columnsOf(header: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const width = Math.max(0, ...header.map((cells) => cells.length));
  return Array.from({ length: width }, (_, column) =>
    header.map((cells) => cells[column] ?? '').filter((text) => !isBlankText(text)),
  );
}
