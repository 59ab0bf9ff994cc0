import type { CSSProperties } from 'react';
import { cellText } from '../../../workbook/address';
import type { SheetView } from '../../host/view/sheet-view';
import { ActiveCell } from './active-cell';
import { cellId } from './cell-id';
import { cellCss } from './cell-look';
import type { GridCell } from './grid-cells';

interface CellProps {
  readonly cell: GridCell;
  /** Of its row; null grows with the content. */
  readonly height: number | null;
  readonly frozen: { readonly top: number | null; readonly left: number | null };
  readonly sheet: SheetView;
  readonly isSelected: boolean;
  readonly isActive: boolean;
}

/** One cell as it is displayed; the active one also holds what Excel shows around it. */
export function Cell({ cell, height, frozen, sheet, isSelected, isActive }: CellProps) {
  const { row, column, text, style, span } = cell;
  const isSpilling = cell.runsOn && cell.alignment === 'left' && style.wrap !== true && text !== '';
  return (
    <td
      id={cellId(cell)}
      role="gridcell"
      aria-label={`${cellText(cell)} ${text}`.trimEnd()}
      aria-selected={isSelected}
      data-cell={`${row} ${column}`}
      rowSpan={span.rows}
      colSpan={span.columns}
      className={cellClass({ isSelected, isActive, isSpilling })}
      style={{ ...cellCss(cell, sheet.showGridlines), ...frozenCss(frozen, isActive) }}
    >
      {text !== '' && (
        <div className="cell-text" style={height === null || span.rows > 1 ? {} : { maxHeight: height - 1 }}>
          {text}
        </div>
      )}
      {isActive && <ActiveCell cell={cell} sheet={sheet} />}
    </td>
  );
}

function cellClass(marks: Readonly<Record<'isSelected' | 'isActive' | 'isSpilling', boolean>>): string {
  return [
    'cell',
    marks.isSelected ? 'selected' : '',
    marks.isActive ? 'active' : '',
    marks.isSpilling ? 'spilling' : '',
  ]
    .filter((name) => name !== '')
    .join(' ');
}

/** Frozen cells lie over the others, those frozen both ways over these, and the active one over its neighbours. */
function frozenCss({ top, left }: CellProps['frozen'], isActive: boolean): CSSProperties {
  if (top === null && left === null) return isActive ? { zIndex: 1 } : {};
  const zIndex = 2 + (top === null ? 0 : 1) + (left === null ? 0 : 1) + (isActive ? 1 : 0);
  return {
    position: 'sticky',
    zIndex,
    ...(top === null ? {} : { top }),
    ...(left === null ? {} : { left }),
  };
}
