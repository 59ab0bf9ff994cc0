import type { RangeAddress } from '../../../workbook/address';
import type { CellContent, CellStyle } from '../../../workbook/sheet-model';
import { refuseLocked } from '../excel/range-state';
import { isFormula } from '../formulas/calculation';
import { shiftedFormula } from '../formulas/shifted-formula';
import { HostFailure, invalidArgument } from '../host-failure';
import { overlap } from '../state/areas';
import type { Book } from '../state/book';
import { EMPTY_CELL, type CellState } from '../state/cell-store';
import type { SheetState } from '../state/sheet-state';

export interface Sorting {
  readonly area: RangeAddress;
  /** The column of the sheet whose values give the order. */
  readonly column: number;
  readonly order: 'ascending' | 'descending';
}

/**
 * Sorts the rows of a range by one column: contents move with their formats, borders stay, formulas read as if copied,
 * hidden rows stay where they are
 * (https://support.microsoft.com/office/sort-data-in-a-range-or-table-62d0b95d-2a90-4610-a6ae-2e545c4a4b72).
 */
export function sortRows(book: Book, sheet: SheetState, { area, column, order }: Sorting): void {
  if (column < area.left || column > area.right) throw invalidArgument('the column lies outside the range');
  if (sheet.protection !== null && sheet.protection['allowSort'] !== true)
    throw new HostFailure('AccessDenied', `the sheet ${sheet.name} is protected`);
  refuseLocked({ book, sheet, area });
  if (sheet.merges.some((merge) => overlap(merge, area)))
    throw new HostFailure('InvalidOperation', 'merged cells need to be of one size to be sorted');
  book.calculation.settle();
  const compare = comparison(book.culture.name, order);
  const places = range(area.top, area.bottom).filter((row) => sheet.rows.get(row)?.hidden !== true);
  const sorted = places
    .map((row) => ({ row, key: keyOf(sheet.cells.at(row, column).content) }))
    .sort((one, other) => compare(one.key, other.key))
    .map(({ row }) => ({
      row,
      cells: range(area.left, area.right).map((place) => sheet.cells.at(row, place)),
    }));
  for (const [index, place] of places.entries()) {
    const { row = place, cells = [] } = sorted[index] ?? {};
    for (const [offset, cell] of cells.entries()) {
      const at = { row: place, column: area.left + offset };
      const { style } = sheet.cells.at(at.row, at.column);
      sheet.cells.put(at.row, at.column, movedCell(cell, style, place - row));
      book.calculation.note(sheet, at.row, at.column);
    }
  }
  book.changed(sheet, area);
}

/** Numbers, texts, FALSE, TRUE, errors (the same page); blank cells come last in either order. */
function comparison(culture: string, order: Sorting['order']): (one: RankedKey, other: RankedKey) => number {
  const { compare } = new Intl.Collator(culture, { sensitivity: 'accent' });
  const sign = order === 'ascending' ? 1 : -1;
  return (one, other) => {
    if (one.rank === BLANK || other.rank === BLANK) return one.rank - other.rank;
    if (one.rank !== other.rank) return sign * (one.rank - other.rank);
    if (typeof one.key === 'string' && typeof other.key === 'string')
      return sign * compare(one.key, other.key);
    return sign * (Number(one.key) - Number(other.key));
  };
}

interface RankedKey {
  readonly rank: number;
  readonly key: number | string | boolean | null;
}

const BLANK = 5;

function keyOf(content: CellContent): RankedKey {
  const value = isFormula(content) ? content.cached : content;
  if (value === null) return { rank: BLANK, key: null };
  switch (typeof value) {
    case 'number':
      return { rank: 1, key: value };
    case 'string':
      return { rank: 2, key: value };
    case 'boolean':
      return { rank: 3, key: value };
    default:
      return { rank: 4, key: 0 };
  }
}

function movedCell(cell: CellState, { border }: CellStyle, rows: number): CellState {
  const { border: _moved, ...style } = cell.style;
  const { content } = cell;
  return {
    ...EMPTY_CELL,
    content: isFormula(content)
      ? { ...content, formula: shiftedFormula(content.formula, { rows, columns: 0 }) }
      : content,
    style: border === undefined ? style : { ...style, border },
  };
}

function range(first: number, last: number): readonly number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
