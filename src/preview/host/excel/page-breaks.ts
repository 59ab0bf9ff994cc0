import { command, method } from '../object/members';
import { ObjectType } from '../object/object-type';
import type { SheetState } from '../state/sheet-state';
import { readAddress } from './addresses';

const pageBreak = new ObjectType<null>('PageBreak', {});

/** Breaks above a row (https://learn.microsoft.com/javascript/api/excel/excel.pagebreakcollection). */
export const horizontalPageBreaks = new ObjectType<SheetState>('PageBreakCollection', {
  add: method('1.9', (sheet, args) => {
    sheet.rowBreaks = [...sheet.rowBreaks, readAddress(args.text(0)).top];
    return pageBreak.of(null);
  }),
  removePageBreaks: command('1.9', (sheet) => {
    sheet.rowBreaks = [];
  }),
});

/** Breaks left of a column. */
export const verticalPageBreaks = new ObjectType<SheetState>('PageBreakCollection', {
  add: method('1.9', (sheet, args) => {
    sheet.columnBreaks = [...sheet.columnBreaks, readAddress(args.text(0)).left];
    return pageBreak.of(null);
  }),
  removePageBreaks: command('1.9', (sheet) => {
    sheet.columnBreaks = [];
  }),
});
