import { HostFailure } from '../host-failure';
import type { Book } from '../state/book';
import type { SheetState } from '../state/sheet-state';
import { followName, loseSheet } from './follow-references';

/**
 * Deletes a sheet; formulas that name it show #REF!. A very hidden sheet is refused
 * (https://learn.microsoft.com/javascript/api/excel/excel.worksheet#excel-excel-worksheet-delete-member(1)).
 */
export function deleteSheet(book: Book, sheet: SheetState): void {
  if (sheet.visibility === 'very-hidden')
    throw new HostFailure('InvalidOperation', `the sheet ${sheet.name} is very hidden and cannot be deleted`);
  book.deleteSheet(sheet);
  loseSheet(book, sheet.name);
}

/**
 * Gives a sheet another name; formulas everywhere follow
 * (https://support.microsoft.com/office/rename-a-worksheet-3f1f7148-ee83-404d-8ef0-9ff99fbad1f9).
 * Excel tells of it from ExcelApi 1.17 on, so that no event comes here.
 */
export function renameSheet(book: Book, sheet: SheetState, name: string): void {
  book.refuseName(name, sheet);
  const old = sheet.name;
  if (name === old) return;
  if (book.calculation.calculationMode === 'Manual') book.calculation.settle();
  sheet.name = name;
  book.calculation.forgetAll();
  followName(book, book.sheets, { old, name });
}
