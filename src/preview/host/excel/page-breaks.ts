import { HostFailure } from '../host-failure';
import { command, method } from '../object/members';
import { ObjectType } from '../object/object-type';
import type { SheetState } from '../state/sheet-state';
import { readAddress } from './addresses';

/** Page breaks of each kind (https://support.microsoft.com/office/excel-specifications-and-limits-1672b34d-7043-467e-8e27-269d656771c3). */
const MAX_BREAKS = 1_026;

const pageBreak = new ObjectType<null>('PageBreak', {});

/** Breaks above a row (https://learn.microsoft.com/javascript/api/excel/excel.pagebreakcollection). */
export const horizontalPageBreaks = new ObjectType<SheetState>('PageBreakCollection', {
  add: method('1.9', (sheet, args) => {
    refuseMore(sheet.rowBreaks);
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
    refuseMore(sheet.columnBreaks);
    sheet.columnBreaks = [...sheet.columnBreaks, readAddress(args.text(0)).left];
    return pageBreak.of(null);
  }),
  removePageBreaks: command('1.9', (sheet) => {
    sheet.columnBreaks = [];
  }),
});

function refuseMore(breaks: readonly number[]): void {
  if (breaks.length >= MAX_BREAKS)
    throw new HostFailure('InvalidOperation', `a sheet has up to ${MAX_BREAKS} page breaks of a kind`);
}
