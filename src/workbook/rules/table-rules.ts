import { cellText } from '../address';
import type { SheetModel, TableModel } from '../sheet-model';
import { LIMITS } from './limits';
import { nameFault } from './name-rules';
import { rangeFault } from './range-rules';
import { labelFault } from './text-rules';

/** The text in a cell, or null where it holds no text. */
export type TextAt = (row: number, column: number) => string | null;

/** What Excel would repair in a table, or null: its header row holds the column names, each once, above some rows. */
export function tableFault(table: TableModel, textAt: TextAt): string | null {
  const { name, range, columns } = table;
  const fault = nameFault(name) ?? rangeFault(range);
  if (fault !== null) return `table: ${fault}`;
  if (range.bottom === range.top) return `table ${name} has no row below its header`;
  const width = range.right - range.left + 1;
  if (columns.length !== width) return `table ${name} names ${columns.length} columns over ${width}`;
  const seen = new Set<string>();
  for (const [index, column] of columns.entries()) {
    const what = `column name "${column}" of table ${name}`;
    const label = column === '' ? `${what} is empty` : labelFault(what, column, LIMITS.tableColumn);
    if (label !== null) return label;
    if (seen.has(column.toLowerCase())) return `${what} is used twice`;
    seen.add(column.toLowerCase());
    const cell = { row: range.top, column: range.left + index };
    if (textAt(cell.row, cell.column) !== column) return `${what} is not the text of ${cellText(cell)}`;
  }
  return null;
}

/** The texts that stand in the header rows of a sheet's tables. */
export function headerTexts({ cells, tables }: Pick<SheetModel, 'cells' | 'tables'>): TextAt {
  const headerRows = new Set(tables.map((table) => table.range.top));
  const texts = new Map<string, string>();
  for (const { row, column, content } of cells) {
    if (headerRows.has(row) && typeof content === 'string') texts.set(`${row},${column}`, content);
  }
  return (row, column) => texts.get(`${row},${column}`) ?? null;
}
