import type { SheetModel } from '../../../workbook/sheet-model';
import type { OpenFormulaEngine } from '../formulas/engine';
import { invalidArgument } from '../host-failure';
import { Book, type Culture } from '../state/book';
import { firstVisibleCell } from '../state/first-visible-cell';
import { fillSheet } from './open-sheet';

/** Opens a workbook of a file: its sheets in their order, the first that is in view in front. */
export function openBook({
  sheets,
  name,
  culture,
  openEngine,
}: {
  readonly sheets: readonly SheetModel[];
  readonly name: string;
  readonly culture: Culture;
  readonly openEngine: OpenFormulaEngine;
}): Book {
  const front = sheets.findIndex(({ visibility }) => visibility === 'visible');
  if (front === -1) throw invalidArgument('a workbook has a visible sheet');
  const book = new Book(culture, openEngine);
  const [first] = book.sheets;
  for (const [index, model] of sheets.entries()) {
    if (index === 0 && first !== undefined) {
      book.refuseName(model.name, first);
      first.name = model.name;
      fillSheet(first, model);
    } else fillSheet(book.addSheet(model.name), model);
  }
  book.name = name;
  const active = book.sheets[front];
  if (active !== undefined) {
    book.activate(active);
    book.selection = { sheet: active, area: firstVisibleCell(active) };
  }
  book.calculation.forgetAll();
  return book;
}
