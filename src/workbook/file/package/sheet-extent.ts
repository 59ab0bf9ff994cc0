import { MAX_COLUMNS, MAX_ROWS } from '../../address';
import type { WorkbookError } from '../../port';
import { damaged } from './refusals';
import { TagWalk } from './tag-walk';

/** How much the XML of a worksheet becomes once it is read. */
export interface SheetExtent {
  /** Rows times columns: hucre fills every row up to the last column of the sheet. */
  readonly places: number;
  /** Cells that are written, each of which may become an object. */
  readonly cells: number;
  readonly rows: number;
  readonly merges: number;
  /** Columns that definitions speak of, each as often as one does. */
  readonly columns: number;
  /** Whether it has cells with dates in words (`t="d"`). */
  readonly hasDatesInWords: boolean;
  /** Where the tags stand that close its cells, open and close its merges and close the sheet; -1 for one that is not there. */
  readonly marks: SheetMarks;
}

export interface SheetMarks {
  readonly dataEnd: number;
  readonly mergesStart: number;
  readonly mergesEnd: number;
  readonly end: number;
}

/**
 * Counts what a worksheet's part holds before it is read, and sees that it is whole: hucre reads a part that breaks off
 * as far as it goes, and the figures after that would be missing without a word. Throws `WorkbookError`
 * `unreadable-file`.
 */
export function sheetExtent(name: string, xml: Uint8Array): SheetExtent {
  const walk = new TagWalk(xml);
  const counts = { cells: 0, rows: 0, merges: 0, columns: 0 };
  const open = { cells: 0, rows: 0, data: 0, roots: 0 };
  const place = { row: 0, column: 0 };
  const last = { row: 0, column: 0 };
  let hasDatesInWords = false;
  let hasRoot = false;
  const marks = { dataEnd: -1, mergesStart: -1, mergesEnd: -1, end: -1 };
  while (walk.nextTag()) {
    const isOpening = walk.kind === 'opening';
    const step = isOpening ? 1 : -1;
    if (walk.isWord(CELL)) {
      open.cells += step;
      if (!isOpening) continue;
      counts.cells += 1;
      place.column += 1;
      if (readCell(walk, name, place)) hasDatesInWords = true;
      if (place.row > MAX_ROWS || place.column > MAX_COLUMNS) throw nowhere(name);
      if (walk.isEmptyElement) open.cells -= 1;
      last.row = Math.max(last.row, place.row);
      last.column = Math.max(last.column, place.column);
    } else if (walk.isWord(ROW)) {
      open.rows += step;
      if (!isOpening) continue;
      counts.rows += 1;
      place.row += 1;
      place.column = 0;
      readCell(walk, name, place);
      if (walk.isEmptyElement) open.rows -= 1;
    } else if (walk.isWord(DATA)) {
      if (!isOpening) marks.dataEnd = walk.tagStart;
      open.data += isEmpty(walk) ? 0 : step;
    } else if (walk.isWord(MERGES)) marks[isOpening ? 'mergesStart' : 'mergesEnd'] = walk.tagStart;
    else if (walk.isWord(ROOT)) {
      hasRoot = true;
      if (!isOpening) marks.end = walk.tagStart;
      open.roots += isEmpty(walk) ? 0 : step;
    } else if (!isOpening) continue;
    else if (walk.isWord(COLUMN)) counts.columns += columnsOf(walk);
    else if (walk.isWord(MERGE)) counts.merges += 1;
  }
  const isWhole = Object.values(open).every((left) => left === 0);
  if (!isWhole || !hasRoot) throw damaged(`${name} breaks off`, name);
  return { ...counts, places: last.row * last.column, hasDatesInWords, marks };
}

/** Walks over the attributes of a cell or a row, whose reference moves the place; whether it holds a date in words. */
function readCell(walk: TagWalk, name: string, place: { row: number; column: number }): boolean {
  let isDate = false;
  while (walk.nextAttribute()) {
    const isReference = walk.isWord(REFERENCE);
    const isType = walk.isWord(TYPE);
    walk.toValue();
    if (isType && walk.isWord(DATE)) isDate = true;
    if (isReference && !moveTo(walk, place)) throw nowhere(name);
  }
  return isDate;
}

function nowhere(name: string): WorkbookError {
  return damaged(`${name} has a cell nowhere`, name);
}

/** Takes `B12` of a cell and `12` of a row, counted from 1, and goes nowhere for 0 or nothing; false for anything else. */
function moveTo(walk: TagWalk, place: { row: number; column: number }): boolean {
  let column = 0;
  let row = 0;
  for (let at = walk.start; at < walk.end; at += 1) {
    const byte = walk.byteAt(at);
    const letter = (byte & 0xdf) - 0x40;
    if (byte >= 0x30 && byte <= 0x39) row = row * 10 + byte - 0x30;
    else if (row === 0 && letter >= 1 && letter <= 26) column = column * 26 + letter;
    else return false;
  }
  if (row === 0) return column === 0;
  place.row = row;
  place.column = column;
  return true;
}

/** From `min` to `max`, both counted from 1; as hucre takes them, which goes through them one by one. */
function columnsOf(walk: TagWalk): number {
  let [first, last] = [1, 0];
  while (walk.nextAttribute()) {
    const [isFirst, isLast] = [walk.isWord(FIRST), walk.isWord(LAST)];
    walk.toValue();
    if (isFirst) first = Math.max(1, Math.trunc(Number(walk.text())) || 1);
    if (isLast) last = Math.min(MAX_COLUMNS, Math.trunc(Number(walk.text())) || 0);
  }
  return Math.max(0, last - first + 1);
}

function isEmpty(walk: TagWalk): boolean {
  while (walk.nextAttribute()) walk.toValue();
  return walk.isEmptyElement;
}

const word = (letters: string) => new TextEncoder().encode(letters);
const CELL = word('c');
const ROW = word('row');
const COLUMN = word('col');
const MERGE = word('mergeCell');
const MERGES = word('mergeCells');
const DATA = word('sheetData');
const ROOT = word('worksheet');
const REFERENCE = word('r');
const TYPE = word('t');
const DATE = word('d');
const FIRST = word('min');
const LAST = word('max');
