import { cellText, type CellAddress } from '../../../workbook/address';

/** The id by which the grid names its active cell. */
export function cellId(cell: CellAddress): string {
  return `cell-${cellText(cell)}`;
}

/** The cell that an element of the grid is, or is in; null for headings and the room around. */
export function cellOfElement(target: EventTarget | null): CellAddress | null {
  const element = target instanceof Element ? target.closest<HTMLElement>('[data-cell]') : null;
  const [row, column] = element?.dataset['cell']?.split(' ').map(Number) ?? [];
  return row === undefined || column === undefined ? null : { row, column };
}
