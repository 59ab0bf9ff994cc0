import { followName } from '../editing/follow-references';
import type { Book } from '../state/book';
import { CellStore } from '../state/cell-store';
import { sheetNameKey } from '../state/sheet-names';
import type { SheetState } from '../state/sheet-state';

const MAX_NAME = 31;

/**
 * "Move or Copy" with a copy: it comes right after its original, is named with a number after it, and what it says of
 * its original by name it then says of itself
 * (https://support.microsoft.com/office/move-or-copy-worksheets-or-worksheet-data-47207967-bbb2-4e95-9b5c-3c174aa69328).
 */
export function copySheet(book: Book, original: SheetState): SheetState {
  const copy = book.addSheet(copyName(book, original.name));
  const { id, name } = copy;
  const cells = new CellStore();
  for (const { row, column, cell } of original.cells.all()) cells.put(row, column, cell);
  Object.assign(copy, { ...original, id, name, cells, tables: copiedTables(book, original) });
  copy.visibility = 'visible';
  book.placeAfter(copy, original);
  book.calculation.forgetAll();
  followName(book, [copy], { old: original.name, name });
  book.activate(copy);
  return copy;
}

function copyName({ sheets }: Book, name: string): string {
  const taken = new Set(sheets.map((sheet) => sheetNameKey(sheet.name)));
  const base = name.replace(/ \(\d+\)$/, '');
  for (let number = 2; ; number += 1) {
    const end = ` (${number})`;
    const next = `${base.slice(0, MAX_NAME - end.length)}${end}`;
    if (!taken.has(sheetNameKey(next))) return next;
  }
}

/** Names of tables are the workbook's: those of a copy get a number after them. */
function copiedTables({ sheets }: Book, original: SheetState): SheetState['tables'] {
  const taken = new Set(sheets.flatMap((sheet) => sheet.tables.map(({ name }) => name.toLowerCase())));
  return original.tables.map((table) => {
    let number = 1;
    while (taken.has(`${table.name}${number}`.toLowerCase())) number += 1;
    const name = `${table.name}${number}`;
    taken.add(name.toLowerCase());
    return { ...table, name };
  });
}
