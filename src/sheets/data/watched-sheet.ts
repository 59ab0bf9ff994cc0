import { absoluteRangeText } from '../../workbook/address';
import type { GridValue, SheetGrid } from '../../workbook/port';
import type { SheetModel } from '../../workbook/sheet-model';
import { COLUMN } from '../entry/geometry';
import { AS_OF_NAME, PERIOD_NAME } from '../entry/tag';
import { valueText } from '../entry/grid-text';
import type { WatchedSheet } from './data-sheet';

/** What a report watches on an entry sheet, as the sheet is laid out beside it. */
export function watchedSheet(model: SheetModel): WatchedSheet {
  const contentAt = new Map(model.cells.map(({ row, column, content }) => [`${row} ${column}`, content]));
  const isFilled = (row: number, column: number) => (contentAt.get(`${row} ${column}`) ?? null) !== null;
  const rows = new Set(model.cells.map(({ row }) => row));
  const witnesses = model.names.filter(({ name }) => name === PERIOD_NAME || name === AS_OF_NAME);
  return {
    sheet: model.name,
    codeColumn: COLUMN.code,
    nameColumn: COLUMN.name,
    units: [...rows].filter((row) => isFilled(row, COLUMN.code) && isFilled(row, COLUMN.name)).length,
    cells: witnesses.map(({ range }) => {
      const content = contentAt.get(`${range.top} ${range.left}`) ?? '';
      const value = typeof content === 'number' || typeof content === 'string' ? content : '';
      return { address: absoluteRangeText(range), content: value };
    }),
  };
}

/** What a report watches on an entry sheet as people have it. */
export function watchedGrid(
  grid: SheetGrid,
  columns: Pick<WatchedSheet, 'codeColumn' | 'nameColumn'>,
): WatchedSheet {
  const isFilled = (row: readonly GridValue[], column: number) => valueText(row[column] ?? null) !== '';
  const { codeColumn, nameColumn } = columns;
  const witnesses = grid.names.filter(({ name }) => name === PERIOD_NAME || name === AS_OF_NAME);
  return {
    sheet: grid.name,
    codeColumn,
    nameColumn,
    units: grid.values.filter((row) => isFilled(row, codeColumn) && isFilled(row, nameColumn)).length,
    cells: witnesses.map(({ range }) => {
      const content = grid.values[range.top]?.[range.left] ?? '';
      const value = typeof content === 'number' || typeof content === 'string' ? content : '';
      return { address: absoluteRangeText(range), content: value };
    }),
  };
}
