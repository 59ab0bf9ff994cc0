import { ORIGINALS_SHEET } from '../workbook/journal/originals-sheet';
import { isOwnMemory } from '../workbook/journal/slots';
import type { SheetGrid } from '../workbook/port';
import { isDataSheet } from './data/data-sheet';
import { GUIDE_SHEET } from './guide-words';
import { readReportTag } from './report/report-tag';
import { isLog } from './take-in/log-end';
import { MEMORY_SHEET } from './take-in/memory-sheet';

/** Reports and the flat table are made anew and not read, and the product's own memory is not a person's. */
export function isGenerated(grid: SheetGrid): boolean {
  return (
    isDataSheet(grid) ||
    grid.name === ORIGINALS_SHEET ||
    grid.name === GUIDE_SHEET ||
    isOwnMemory(grid.name) ||
    grid.name === MEMORY_SHEET ||
    isLog(grid) ||
    readReportTag(grid) !== null
  );
}
