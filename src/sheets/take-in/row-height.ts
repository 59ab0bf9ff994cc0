import { textRoom } from '../paper';
import { heightOfLines, linesOf, type TextFont } from '../text-lines';

/** What stands in a cell of a row, and how wide its column is, in characters. */
export interface CellText {
  readonly text: unknown;
  readonly width: number;
  /** Levels by which the text is indented. */
  readonly indent: number;
}

/** The height in points that a row needs so that every text in it can be read. */
export function rowHeight(cells: readonly CellText[], font: TextFont): number {
  const lines = cells.map((cell) => linesIn(cell, font));
  return heightOfLines(Math.max(1, ...lines), font);
}

/** A file's name may be one word that is longer than the column is wide; programs break it where the column ends. */
function linesIn({ text, width, indent }: CellText, font: TextFont): number {
  if (typeof text !== 'string') return 1;
  const breakable = text.replace(new RegExp(`\\S{${Math.floor(width)}}`, 'gu'), '$& ');
  return linesOf(breakable, font, textRoom([width], indent)).length;
}
