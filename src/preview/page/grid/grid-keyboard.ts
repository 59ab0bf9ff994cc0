import type { ClipboardEvent, KeyboardEvent } from 'react';
import type { CellAddress } from '../../../workbook/address';
import { tableFromClipboard } from '../../host/person/clipboard-table';
import { attempt, selectCell } from '../workbench/person';
import { usePage } from '../workbench/use-workbench';
import { copiedText } from './copied-text';
import { nextCell, type Direction } from './next-cell';
import { beginEditing, type SheetInGrid } from './sheet-in-grid';

const ARROWS: Readonly<Record<string, Direction>> = {
  ArrowUp: { rows: -1, columns: 0 },
  ArrowDown: { rows: 1, columns: 0 },
  ArrowLeft: { rows: 0, columns: -1 },
  ArrowRight: { rows: 0, columns: 1 },
  PageUp: { rows: -20, columns: 0 },
  PageDown: { rows: 20, columns: 0 },
};

/** What the keyboard does in the grid while no cell is edited. */
export function useGridKeyboard(drawn: SheetInGrid) {
  const { workbench } = usePage();
  const { cells, sheet, selection } = drawn;

  const go = (direction: Direction): void => goTo(nextCell(cells, selection.active, direction));
  const goTo = (cell: CellAddress): void => selectCell(workbench, sheet.name, cells.areaAt(cell), cell);

  function extend(direction: Direction): void {
    const { top, left, bottom, right } = selection.area;
    const { active } = selection;
    const end = { row: active.row === top ? bottom : top, column: active.column === left ? right : left };
    const area = cells.areaBetween(active, nextCell(cells, end, direction));
    selectCell(workbench, sheet.name, area, active);
  }

  function key(event: KeyboardEvent): void {
    const { key: name, shiftKey, ctrlKey, metaKey, altKey } = event;
    const arrow = ARROWS[name];
    if (arrow !== undefined && !ctrlKey && !metaKey && !altKey) {
      if (shiftKey) extend(arrow);
      else go(arrow);
    } else if (name === 'Enter') go({ rows: shiftKey ? -1 : 1, columns: 0 });
    else if (name === 'Home') goTo({ row: ctrlKey ? 0 : selection.active.row, column: 0 });
    else if (name === 'F2') beginEditing(workbench, drawn, 'content');
    else if (name === 'Delete') attempt(workbench, (excel) => excel.person.clear(sheet.name, selection.area));
    else if (name === 'Backspace') beginEditing(workbench, drawn, { typed: '' });
    else if (name.length === 1 && !ctrlKey && !metaKey && !altKey)
      beginEditing(workbench, drawn, { typed: name });
    else return;
    event.preventDefault();
  }

  return {
    onKeyDown: key,
    onCopy: (event: ClipboardEvent): void => {
      event.clipboardData.setData('text/plain', copiedText(drawn));
      event.preventDefault();
    },
    onPaste: (event: ClipboardEvent): void => {
      const rows = tableFromClipboard(event.clipboardData.getData('text/plain'));
      attempt(workbench, (excel) => excel.person.paste(sheet.name, selection.active, rows));
      event.preventDefault();
    },
  };
}
