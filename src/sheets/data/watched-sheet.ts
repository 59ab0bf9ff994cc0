import { absoluteRangeText } from '../../workbook/address';
import type { GridValue, SheetGrid } from '../../workbook/port';
import type { SheetModel } from '../../workbook/sheet-model';
import { AS_OF_NAME, PERIOD_NAME, UNIT_CODE_NAME, UNIT_NAME_NAME } from '../entry/tag';
import { valueText } from '../entry/grid-text';
import type { WatchedSheet } from './data-sheet';

type KeyColumns = Pick<WatchedSheet, 'codeColumn' | 'nameColumn'>;

/** The cells that say of when a sheet is, and a form also whose. */
const WITNESSES: readonly string[] = [PERIOD_NAME, AS_OF_NAME, UNIT_CODE_NAME, UNIT_NAME_NAME];

/** What a report watches on an entry sheet, as the sheet is laid out beside it. */
export function watchedSheet(model: SheetModel, { codeColumn, nameColumn }: KeyColumns): WatchedSheet {
  const contentAt = new Map(model.cells.map(({ row, column, content }) => [`${row} ${column}`, content]));
  const isFilled = (row: number, column: number) => (contentAt.get(`${row} ${column}`) ?? null) !== null;
  const rows = new Set(model.cells.map(({ row }) => row));
  const witnesses = model.names.filter(({ name }) => WITNESSES.includes(name));
  return {
    sheet: model.name,
    codeColumn,
    nameColumn,
    units: [...rows].filter((row) => isFilled(row, codeColumn) && isFilled(row, nameColumn)).length,
    cells: witnesses.map(({ range }) => {
      const content = contentAt.get(`${range.top} ${range.left}`) ?? '';
      const value = typeof content === 'number' || typeof content === 'string' ? content : '';
      return { address: absoluteRangeText(range), content: value };
    }),
  };
}

/** What a report watches on an entry sheet as people have it. */
export function watchedGrid(grid: SheetGrid, columns: KeyColumns): WatchedSheet {
  const isFilled = (row: readonly GridValue[], column: number) => valueText(row[column] ?? null) !== '';
  const { codeColumn, nameColumn } = columns;
  const witnesses = grid.names.filter(({ name }) => WITNESSES.includes(name));
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
