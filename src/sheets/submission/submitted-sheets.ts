import { findSet, type SetCatalogue } from '../../indicator-sets/catalogue';
import type {
  ForeignSheet,
  ReadSubmission,
  SubmittedRegister,
  SubmittedTable,
} from '../../consolidation/submission';
import type { SheetGrid } from '../../workbook/port';
import { setIdOf } from '../entry/set-of-sheet';
import { TAG_NAME } from '../entry/tag';
import { isGenerated } from '../generated-sheet';
import { readEntrySheet } from '../read-entry-sheet';
import { readRegisterSheet } from '../register/register-reading';
import { foreignSheet } from './foreign-sheet';
import { submittedRegister } from './submitted-register';
import { submittedTable } from './submitted-table';

/** What the sheets of a submitted file bring. */
export type SubmittedSheets = Pick<ReadSubmission, 'tables' | 'registers' | 'foreign' | 'passedOver'>;

/**
 * Turns the sheets of a submitted file into plain data. Only the sets of the catalogue count: what a submitted workbook
 * defines itself is not trusted. A table that is not ours is brought where nothing of ours is in the file.
 */
export function submittedSheets(grids: readonly SheetGrid[], sets: SetCatalogue): SubmittedSheets {
  const tables: SubmittedTable[] = [];
  const registers: SubmittedRegister[] = [];
  const others: SheetGrid[] = [];
  for (const grid of grids) {
    const table = isReadable(grid, sets) ? readTable(grid, sets) : null;
    const register = table === null && isReadable(grid, sets) ? readRegister(grid) : null;
    if (table !== null) tables.push(table);
    else if (register !== null) registers.push(register);
    else others.push(grid);
  }
  const isOurs = tables.length > 0 || registers.length > 0;
  const foreign = isOurs ? [] : others.flatMap((grid) => foreignOf(grid) ?? []);
  const brought = new Set(foreign.map(({ sheet }) => sheet));
  return {
    tables,
    registers,
    foreign,
    passedOver: others.map(({ name }) => name).filter((name) => !brought.has(name)),
  };
}

/** Not what is made anew, nor a hidden sheet without our name, nor one that says it is of a set that is not known here. */
function isReadable(grid: SheetGrid, sets: SetCatalogue): boolean {
  const isNamed = grid.names.some(({ name }) => name === TAG_NAME);
  if (isGenerated(grid) || (!isNamed && grid.visibility !== 'visible')) return false;
  const set = setIdOf(grid);
  return set === null || findSet(set, sets) !== null;
}

function readTable(grid: SheetGrid, sets: SetCatalogue): SubmittedTable | null {
  const reading = readEntrySheet(grid, sets);
  return reading === null ? null : submittedTable(grid, reading);
}

function readRegister(grid: SheetGrid): SubmittedRegister | null {
  const reading = readRegisterSheet(grid);
  return reading === null ? null : submittedRegister(grid, reading);
}

function foreignOf(grid: SheetGrid): ForeignSheet | null {
  return grid.visibility === 'visible' && !isGenerated(grid) ? foreignSheet(grid) : null;
}
