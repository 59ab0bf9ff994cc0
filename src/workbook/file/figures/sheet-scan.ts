import { SHEET_TAG } from '../package/sheet-words';
import { MAX_COLUMNS, MAX_ROWS, parseRange, type RangeAddress } from '../../address';
import type { WorkbookError } from '../../port';
import { columnsOf, readPlace } from '../package/cell-place';
import { damaged } from '../package/refusals';
import type { ReadingLimits } from '../package/reading-limits';
import type { SheetSize } from '../package/sheet-extent';
import { TagWalk } from '../package/tag-walk';
import { readCell, type CellContext, type CellTag, type WrittenCell } from './cell-scan';

/** The cells and merges of a worksheet's part in the order in which they are written. */
export interface ScannedSheet {
  readonly cells: readonly WrittenCell[];
  readonly merges: readonly RangeAddress[];
  /** How large it is; of what goes beyond the limits nothing but the size is known. */
  readonly size: SheetSize;
}

/**
 * Reads a worksheet's part in one walk, and sees that it is whole: the figures behind the place where it breaks off would
 * be missing without a word. Throws `WorkbookError` `unreadable-file`.
 */
export function scanSheet(
  part: string,
  xml: Uint8Array,
  context: CellContext,
  limits: Pick<ReadingLimits, 'cells' | 'merges'>,
): ScannedSheet {
  return new SheetScan(part, new TagWalk(xml), context, limits).read();
}

class SheetScan {
  private readonly cells: WrittenCell[] = [];
  private readonly merges: RangeAddress[] = [];
  private readonly count = { cells: 0, rows: 0, merges: 0, columns: 0 };
  /** Counted from 1; the row stays 0 until there is one. */
  private readonly place = { row: 0, column: 0 };
  private readonly last = { row: 0, column: 0 };
  /** Of the row or cell that was read last: one for all, since there are hundreds on a sheet. */
  private readonly tag = { row: 0, column: 0, style: -1, type: '' };

  constructor(
    private readonly part: string,
    private readonly walk: TagWalk,
    private readonly context: CellContext,
    private readonly limits: Pick<ReadingLimits, 'cells' | 'merges'>,
  ) {}

  read(): ScannedSheet {
    const { walk } = this;
    let [opened, closed] = [0, 0];
    while (walk.nextTag()) {
      if (walk.kind === 'closing') {
        if (walk.isWord(SHEET_TAG.root)) closed += 1;
        else if (walk.isWord(SHEET_TAG.data)) throw this.breaksOff();
      } else if (walk.isWord(SHEET_TAG.merge)) this.takeMerge();
      else if (walk.isWord(SHEET_TAG.root)) {
        opened += 1;
        if (walk.passAttributes()) closed += 1;
      } else if (walk.isWord(SHEET_TAG.data)) {
        if (!walk.passAttributes()) this.readRows();
      } else if (walk.isWord(SHEET_TAG.column)) this.count.columns += columnsOf(walk);
    }
    if (opened === 0 || opened !== closed) throw this.breaksOff();
    const { cells, merges, count, last } = this;
    return { cells, merges, size: { ...count, places: last.row * last.column } };
  }

  /** Up to the end of the data; what is neither row nor cell in it is nothing to us. */
  private readRows(): void {
    const { walk, place } = this;
    while (walk.nextTag()) {
      if (walk.isWord(SHEET_TAG.row)) {
        if (walk.kind === 'closing') break;
        this.count.rows += 1;
        const row = place.row + 1;
        place.row = row;
        this.readTag();
        if (!walk.isEmptyElement) this.readCells(place.row);
      } else if (walk.isWord(SHEET_TAG.data)) {
        if (walk.kind === 'closing') return;
        break;
      } else if (walk.isWord(SHEET_TAG.cell)) break;
    }
    throw this.breaksOff();
  }

  private readCells(row: number): void {
    const { walk, place, last, count } = this;
    place.column = 0;
    while (walk.nextTag()) {
      if (walk.isWord(SHEET_TAG.cell)) {
        if (walk.kind === 'closing') break;
        place.row = row;
        place.column += 1;
        const tag = this.readTag();
        if (place.column === 0) throw this.nowhere();
        if (place.row > last.row) last.row = place.row;
        if (place.column > last.column) last.column = place.column;
        const cell = readCell(walk, this.part, tag, this.context);
        count.cells += 1;
        if (count.cells <= this.limits.cells) this.cells.push(cell);
      } else if (walk.isWord(SHEET_TAG.row)) {
        if (walk.kind === 'opening') break;
        place.row = row;
        return;
      } else if (walk.isWord(SHEET_TAG.data)) break;
    }
    throw this.breaksOff();
  }

  /** Walks over the attributes of a row or a cell, whose reference moves the place. */
  private readTag(): CellTag {
    const { walk, place, tag } = this;
    tag.style = -1;
    tag.type = '';
    while (walk.nextAttribute()) {
      const letter = walk.letter();
      walk.toValue();
      if (letter === REFERENCE && !readPlace(walk, place)) throw this.nowhere();
      if (letter === STYLE) tag.style = walk.wholeNumber();
      if (letter === TYPE) tag.type = walk.text();
    }
    if (place.row > MAX_ROWS || place.column > MAX_COLUMNS) throw this.nowhere();
    tag.row = place.row - 1;
    tag.column = place.column - 1;
    return tag;
  }

  private takeMerge(): void {
    this.count.merges += 1;
    if (this.count.merges > this.limits.merges) return;
    const { walk } = this;
    while (walk.nextAttribute()) {
      const isRange = walk.isWord(RANGE);
      walk.toValue();
      const range = isRange ? parseRange(walk.text()) : null;
      if (range !== null) this.merges.push(range);
    }
  }

  private breaksOff(): WorkbookError {
    return damaged(`${this.part} breaks off`, this.part);
  }

  private nowhere(): WorkbookError {
    return damaged(`${this.part} has a cell nowhere`, this.part);
  }
}

const word = (letters: string) => new TextEncoder().encode(letters);
const RANGE = word('ref');
const [REFERENCE, STYLE, TYPE] = [0x72, 0x73, 0x74];
