import { useRef, type MouseEvent, type PointerEvent } from 'react';
import type { CellAddress, RangeAddress } from '../../../workbook/address';
import { selectCell } from '../workbench/person';
import { usePage } from '../workbench/use-workbench';
import { isWithin } from './active-sheet';
import { cellOfElement } from './cell-id';
import { beginEditing, type SheetInGrid } from './sheet-in-grid';

/** What the mouse does in the grid: a click selects, drawing and Shift select more, a double click edits. */
export function useGridPointer(drawn: SheetInGrid) {
  const { workbench } = usePage();
  const drawnFrom = useRef<CellAddress | null>(null);
  const { sheet, selection, cells } = drawn;
  const select = (area: RangeAddress, anchor: CellAddress) => selectCell(workbench, sheet.name, area, anchor);

  return {
    onPointerDown: (event: PointerEvent): void => {
      const cell = cellOfElement(event.target);
      if (cell === null) return;
      // A right click into the selection keeps it: the menu is meant for all of it.
      if (event.button === 2 && isWithin(cell, selection.area)) return;
      const anchor = event.shiftKey ? selection.active : cell;
      drawnFrom.current = event.button === 0 ? anchor : null;
      select(cells.areaBetween(anchor, cell), anchor);
    },
    onPointerMove: (event: PointerEvent): void => {
      const anchor = drawnFrom.current;
      const cell = event.buttons === 1 ? cellOfElement(event.target) : null;
      if (anchor === null || cell === null) return;
      const area = cells.areaBetween(anchor, cell);
      if (!isSame(area, selection.area)) select(area, anchor);
    },
    onPointerUp: (): void => {
      drawnFrom.current = null;
    },
    onDoubleClick: (event: MouseEvent): void => {
      if (cellOfElement(event.target) !== null) beginEditing(workbench, drawn, 'content');
    },
  };
}

function isSame(one: RangeAddress, other: RangeAddress): boolean {
  return (
    one.top === other.top &&
    one.left === other.left &&
    one.bottom === other.bottom &&
    one.right === other.right
  );
}
