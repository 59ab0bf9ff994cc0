import type { CellAddress } from '../../workbook/address';
import type { SheetGrid } from '../../workbook/port';
import { findCell, textAt } from './grid-text';
import { TAG_NAME } from './tag';

/** Headings and hidden keys stand near the top even when a person put rows above them. */
export const SEARCH_ROWS = 40;

/** The cell the tag's name leads to, or, when names were lost, wherever a tag of this kind stands. */
export function tagCell(grid: SheetGrid, isTag: (text: string) => boolean): CellAddress | null {
  const named = grid.names.find(({ name }) => name === TAG_NAME)?.range;
  if (named !== undefined) {
    const address = { row: named.top, column: named.left };
    if (isTag(textAt(grid, address))) return address;
  }
  return findCell(grid, SEARCH_ROWS, isTag);
}
