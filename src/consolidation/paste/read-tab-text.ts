import type { PasteRefusal, PasteSize } from '../../model/paste-problem';
import { foldText } from '../../model/vietnamese-text';

/** One row of a pasted text. Cells are trimmed; spaces inside them stay, since they may group thousands. */
export interface PastedRow {
  /** The row of the text, counted from 1; blank rows count. */
  readonly line: number;
  readonly cells: readonly string[];
}

export type TabTextReading =
  | { readonly type: 'rows'; readonly rows: readonly PastedRow[] }
  | { readonly type: 'refused'; readonly refusal: PasteRefusal };

/** What a paste may measure; a cell of Excel holds at most 32,767 characters. */
export const PASTE_LIMITS: Readonly<Record<PasteSize, number>> = {
  rows: 10_000,
  columns: 200,
  cells: 200_000,
  characters: 2_000_000,
  'cell-characters': 32_767,
};

/**
 * Reads the plain text that Excel, a table in a browser or Word puts on the clipboard: cells between tabs, rows on
 * lines, a cell with breaks or quotation marks in quotation marks. Blank rows are left out. Never throws.
 */
export function readTabText(text: string): TabTextReading {
  if (text.length > PASTE_LIMITS.characters) return tooLarge('characters', text.length);
  const rows: PastedRow[] = [];
  let cells: string[] = [];
  let line = 1;
  let count = 0;
  for (const { content, end } of cellsOf(text)) {
    if (content.length > PASTE_LIMITS['cell-characters']) return tooLarge('cell-characters', content.length);
    cells.push(content.trim());
    if (end === '\t') continue;
    if (cells.length > PASTE_LIMITS.columns) return tooLarge('columns', cells.length);
    if (cells.some((cell) => !isBlankText(cell))) rows.push({ line, cells });
    if (rows.length > PASTE_LIMITS.rows) return tooLarge('rows', rows.length);
    count += cells.length;
    if (count > PASTE_LIMITS.cells) return tooLarge('cells', count);
    cells = [];
    line += 1;
  }
  return rows.length === 0
    ? { type: 'refused', refusal: { code: 'nothing-pasted', details: {} } }
    : { type: 'rows', rows };
}

/** Whether nothing of a cell is seen: empty, spaces, zero-width characters. */
export function isBlankText(text: string | undefined): boolean {
  return text === undefined || foldText(text) === '';
}

/** How many cells a row has up to its last filled one. */
export function filledWidth(cells: readonly string[]): number {
  return cells.reduce((width, text, column) => (isBlankText(text) ? width : column + 1), 0);
}

interface RawCell {
  readonly content: string;
  /** The tab or line break after it; empty at the end of the text. */
  readonly end: string;
}

const PLAIN_CELL = /([^\t\r\n]*)(\t|\r\n|\n|\r|$)/y;
const AFTER_QUOTES = /(\t|\r\n|\n|\r|$)/y;

function* cellsOf(text: string): Generator<RawCell> {
  let at = 0;
  for (;;) {
    const { content, end, next } = quotedCell(text, at) ?? plainCell(text, at);
    yield { content, end };
    if (end === '') return;
    at = next;
  }
}

function plainCell(text: string, at: number): RawCell & { readonly next: number } {
  PLAIN_CELL.lastIndex = at;
  const [all = '', content = '', end = ''] = PLAIN_CELL.exec(text) ?? [];
  return { content, end, next: at + all.length };
}

/**
 * A cell in quotation marks, or null where the mark belongs to the text: “"Một cửa" điện tử” of a browser. A mark that
 * would swallow tabs and lines together is one that was never closed.
 */
function quotedCell(text: string, at: number): (RawCell & { readonly next: number }) | null {
  if (text[at] !== '"') return null;
  const close = closingMark(text, at + 1);
  if (close === null) return null;
  AFTER_QUOTES.lastIndex = close + 1;
  const end = AFTER_QUOTES.exec(text)?.[1];
  const inside = text.slice(at + 1, close);
  if (end === undefined || (inside.includes('\t') && /[\r\n]/.test(inside))) return null;
  return { content: inside.replace(/""/g, '"'), end, next: close + 1 + end.length };
}

/** The first mark that is not doubled, within what one cell may hold. */
function closingMark(text: string, from: number): number | null {
  let at = text.indexOf('"', from);
  while (at !== -1 && at - from <= 2 * PASTE_LIMITS['cell-characters']) {
    if (text[at + 1] !== '"') return at;
    at = text.indexOf('"', at + 2);
  }
  return null;
}

function tooLarge(size: PasteSize, found: number): TabTextReading {
  return {
    type: 'refused',
    refusal: { code: 'too-large', details: { size, found, limit: PASTE_LIMITS[size] } },
  };
}
