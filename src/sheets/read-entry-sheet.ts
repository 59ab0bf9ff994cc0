import { catalogue, findSet, type SetCatalogue } from '../indicator-sets/catalogue';
import type { SheetGrid } from '../workbook/port';
import { readMatrixSheet, type MatrixReading } from './entry/entry-reading';
import { describedBy } from './entry/set-of-sheet';
import { readFormSheet, type FormReading } from './form/form-reading';

/** What a sheet of ours brings, whichever arrangement its set has there. */
export type EntrySheetReading = MatrixReading | FormReading;

/** Reads an entry sheet of one of the sets; null when the sheet is not one of ours. */
export function readEntrySheet(grid: SheetGrid, sets: SetCatalogue = catalogue): EntrySheetReading | null {
  const described = describedBy(grid);
  if (described === null) return readMatrixSheet(grid, sets) ?? readFormSheet(grid, sets);
  // What says of itself that it is of another set is not taken for one with much the same headings.
  if (findSet(described.set, sets) === null) return null;
  return described.arrangement === 'matrix' ? readMatrixSheet(grid, sets) : readFormSheet(grid, sets);
}
