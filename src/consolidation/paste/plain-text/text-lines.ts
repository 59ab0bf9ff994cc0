import { foldText } from '../../../model/vietnamese-text';
import { headingWord, isFigureLike } from '../cell-texts';

/** A line of a text without tabs, as it may be part of a table. */
export type TextLine =
  /** Words, and the figures or status words that end the line. */
  | { readonly type: 'words'; readonly line: number; readonly tokens: readonly string[] }
  /** Names of periods, after the words that head other columns: "Đơn vị Tháng 4 Tháng 5". */
  | { readonly type: 'periods'; readonly line: number; readonly periods: readonly string[] }
  /** Words that head columns: "Đơn vị", "Xếp hạng". */
  | { readonly type: 'heading'; readonly line: number; readonly words: string };

const PERIOD = /(?:tháng|quý|năm) ?(?:\d{1,4}|iv|i{1,3})(?:(?: ?[/-] ?|,? (?:của )?năm )\d{4})?/gu;
/** Columns in which nothing is counted. */
const GENERAL = ['Điểm số', 'Kết quả', 'Tỷ lệ', 'Tỷ lệ (%)', 'Điểm'].map(foldText);
/** What a page prints at its edge. */
const PAGE_NUMBER = /^(?:trang )?\d{1,3}(?: ?\/ ?\d{1,3})?$/u;

/** Takes a text apart into lines; blank ones are left out. A lone number stays: it may be a cell on a line of its own. */
export function textLines(text: string): readonly TextLine[] {
  return text.split(/\r\n|\n|\r/).flatMap((raw, index): readonly TextLine[] => {
    const shown = raw
      .normalize('NFC')
      .replace(/[\s\u00a0]+/gu, ' ')
      .trim();
    if (shown === '') return [];
    const line = index + 1;
    const periods = periodsOf(shown);
    if (periods !== null) return [{ type: 'periods', line, periods }];
    if (isHeading(shown)) return [{ type: 'heading', line, words: shown }];
    return [{ type: 'words', line, tokens: shown.split(' ') }];
  });
}

/** Whether a line is a page number and not a cell: nothing that is asked for is a bare number of pages. */
export function isPageNumber(tokens: readonly string[]): boolean {
  return PAGE_NUMBER.test(foldText(tokens.join(' '))) && /trang|\//u.test(tokens.join(' '));
}

/** The figures and status words that end a line, at most so many. */
export function trailingFigures(tokens: readonly string[], most: number): readonly string[] {
  let from = tokens.length;
  while (from > 0 && tokens.length - from < most && isFigureToken(tokens[from - 1] ?? '')) from -= 1;
  return tokens.slice(from);
}

function isFigureToken(token: string): boolean {
  return isFigureLike(token);
}

/** The periods of a line that holds nothing else but headings of columns; null for any other line. */
function periodsOf(text: string): readonly string[] | null {
  const folded = foldText(text);
  const periods = folded.match(PERIOD) ?? [];
  if (periods.length === 0) return null;
  const rest = folded
    .replace(PERIOD, '|')
    .split('|')
    .map((part) => part.trim());
  const headings = rest.filter((part) => part !== '');
  // "Kết quả tháng 6 năm 2025" is a line over a table, unless the column of names is headed beside it.
  const isTitle = headings.length > 0 && periods.every((said) => /\d{4}$/u.test(said));
  if (isTitle && !headings.some((part) => headingWord(part) === 'name')) return null;
  return headings.every(isHeading) ? periods : null;
}

function isHeading(text: string): boolean {
  const folded = foldText(text);
  return headingWord(text) !== null || GENERAL.includes(folded);
}
