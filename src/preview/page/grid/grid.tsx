import { useEffect, useRef } from 'react';
import { usePage } from '../workbench/use-workbench';
import { activeSheet } from './active-sheet';
import { cellId } from './cell-id';
import { useGridKeyboard } from './grid-keyboard';
import { HEADINGS } from './grid-layout';
import { GridMenu } from './grid-menu';
import { useGridPointer } from './grid-pointer';
import { GridTable } from './grid-table';
import { useMenu } from '../menu/use-menu';

/** The active sheet as a grid: one tab stop, arrow keys inside, as Excel's own. */
export function Grid() {
  const { texts, state } = usePage();
  const { sheet, cells, selection } = activeSheet(state);
  const { frozen } = cells.layout;
  const scroller = useRef<HTMLDivElement>(null);
  const keyboard = useGridKeyboard({ sheet, cells, selection });
  const pointer = useGridPointer({ sheet, cells, selection });
  const menu = useMenu();
  const area = cells.areaAt(selection.active);
  const active = { row: area.top, column: area.left };
  const id = cellId(active);
  // A hidden cell may be the active one, as A1 often is when a workbook opens.
  const isDrawn =
    cells.layout.rows.some(({ row }) => row === active.row) &&
    cells.layout.columns.some(({ column }) => column === active.column);
  const isBusy = state.editing !== null || state.alert !== null;

  // The keyboard is the grid's where no other part of the page and not the pane has it.
  useEffect(() => {
    if (!isBusy && document.activeElement === document.body) scroller.current?.focus({ preventScroll: true });
  });

  useEffect(() => {
    scroller.current?.querySelector(`#${id}`)?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [id, sheet.name]);

  return (
    <>
      <div
        ref={scroller}
        className="grid-scroller"
        role="grid"
        tabIndex={0}
        aria-label={texts.grid.label(sheet.name)}
        aria-multiselectable="true"
        {...(isDrawn ? { 'aria-activedescendant': id } : {})}
        style={{
          scrollPadding: `${frozen.height + HEADINGS.height}px 0 0 ${frozen.width + HEADINGS.width}px`,
        }}
        {...keyboard}
        {...pointer}
        onContextMenu={menu.openAt}
      >
        <GridTable sheet={sheet} cells={cells} active={active} selected={selection.area} />
      </div>
      <GridMenu menu={menu} sheet={sheet.name} area={selection.area} />
    </>
  );
}
