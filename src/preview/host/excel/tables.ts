import type { TableModel } from '../../../workbook/sheet-model';
import { HostFailure, invalidArgument } from '../host-failure';
import { asText, type Arguments } from '../object/arguments';
import { command, method, property } from '../object/members';
import { ObjectType } from '../object/object-type';
import { overlap } from '../state/areas';
import type { Book } from '../state/book';
import type { SheetState } from '../state/sheet-state';
import { readAddress } from './addresses';
import { isName } from './name-rules';
import { refuseProtected } from './range-state';
import { clear } from './range-structure';

/** Excel's own styles; those that a workbook brings are not simulated. */
const STYLE = /^TableStyle(Light([1-9]|1\d|2[01])|Medium([1-9]|1\d|2[0-8])|Dark([1-9]|1[01]))$/;

interface TableState {
  readonly book: Book;
  readonly sheet: SheetState;
  table: TableModel;
}

export interface SheetInBook {
  readonly book: Book;
  readonly sheet: SheetState;
}

/** A table (https://learn.microsoft.com/javascript/api/excel/excel.table). */
export const table = new ObjectType<TableState>(
  'Table',
  {
    name: property(
      '1.1',
      (state) => state.table.name,
      (state, value) => {
        const name = asText(value);
        if (!isName(name)) throw invalidArgument(`"${name}" is not a name`);
        refuseTaken(state.book, name, state.table);
        change(state, { name });
      },
    ),
    style: property(
      '1.1',
      (state) => state.table.style ?? 'TableStyleMedium2',
      (state, value) => {
        const style = asText(value);
        if (!STYLE.test(style)) throw invalidArgument(`"${style}" is no style of a table`);
        change(state, { style });
      },
    ),
    delete: command('1.1', ({ book, sheet, table: gone }, args) => {
      refuseProtected({ sheet });
      sheet.tables = sheet.tables.filter((other) => other !== gone);
      clear({ book, sheet, area: gone.range }, args);
    }),
  },
  { identity: (state) => ({ Id: state.table.name }) },
);

/** The tables of one sheet; a new one takes its column names from its first row. */
export const tables = new ObjectType<SheetInBook>(
  'TableCollection',
  {
    add: method('1.1', ({ book, sheet }, args) => {
      refuseProtected({ sheet });
      const made = newTable({ book, sheet }, args);
      sheet.tables = [...sheet.tables, made];
      return table.of({ book, sheet, table: made });
    }),
  },
  {
    items: ({ book, sheet }) => sheet.tables.map((one) => table.of({ book, sheet, table: one })),
    item: ({ book, sheet }, args) => {
      const name = args.text(0).toLowerCase();
      const found = sheet.tables.find((one) => one.name.toLowerCase() === name);
      return found === undefined ? null : table.of({ book, sheet, table: found });
    },
  },
);

function newTable({ book, sheet }: SheetInBook, args: Arguments): TableModel {
  const range = readAddress(args.text(0));
  if (!args.flag(1, false)) throw invalidArgument('a table without a header row is not simulated');
  if ([...sheet.merges, ...sheet.tables.map((other) => other.range)].some((other) => overlap(other, range))) {
    throw new HostFailure('MergedRangeConflict', 'a table cannot overlap another one or a merged cell');
  }
  const columns = Array.from({ length: range.right - range.left + 1 }, (_, index) => {
    const { content } = sheet.cells.at(range.top, range.left + index);
    if (typeof content !== 'string') throw invalidArgument('the header row of a table holds texts here');
    return content;
  });
  const numbers = book.sheets.flatMap((other) => other.tables).length;
  return { name: `Table${numbers + 1}`, range, columns, style: 'TableStyleMedium2' };
}

/** Table names are the workbook's, not the sheet's. */
function refuseTaken(book: Book, name: string, own: TableModel): void {
  const taken = book.sheets
    .flatMap((sheet) => sheet.tables)
    .some((other) => other !== own && other.name.toLowerCase() === name.toLowerCase());
  if (taken) throw invalidArgument(`a table named ${name} exists`);
}

function change(state: TableState, given: Partial<TableModel>): void {
  refuseProtected(state);
  const next = { ...state.table, ...given };
  state.sheet.tables = state.sheet.tables.map((one) => (one === state.table ? next : one));
  state.table = next;
}
