import { isFigureLike } from './cell-texts';
import { isHeadingRow } from './header-rows';
import { isBlankText } from './read-tab-text';

/** A line drawn under headings: "|---|:---:|", "+----+----+". */
const RULE = /^[\s|:+\-–=_]+$/u;
const GAP = /[ \u00a0]{2,}/u;

/** A text whose cells are parted by upright strokes, with tabs in their place; null for any other. Lines stay the lines they are. */
export function strokesAsTabs(text: string): string | null {
  const lines = linesOf(text);
  const rows = lines.filter((line) => line.includes('|')).map(cellsOfStrokes);
  const isTable = rows.some((cells) => cells.length > 1 && cells.some(isFigureLike));
  if (rows.length < 2 || !isTable) return null;
  return lines.map((line) => (line.includes('|') ? cellsOfStrokes(line).join('\t') : line)).join('\n');
}

/** What of a text stands on lines without strokes; lines keep their numbers. */
export function withoutStrokes(text: string): string {
  return linesOf(text)
    .map((line) => (line.includes('|') ? '' : line))
    .join('\n');
}

function cellsOfStrokes(line: string): readonly string[] {
  if (RULE.test(line)) return [];
  return line
    .trim()
    .replace(/^\||\|$/gu, '')
    .split('|')
    .map((cell) => cell.trim());
}

/** The same of cells parted by several spaces. Gaps do not show blank cells: every row has to have as many as the headings. */
export function gapsAsTabs(text: string): string | null {
  const rows = linesOf(text).map((line) => line.trim().split(GAP));
  const heading = rows.find((cells) => isHeadingRow({ line: 1, cells }));
  const width = heading?.length ?? 0;
  const filled = rows.filter((cells) => cells.length > 1);
  const isRegular = filled.every((cells) => cells.length === width || !cells.some(isFigureLike));
  const isTable = filled.filter((cells) => cells.length === width).length > 1;
  if (width < 2 || !isRegular || !isTable) return null;
  return rows.map((cells) => cells.filter((text) => !isBlankText(text)).join('\t')).join('\n');
}

function linesOf(text: string): readonly string[] {
  return text.split(/\r\n|\n|\r/);
}
