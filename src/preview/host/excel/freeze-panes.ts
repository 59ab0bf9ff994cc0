import { MAX_COLUMNS, MAX_ROWS } from '../../../workbook/address';
import { invalidArgument } from '../host-failure';
import { command } from '../object/members';
import { ObjectType } from '../object/object-type';
import type { SheetState } from '../state/sheet-state';
import { readAddress } from './addresses';
import { rangeOf } from './range';

/** Rows and columns that stay in view (https://learn.microsoft.com/javascript/api/excel/excel.worksheetfreezepanes). */
export const freezePanes = new ObjectType<SheetState>('WorksheetFreezePanes', {
  freezeRows: command('1.7', (sheet, args) => {
    sheet.freeze = { rows: counted(args.number(0), MAX_ROWS), columns: 0 };
  }),
  freezeColumns: command('1.7', (sheet, args) => {
    sheet.freeze = { rows: 0, columns: counted(args.number(0), MAX_COLUMNS) };
  }),
  freezeAt: command('1.7', (sheet, args) => {
    const area = rangeOf(args.at(0))?.area ?? readAddress(args.text(0));
    if (area.top !== 0 || area.left !== 0) throw invalidArgument('what is frozen begins at A1 here');
    sheet.freeze = { rows: area.bottom + 1, columns: area.right + 1 };
  }),
  unfreeze: command('1.7', (sheet) => {
    sheet.freeze = { rows: 0, columns: 0 };
  }),
});

/** 0 lets go of what is frozen; something is left to scroll. */
function counted(count: number, end: number): number {
  if (!Number.isInteger(count) || count < 0 || count >= end)
    throw invalidArgument(`${count} cannot be frozen`);
  return count;
}
