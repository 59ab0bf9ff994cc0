import type { Visibility } from '../../../workbook/sheet-model';
import { HostFailure } from '../host-failure';
import type { Book } from '../state/book';
import type { SheetState } from '../state/sheet-state';

/**
 * Hides a sheet or brings it back. A workbook keeps one in view; when the active one is hidden, another becomes active
 * (https://support.microsoft.com/office/hide-or-unhide-worksheets-69f2701a-21f5-4186-87d7-341a8cf53344).
 */
export function showSheet(book: Book, sheet: SheetState, visibility: Visibility): void {
  const next = book.sheets.find((other) => other !== sheet && other.visibility === 'visible');
  if (visibility !== 'visible' && next === undefined) {
    throw new HostFailure('InvalidOperation', 'a workbook keeps at least one visible sheet');
  }
  sheet.visibility = visibility;
  if (visibility !== 'visible' && book.active === sheet && next !== undefined) book.activate(next);
}
