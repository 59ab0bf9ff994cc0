import { MAX_COLUMNS } from '../../../workbook/address';
import { editRows } from '../editing/edit-rows';
import { HostFailure, notSimulated } from '../host-failure';
import { asOneOf, type Arguments } from '../object/arguments';
import { sizeOf } from '../state/areas';
import { refuseLocked, type RangeState } from './range-state';

/**
 * `insert('Down')` of whole rows; gives the new rows
 * (https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-insert-member(1)).
 */
export function insertRows(range: RangeState, args: Arguments): RangeState {
  const { book, sheet, area } = wholeRows(range);
  asOneOf(args.at(0), ['Down']);
  refuseUnlessAllowed(range, 'allowInsertRows');
  editRows(book, sheet, { kind: 'insert', at: area.top, count: sizeOf(area).rows });
  return { book, sheet, area };
}

/** `delete('Up')` of whole rows; on a protected sheet none of their cells may be locked. */
export function deleteRows(range: RangeState, args: Arguments): void {
  const { book, sheet, area } = wholeRows(range);
  asOneOf(args.at(0), ['Up']);
  refuseUnlessAllowed(range, 'allowDeleteRows');
  refuseLocked(range);
  editRows(book, sheet, { kind: 'delete', at: area.top, count: sizeOf(area).rows });
}

/** What `protect()` may allow (https://learn.microsoft.com/javascript/api/excel/excel.worksheetprotectionoptions). */
export function refuseUnlessAllowed(
  { sheet }: RangeState,
  option: 'allowInsertRows' | 'allowDeleteRows',
): void {
  if (sheet.protection === null || sheet.protection[option] === true) return;
  throw new HostFailure('AccessDenied', `the sheet ${sheet.name} is protected`);
}

function wholeRows({ book, sheet, area }: RangeState): RangeState {
  if (area.left !== 0 || area.right !== MAX_COLUMNS - 1) {
    throw notSimulated('inserting or deleting cells that are no whole rows');
  }
  // The place as it is now: the range itself moves with its cells.
  return { book, sheet, area };
}
