import { isFigureIndicator } from '../../model/indicator-set';
import { textRoom } from '../paper';
import { heightOfLines, linesOf, type TextFont } from '../text-lines';
import type { CollectedColumn } from './collected-geometry';

/** Characters. */
export const COLLECTED_WIDTH = { code: 10, ordinal: 5, name: 28 } as const;
const LEAST = { figure: 10, words: 12, prose: 22 } as const;
/** A name that would need more lines than this makes its columns wider, up to the widest. */
const MOST_LINES = 7;
const WIDEST = 34;

/** The number and the name of an item as they head its columns. */
export function itemHeading({ item, itemName }: CollectedColumn): string {
  return `${item.ordinal} ${itemName}`.trim();
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

/** The height, in points, that texts over columns of these widths need, and no less than the least. */
export function textHeight(
  texts: readonly (readonly [text: string, widths: readonly number[]])[],
  font: TextFont,
  least: number,
): number {
  const lines = texts.map(([text, widths]) => linesOf(text, font, textRoom(widths, 1)).length);
  return Math.max(least, heightOfLines(Math.max(1, ...lines), font));
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
