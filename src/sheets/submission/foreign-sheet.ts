import type { ForeignSheet } from '../../consolidation/submission';
import type { GridValue, SheetGrid } from '../../workbook/port';
import { headingWord, isFigureLike } from '../../consolidation/paste/cell-texts';
import { valueText } from '../entry/grid-text';

/** More than this is no table that a person filled in. */
const MOST_ROWS = 500;
const MOST_COLUMNS = 60;
/** Rows with figures that a table of units has at least. */
const ENOUGH_ROWS = 2;
/** A heading stands near the top even under a letterhead. */
const HEADING_ROWS = 40;

/** A sheet that is not ours but holds a table of units and figures; null for any other. */
export function foreignSheet({ name, visibility, values }: SheetGrid): ForeignSheet | null {
  if (visibility !== 'visible') return null;
  const rows = values
    .slice(0, MOST_ROWS)
    .map((row) => row.slice(0, MOST_COLUMNS).map((value) => shown(value)));
  const heading = rows
    .slice(0, HEADING_ROWS)
    .findIndex((row) => row.some((text) => headingWord(text) === 'name'));
  if (heading === -1) return null;
  const withFigures = rows
    .slice(heading + 1)
    .filter((row) => /\p{L}/u.test(row.join('')) && row.some(isFigureLike));
  if (withFigures.length < ENOUGH_ROWS) return null;
  return { sheet: name, rows, firstRow: 1 };
}

/** A number as a Vietnamese table shows it, so that it is read again as what it is. */
function shown(value: GridValue): string {
  return typeof value === 'number' ? String(value).replace('.', ',') : valueText(value);
}
