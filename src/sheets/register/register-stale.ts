import { absoluteRangeText, quotedSheetName, rangeText, type RangeAddress } from '../../workbook/address';
import { STALE_WARNING } from '../data/data-sheet';
import { COLUMN, READY_ROWS, ROW } from './geometry';

/** Where the records of a report stand: on the printed sheet, and on the register sheet laid out beside it. */
export interface PrintedRecords {
  readonly registerSheet: string;
  /** The records in the printed table, without headings and ordinals; null when there are none. */
  readonly printed: RangeAddress | null;
  readonly columns: number;
  /** Cells of records that hold something. */
  readonly filled: number;
}

/**
 * A formula that is empty while every printed cell is what the register sheet holds and nothing was added there. Capitals
 * and small letters are one to it: no comparison of whole blocks that tells them apart is in every spreadsheet program.
 */
export function staleRegisterFormula({ registerSheet, printed, columns, filled }: PrintedRecords): string {
  const rows = printed === null ? 0 : printed.bottom - printed.top + 1;
  const records = (count: number) =>
    `${quotedSheetName(registerSheet)}!${absoluteRangeText({
      top: ROW.firstRecord,
      left: COLUMN.first,
      bottom: ROW.firstRecord + count - 1,
      right: COLUMN.first + columns - 1,
    })}`;
  const tests = [
    `COUNTA(${records(Math.max(READY_ROWS, rows))})<>${filled}`,
    ...(printed === null ? [] : [`SUMPRODUCT((${records(rows)}<>${rangeText(printed)})*1)>0`]),
  ];
  return `=IFERROR(IF(OR(${tests.join(',')}),"${STALE_WARNING}",""),"${STALE_WARNING}")`;
}
