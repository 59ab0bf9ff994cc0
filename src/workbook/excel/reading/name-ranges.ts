import { MAX_COLUMNS, MAX_ROWS, parseRange, type RangeAddress } from '../../address';

/** The names in which Excel itself keeps a sheet's print area and print titles. */
const EXCELS_OWN = /^(Print_Area|Print_Titles|_xlnm\.|_FilterDatabase)/i;

export function isExcelsOwnName(name: string): boolean {
  return EXCELS_OWN.test(name);
}

/** The range that a name's formula means (`='Sheet'!$A$1:$C$9`), or null where it is no plain range. */
export function rangeOfName(formula: string): RangeAddress | null {
  const reference = formula.slice(formula.lastIndexOf('!') + 1);
  const rows = /^\$(\d+):\$(\d+)$/.exec(reference);
  if (rows !== null) {
    return { top: Number(rows[1]) - 1, left: 0, bottom: Number(rows[2]) - 1, right: MAX_COLUMNS - 1 };
  }
  const columns = /^(\$[A-Z]+):(\$[A-Z]+)$/.exec(reference);
  if (columns !== null) return parseRange(`${columns[1] ?? ''}$1:${columns[2] ?? ''}$${MAX_ROWS}`);
  return formula.startsWith('=') ? parseRange(reference) : null;
}
