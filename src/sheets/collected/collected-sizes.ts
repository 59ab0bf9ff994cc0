import { isFigureIndicator } from '../../model/indicator-set';
import { textRoom } from '../paper';
import { heightOfLines, linesOf, type TextFont } from '../text-lines';
import type { CollectedColumn } from './collected-geometry';

/** Characters. */
export const COLLECTED_WIDTH = { code: 11, ordinal: 6, name: 30 } as const;
const LEAST = { figure: 11, words: 15, prose: 24 } as const;
/** A name that would need more lines than this makes its columns wider, up to the widest. */
const MOST_LINES = 6;
const WIDEST = 34;

/** The name of an item as it heads its columns. */
export function itemHeading({ item }: CollectedColumn): string {
  return `${item.ordinal} ${item.name}`.trim();
}

/** Widths of the columns after those of code, ordinal and name: an item's columns have room for its name together. */
export function collectedWidths(columns: readonly CollectedColumn[], heading: TextFont): readonly number[] {
  return columns.map((column) => {
    const sharing = columns.filter(({ type, item }) => type === column.type && item === column.item).length;
    let width = leastWidth(column);
    while (width < WIDEST && linesIn(itemHeading(column), heading, width, sharing) > MOST_LINES) width += 1;
    return width;
  });
}

/** The height that the headings of items need. */
export function headingHeight(
  columns: readonly CollectedColumn[],
  widths: readonly number[],
  heading: TextFont,
): number {
  const lines = columns.map((column, index) => {
    const sharing = columns.filter(({ type, item }) => type === column.type && item === column.item).length;
    return linesIn(itemHeading(column), heading, widths[index] ?? WIDEST, sharing);
  });
  return heightOfLines(Math.max(2, ...lines), heading);
}

/** The height of a row of a unit, in points: what it holds is read whole. */
export function unitRowHeight(
  texts: readonly (readonly [text: string, width: number])[],
  font: TextFont,
): number {
  const lines = texts.map(([text, width]) => linesOf(text, font, textRoom([width], 1)).length);
  return Math.max(20, heightOfLines(Math.max(1, ...lines), font));
}

function linesIn(text: string, font: TextFont, width: number, columns: number): number {
  return linesOf(text, font, textRoom(Array.from({ length: columns }, () => width))).length;
}

function leastWidth(column: CollectedColumn): number {
  if (column.type === 'remark') return LEAST.prose;
  const { indicator } = column;
  if (isFigureIndicator(indicator)) return indicator.accepts.length === 0 ? LEAST.figure : LEAST.words;
  return indicator.kind === 'text' || indicator.kind === 'target' ? LEAST.prose : LEAST.words;
}
