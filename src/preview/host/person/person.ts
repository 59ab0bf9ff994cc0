import type { CellAddress, RangeAddress } from '../../../workbook/address';
import type { Visibility } from '../../../workbook/sheet-model';
import { editRows } from '../editing/edit-rows';
import { deleteSheet, renameSheet } from '../editing/edit-sheets';
import { showSheet } from '../editing/sheet-visibility';
import { pasteIntoCells, typeIntoCell, type TypingResult } from '../entry/typing';
import { refuseLocked, type RangeState } from '../excel/range-state';
import { refuseUnlessAllowed } from '../excel/range-rows';
import { itemNotFound } from '../host-failure';
import { WHOLE_SHEET } from '../state/areas';
import type { Book, HostEvent } from '../state/book';
import type { SheetState } from '../state/sheet-state';
import { clearCells } from './clear-cells';
import { copySheet } from './copy-sheet';
import { sortRows, type Sorting } from './sort-rows';

/**
 * A person at the keyboard of the simulated Excel. Sheets are named by their tabs. What Excel refuses throws a
 * `HostFailure`; what it does is told to those who listen, as done by a person.
 */
export class Person {
  constructor(
    private readonly book: () => Book,
    private readonly tell: (events: readonly HostEvent[]) => void,
  ) {}

  /** Types into a cell and presses Enter, in the machine's own notation. */
  type(sheet: string, cell: CellAddress, text: string): TypingResult {
    return this.at(sheet, (book, state) => typeIntoCell(book, state, cell, text));
  }

  /** Says yes to a warning or an information about an entry. What a rule stops is not entered this way. */
  typeAnyway(sheet: string, cell: CellAddress, text: string): TypingResult {
    return this.at(sheet, (book, state) => typeIntoCell(book, state, cell, text, 'confirmed'));
  }

  /** Pastes rows of texts; see `tableFromClipboard`. */
  paste(sheet: string, first: CellAddress, rows: readonly (readonly string[])[]): void {
    this.at(sheet, (book, state) => pasteIntoCells(book, state, first, rows));
  }

  clear(sheet: string, area: RangeAddress): void {
    this.at(sheet, (book, state) => clearCells(book, state, area));
  }

  insertRows(sheet: string, at: number, count: number): void {
    this.at(sheet, (book, state) => {
      refuseUnlessAllowed(rowsOf(book, state, at, count), 'allowInsertRows');
      editRows(book, state, { kind: 'insert', at, count });
    });
  }

  deleteRows(sheet: string, at: number, count: number): void {
    this.at(sheet, (book, state) => {
      const rows = rowsOf(book, state, at, count);
      refuseUnlessAllowed(rows, 'allowDeleteRows');
      refuseLocked(rows);
      editRows(book, state, { kind: 'delete', at, count });
    });
  }

  sort(sheet: string, sorting: Sorting): void {
    this.at(sheet, (book, state) => sortRows(book, state, sorting));
  }

  select(sheet: string, area: RangeAddress): void {
    this.at(sheet, (book, state) => book.select(state, area));
  }

  activate(sheet: string): void {
    this.at(sheet, (book, state) => book.activate(state));
  }

  rename(sheet: string, name: string): void {
    this.at(sheet, (book, state) => renameSheet(book, state, name));
  }

  /** Copies a sheet behind itself and gives the copy's name. */
  copy(sheet: string): string {
    return this.at(sheet, (book, state) => copySheet(book, state).name);
  }

  delete(sheet: string): void {
    this.at(sheet, deleteSheet);
  }

  show(sheet: string, visibility: Visibility): void {
    this.at(sheet, (book, state) => showSheet(book, state, visibility));
  }

  private at<Result>(name: string, work: (book: Book, sheet: SheetState) => Result): Result {
    const book = this.book();
    const sheet = book.sheets.find((other) => other.name === name);
    if (sheet === undefined) throw itemNotFound(`the sheet ${name}`);
    book.author = 'person';
    try {
      return work(book, sheet);
    } finally {
      book.author = 'add-in';
      this.tell(book.takeEvents());
    }
  }
}

function rowsOf(book: Book, sheet: SheetState, at: number, count: number): RangeState {
  return { book, sheet, area: { ...WHOLE_SHEET, top: at, bottom: at + count - 1 } };
}
