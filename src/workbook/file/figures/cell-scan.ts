import type { CellAddress } from '../../address';
import { decodeText } from '../notation/escaped-text';
import { DAYS_TO_1904 } from '../notation/units';
import { serialOfWords } from '../package/dates-in-words';
import { damaged } from '../package/refusals';
import type { TagWalk } from '../package/tag-walk';
import { plainContent, type PlainContent } from '../reading/read-cells';
import type { CellFormats } from './cell-formats';
import { elementText, requireClosing, textInside } from './element-text';
import { richText, type SharedTexts } from './shared-texts';

/** What reading cells needs to know of the workbook. */
export interface CellContext {
  readonly texts: SharedTexts | null;
  readonly formats: CellFormats;
  readonly datesFrom1904: boolean;
}

/** A cell as it is written in a part. */
export interface WrittenCell extends CellAddress {
  /** Its place in the list of cell formats; −1 for none. */
  readonly style: number;
  readonly content: PlainContent;
  readonly formula: WrittenFormula | null;
}

/** A formula; of those that cells share one holds the text and all their number. */
export interface WrittenFormula {
  readonly text: string;
  readonly shared: number | null;
}

/** What the attributes of a cell say. */
export interface CellTag extends CellAddress {
  readonly style: number;
  /** ECMA-376 part 1, 18.18.11; empty where none is given. */
  readonly type: string;
}

/** Reads the cell that the walk has come to, and goes to its closing tag. Throws `WorkbookError` `unreadable-file`. */
export function readCell(walk: TagWalk, part: string, tag: CellTag, context: CellContext): WrittenCell {
  const { row, column, style, type } = tag;
  if (walk.isEmptyElement) return { row, column, style, content: null, formula: null };
  let [value, inline]: [number | string, string] = ['', ''];
  let formula: WrittenFormula | null = null;
  let beside = 0;
  while (walk.nextTag()) {
    if (walk.kind === 'closing') {
      if (beside > 0) beside -= 1;
      else if (walk.isWord(CELL)) {
        const content = contentOf(tag, type === 'inlineStr' ? inline : value, context);
        return { row, column, style, content, formula };
      } else break;
    } else if (beside === 0 && walk.isWord(VALUE)) value = readValue(walk, type, part);
    else if (beside === 0 && walk.isWord(FORMULA)) formula = readFormula(walk, part);
    else if (beside === 0 && walk.isWord(INLINE)) inline = readInline(walk, part);
    else if (!walk.passAttributes()) beside += 1;
  }
  throw damaged(`${part} breaks off`, part);
}

/** A text, or a number at once where the cell's type lets it be one. */
function readValue(walk: TagWalk, type: string, part: string): number | string {
  if (walk.passAttributes()) return '';
  walk.enter();
  const number = type === 'str' || type === 'e' ? null : walk.plainNumber();
  if (number === null) return textInside(walk, VALUE, part);
  requireClosing(walk, VALUE, part);
  return number;
}

function readFormula(walk: TagWalk, part: string): WrittenFormula | null {
  let [isShared, shared]: [boolean, number | null] = [false, null];
  while (walk.nextAttribute()) {
    const [isType, isNumber] = [walk.isWord(TYPE), walk.isWord(SHARED_NUMBER)];
    walk.toValue();
    if (isType) isShared = walk.isWord(SHARED);
    if (isNumber) shared = Number(walk.text());
  }
  const text = elementText(walk, FORMULA, part);
  if (text.trim() === '' && !isShared) return null;
  return { text, shared: isShared ? shared : null };
}

function readInline(walk: TagWalk, part: string): string {
  return walk.passAttributes() ? '' : richText(walk, INLINE, part);
}

function contentOf({ style, type }: CellTag, value: number | string, context: CellContext): PlainContent {
  switch (type) {
    case 's':
      return isNothing(value) ? null : (context.texts?.at(Number(value)) ?? null);
    case 'str':
      return decodeText(String(value));
    case 'inlineStr':
      return value;
    case 'e':
      return plainContent(value, true, 0);
    case 'b':
      return value === 1 || String(value).toLowerCase() === 'true';
    default:
      return numberOrText(style, type === 'd' ? dated(style, value, context) : value, context);
  }
}

/** A date in words as its number, where the cell has a format that shows it to be a date; the words elsewhere. */
function dated(style: number, words: number | string, { datesFrom1904 }: CellContext): number | string {
  const serial = style >= 1 && typeof words === 'string' ? serialOfWords(words, datesFrom1904) : null;
  return serial ?? words;
}

function numberOrText(
  style: number,
  value: number | string,
  { formats, datesFrom1904 }: CellContext,
): PlainContent {
  if (isNothing(value)) return null;
  const number = Number(value);
  if (Number.isNaN(number)) return value;
  return plainContent(number, false, datesFrom1904 && formats.isDate(style) ? DAYS_TO_1904 : 0);
}

/** Blanks are no number, though `Number` makes 0 of them. */
function isNothing(value: number | string): boolean {
  return typeof value === 'string' && value.trim() === '';
}

const word = (letters: string) => new TextEncoder().encode(letters);
const CELL = word('c');
const VALUE = word('v');
const FORMULA = word('f');
const INLINE = word('is');
const TYPE = word('t');
const SHARED = word('shared');
const SHARED_NUMBER = word('si');
