import { foldText } from '../../model/vietnamese-text';
import type { CellAddress } from '../../workbook/address';
import type { GridValue, SheetGrid } from '../../workbook/port';

/** A cell's value; null beyond the used part of the sheet. */
export function valueAt(grid: SheetGrid, { row, column }: CellAddress): GridValue {
  return grid.values[row]?.[column] ?? null;
}

/** A cell's text without outer spaces; numbers and errors as text, empty for an empty cell. */
export function textAt(grid: SheetGrid, address: CellAddress): string {
  return valueText(valueAt(grid, address));
}

export function valueText(value: GridValue): string {
  if (value === null) return '';
  return (typeof value === 'object' ? value.error : String(value)).trim();
}

/** The first cell in reading order, among the first `rows` rows, whose value passes. */
export function findCell(
  grid: SheetGrid,
  rows: number,
  passes: (text: string, value: GridValue) => boolean,
): CellAddress | null {
  for (let row = 0; row < Math.min(rows, grid.values.length); row += 1) {
    const values = grid.values[row] ?? [];
    for (let column = 0; column < values.length; column += 1) {
      const value = values[column] ?? null;
      if (value !== null && passes(valueText(value), value)) return { row, column };
    }
  }
  return null;
}

/** The first cell among the first `rows` rows that holds these words, compared as `sameWords` does. */
export function findWords(grid: SheetGrid, rows: number, words: string): CellAddress | null {
  const wanted = foldText(words);
  const longest = longestSpelling([words]);
  return findCell(grid, rows, (text) => text.length <= longest && foldText(text) === wanted);
}

/** Folding is what takes time, and no spelling of words is much longer than they are: longer texts need no look. */
export function longestSpelling(words: readonly string[]): number {
  return Math.max(...words.map(({ length }) => length)) * 3;
}

/** Headings and labels are compared without case, tone placement, double spaces and line breaks. */
export function sameWords(a: string, b: string): boolean {
  return foldText(a) === foldText(b);
}

/** Whether a text begins with these words, however its letters are composed. */
export function beginsWith(text: string, words: string): boolean {
  return foldText(text).startsWith(foldText(words));
}
