import type { SheetGrid } from '../workbook/port';
import { readMatrixSheet, type MatrixReading } from './entry/entry-reading';
import { readFormSheet, type FormReading } from './form/form-reading';

/** What a sheet of ours brings, whichever arrangement its set has there. */
export type EntrySheetReading = MatrixReading | FormReading;

/** Reads an entry sheet; null when the sheet is not one of ours. */
export function readEntrySheet(grid: SheetGrid): EntrySheetReading | null {
  return readMatrixSheet(grid) ?? readFormSheet(grid);
}
