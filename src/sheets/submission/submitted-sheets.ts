import type { ReadSubmission } from '../../consolidation/submission';
import { catalogue, type SetCatalogue } from '../../indicator-sets/catalogue';
import { isDataSheet } from '../data/data-sheet';
import { readEntrySheet } from '../read-entry-sheet';
import { readRegisterSheet } from '../register/register-reading';
import { readReportTag } from '../report/report-tag';
import type { SheetGrid } from '../../workbook/port';
import { isOwnMemory } from '../../workbook/journal/slots';
import { foreignSheet } from './foreign-sheet';
import { readRevision } from './revision-cell';
import { submittedRegister } from './submitted-register';
import { submittedTable } from './submitted-table';

/** What the sheets of a submitted file bring. Sets that the file itself defines do not count: the consolidator's do. */
export function submittedSheets(
  grids: readonly SheetGrid[],
  sets: SetCatalogue = catalogue,
): Pick<ReadSubmission, 'tables' | 'registers' | 'foreign' | 'passedOver'> {
  const tables: ReadSubmission['tables'][number][] = [];
  const registers: ReadSubmission['registers'][number][] = [];
  const foreign: ReadSubmission['foreign'][number][] = [];
  const passedOver: string[] = [];
  for (const grid of grids) {
    const entry = isGenerated(grid) ? null : readEntrySheet(grid, sets);
    if (entry !== null) {
      tables.push(submittedTable(grid.name, entry, readRevision(grid)));
      continue;
    }
    const register = isGenerated(grid) ? null : readRegisterSheet(grid);
    const unknown = register === null && !isGenerated(grid) ? foreignSheet(grid) : null;
    if (register !== null) registers.push(submittedRegister(grid.name, register));
    else if (unknown !== null) foreign.push(unknown);
    else passedOver.push(grid.name);
  }
  return { tables, registers, foreign, passedOver };
}

function isGenerated(grid: SheetGrid): boolean {
  return isOwnMemory(grid.name) || isDataSheet(grid) || readReportTag(grid) !== null;
}
