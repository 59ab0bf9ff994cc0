import { contentAt, sameContent } from '../workbook/change/grid-content';
import type { PatchedCell } from '../workbook/journal/change-record';
import type { CellContent } from '../workbook/sheet-model';
import type { SheetGrid } from '../workbook/port';

/** A cell and what it is to hold. */
export interface NewContent {
  readonly row: number;
  readonly column: number;
  readonly content: CellContent;
}

/** The cells that really change, with what each holds now. */
export function patchedCells(grid: SheetGrid, contents: readonly NewContent[]): readonly PatchedCell[] {
  return contents
    .map(({ row, column, content }) => ({
      row,
      column,
      before: contentAt(grid, row, column),
      after: content,
    }))
    .filter(({ before, after }) => !sameContent(before, after));
}
