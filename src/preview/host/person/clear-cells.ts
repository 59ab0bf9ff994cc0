import type { RangeAddress } from '../../../workbook/address';
import { refuseInsideMerge, refuseLocked } from '../excel/range-state';
import type { Book } from '../state/book';
import type { SheetState } from '../state/sheet-state';

/** The Delete key: contents go, formats and rules stay (https://support.microsoft.com/office/clear-cells-of-contents-or-formats-8eb55b66-2391-4ad4-9ab5-cd4cfd4d6cf5). */
export function clearCells(book: Book, sheet: SheetState, area: RangeAddress): void {
  refuseLocked({ book, sheet, area });
  refuseInsideMerge({ book, sheet, area });
  for (const { row, column, cell } of sheet.cells.within(area)) {
    if (cell.content === null) continue;
    sheet.cells.put(row, column, { ...cell, content: null });
    book.calculation.note(sheet, row, column);
  }
  book.changed(sheet, area);
}
