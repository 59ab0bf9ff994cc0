import type { RangeAddress } from '../../../workbook/address';
import { HostFailure, invalidArgument } from '../host-failure';
import { overlap } from '../state/areas';
import type { Book } from '../state/book';
import type { SheetState } from '../state/sheet-state';

/** A range of a sheet in the open workbook. */
export interface RangeState {
  readonly book: Book;
  readonly sheet: SheetState;
  readonly area: RangeAddress;
  /** All its rows were deleted. */
  readonly isGone?: true;
}

/** A range or sheet that a request held on to may be gone. */
export function refuseGone({ book, sheet, isGone }: Omit<RangeState, 'area'>): void {
  if (isGone === true) throw new HostFailure('InvalidReference', 'the cells of the range were deleted');
  if (!book.sheets.includes(sheet)) throw new HostFailure('InvalidReference', 'the sheet was deleted');
}

/**
 * A protected sheet refuses changes by an add-in as it does by hand
 * (https://learn.microsoft.com/javascript/api/excel/excel.worksheetprotection). What `protect()` may allow, such as
 * formatting columns, is refused here as well: the product never does it on a protected sheet.
 */
export function refuseProtected({ sheet }: { readonly sheet: SheetState }): void {
  if (sheet.protection !== null)
    throw new HostFailure('AccessDenied', `the sheet ${sheet.name} is protected`);
}

/** On a protected sheet only cells that are not locked take another content. */
export function refuseLocked({ sheet, area }: RangeState): void {
  if (sheet.protection === null) return;
  const rows = area.bottom - area.top + 1;
  const columns = area.right - area.left + 1;
  const unlocked = sheet.cells.within(area).filter(({ cell }) => cell.style.locked === false);
  if (unlocked.length < rows * columns) {
    throw new HostFailure('AccessDenied', `the sheet ${sheet.name} is protected and a cell is locked`);
  }
}

/** Only the first cell of a merge takes a content. */
export function refuseInsideMerge({ sheet, area }: RangeState): void {
  const partly = sheet.merges.find(
    (merge) =>
      overlap(merge, area) &&
      !(
        area.top <= merge.top &&
        area.left <= merge.left &&
        area.bottom >= merge.bottom &&
        area.right >= merge.right
      ) &&
      !(
        area.top === merge.top &&
        area.left === merge.left &&
        area.bottom === area.top &&
        area.right === area.left
      ),
  );
  if (partly !== undefined) throw invalidArgument('the range holds a part of a merged cell');
}
