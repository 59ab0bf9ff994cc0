import { SHEET_TAG } from './sheet-words';
import { MAX_COLUMNS, MAX_ROWS } from '../../address';
import type { WorkbookError } from '../../port';
import { columnsOf, readPlace } from './cell-place';
import { damaged } from './refusals';
import { TagWalk } from './tag-walk';

/** How much the XML of a worksheet becomes once it is read. */
export interface SheetSize {
  /** Rows times columns: hucre fills every row up to the last column of the sheet. */
  readonly places: number;
  /** Cells that are written, each of which may become an object. */
  readonly cells: number;
  readonly rows: number;
  readonly merges: number;
  /** Columns that definitions speak of, each as often as one does. */
  readonly columns: number;
}

export interface SheetExtent extends SheetSize {
  /** Whether it has cells with dates in words (`t="d"`). */
  readonly hasDatesInWords: boolean;
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
  while (walk.nextTag()) {
    const isOpening = walk.kind === 'opening';
    const step = isOpening ? 1 : -1;
    if (walk.isWord(SHEET_TAG.cell)) {
      open.cells += step;
      if (!isOpening) continue;
      counts.cells += 1;
      place.column += 1;
      if (readCell(walk, name, place)) hasDatesInWords = true;
      if (place.row > MAX_ROWS || place.column > MAX_COLUMNS) throw nowhere(name);
      if (walk.isEmptyElement) open.cells -= 1;
      last.row = Math.max(last.row, place.row);
      last.column = Math.max(last.column, place.column);
    } else if (walk.isWord(SHEET_TAG.row)) {
      open.rows += step;
      if (!isOpening) continue;
      counts.rows += 1;
      place.row += 1;
      place.column = 0;
      readCell(walk, name, place);
      if (walk.isEmptyElement) open.rows -= 1;
    } else if (walk.isWord(SHEET_TAG.data)) {
      open.data += walk.passAttributes() ? 0 : step;
    } else if (walk.isWord(SHEET_TAG.root)) {
      hasRoot = true;
      open.roots += walk.passAttributes() ? 0 : step;
    } else if (!isOpening) continue;
    else if (walk.isWord(SHEET_TAG.column)) counts.columns += columnsOf(walk);
    else if (walk.isWord(SHEET_TAG.merge)) counts.merges += 1;
  }
  const isWhole = Object.values(open).every((left) => left === 0);
  if (!isWhole || !hasRoot) throw damaged(`${name} breaks off`, name);
  return { ...counts, places: last.row * last.column, hasDatesInWords };
}

/** Walks over the attributes of a cell or a row, whose reference moves the place; whether it holds a date in words. */
function readCell(walk: TagWalk, name: string, place: { row: number; column: number }): boolean {
  let isDate = false;
  while (walk.nextAttribute()) {
    const isReference = walk.isWord(REFERENCE);
    const isType = walk.isWord(TYPE);
    walk.toValue();
    if (isType && walk.isWord(DATE)) isDate = true;
    if (isReference && !readPlace(walk, place)) throw nowhere(name);
  }
  return isDate;
}

function nowhere(name: string): WorkbookError {
  return damaged(`${name} has a cell nowhere`, name);
}

const word = (letters: string) => new TextEncoder().encode(letters);
const REFERENCE = word('r');
const TYPE = word('t');
const DATE = word('d');
