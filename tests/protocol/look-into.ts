import type { SimulatedExcel } from '../../src/preview/host/simulated-excel';
import { cellText, parseRange, type CellAddress } from '../../src/workbook/address';
import type { CellContent, CellModel } from '../../src/workbook/sheet-model';

/** A cell's place from its A1 text. */
export function at(text: string): CellAddress {
  const range = parseRange(text);
  if (range === null) throw new Error(`${text} is no cell`);
  return { row: range.top, column: range.left };
}

/** A cell's name as people and messages write it. */
export function nameOf({ row, column }: CellAddress): string {
  return cellText({ row, column });
}

/** What a cell of the workbook holds; null for an empty one. */
export function held(excel: SimulatedExcel, sheet: string, cell: string): CellContent {
  const { row, column } = at(cell);
  return cellsOf(excel, sheet).find((other) => other.row === row && other.column === column)?.content ?? null;
}

/** The formula of a cell, or its value where it has none. */
export function formulaOf(excel: SimulatedExcel, sheet: string, cell: string): CellContent {
  const content = held(excel, sheet, cell);
  return typeof content === 'object' && content !== null && 'formula' in content ? content.formula : content;
}

/** Where a text stands on a sheet, from the top. */
export function placesOf(excel: SimulatedExcel, sheet: string, text: string): readonly CellAddress[] {
  return cellsOf(excel, sheet)
    .filter(({ content }) => content === text)
    .sort((one, other) => one.row - other.row);
}

export function cellsOf(excel: SimulatedExcel, sheet: string): readonly CellModel[] {
  return excel.sheetModels().find(({ name }) => name === sheet)?.cells ?? [];
}
