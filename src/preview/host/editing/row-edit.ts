import { MAX_ROWS, type RangeAddress } from '../../../workbook/address';

/**
 * Whole rows that are inserted above row `at`, or deleted from it on
 * (https://support.microsoft.com/office/insert-or-delete-rows-and-columns-6f40e6e4-85af-45e0-b39d-65dd504a3246).
 */
export interface RowEdit {
  readonly kind: 'insert' | 'delete';
  readonly at: number;
  readonly count: number;
}

/** Where a row is afterwards, or null when it is deleted. */
export function movedRow(row: number, { kind, at, count }: RowEdit): number | null {
  if (row < at) return row;
  if (kind === 'insert') return row + count;
  return row < at + count ? null : row - count;
}

/** What rows become: they move, grow or shrink, or null when all of them are deleted. A whole column stays whole. */
export function movedRows(
  { first, last }: { readonly first: number; readonly last: number },
  edit: RowEdit,
): { readonly first: number; readonly last: number } | null {
  if (first === 0 && last === MAX_ROWS - 1) return { first, last };
  const { kind, at, count } = edit;
  if (kind === 'insert') {
    const moved = { first: first < at ? first : first + count, last: last < at ? last : last + count };
    return moved.first >= MAX_ROWS ? null : { ...moved, last: Math.min(moved.last, MAX_ROWS - 1) };
  }
  const next = {
    first: movedRow(first, edit) ?? at,
    last: movedRow(last, edit) ?? at - 1,
  };
  return next.last < next.first ? null : next;
}

export function movedArea(area: RangeAddress, edit: RowEdit): RangeAddress | null {
  const rows = movedRows({ first: area.top, last: area.bottom }, edit);
  return rows === null ? null : { ...area, top: rows.first, bottom: rows.last };
}
