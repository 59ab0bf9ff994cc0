import type { SheetView } from '../../host/view/sheet-view';
import type { Workbench } from '../workbench/workbench';
import type { Selection } from './active-sheet';
import type { GridCells } from './grid-cells';

/** A sheet as it is drawn, with what is selected in it. */
export interface SheetInGrid {
  readonly sheet: SheetView;
  readonly cells: GridCells;
  readonly selection: Selection;
}

/** Begins to edit the active cell, with what it holds or with what was typed over it. */
export function beginEditing(
  workbench: Workbench,
  { cells, sheet, selection }: SheetInGrid,
  start: 'content' | { readonly typed: string },
): void {
  const { top, left } = cells.areaAt(selection.active);
  const { input } = cells.at(top, left);
  const text = start === 'content' ? input : start.typed;
  workbench.edit({ sheet: sheet.name, cell: { row: top, column: left }, text, held: input });
}
