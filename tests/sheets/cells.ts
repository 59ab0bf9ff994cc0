import { parseRange, rangeText, type RangeAddress } from '../../src/workbook/address';
import type { CellContent, CellModel, CellStyle, SheetModel } from '../../src/workbook/sheet-model';

/** A range from its A1 text. */
export function range(text: string): RangeAddress {
  const parsed = parseRange(text);
  if (parsed === null) throw new Error(`${text} is no range`);
  return parsed;
}

/** The cell at an A1 address; undefined where the layout gives none. */
export function cellAt(model: SheetModel, address: string): CellModel | undefined {
  const { top, left } = range(address);
  return model.cells.find(({ row, column }) => row === top && column === left);
}

export function contentAt(model: SheetModel, address: string): CellContent | undefined {
  return cellAt(model, address)?.content;
}

export function styleAt(model: SheetModel, address: string): CellStyle {
  return model.styles[cellAt(model, address)?.style ?? ''] ?? {};
}

/** Contents of a row from the first column to the last, merged-over cells included as null. */
export function rowContents(model: SheetModel, row: number): readonly CellContent[] {
  const cells = model.cells.filter((cell) => cell.row === row);
  const width = Math.max(-1, ...cells.map(({ column }) => column)) + 1;
  return Array.from({ length: width }, (_, column) => {
    return cells.find((cell) => cell.column === column)?.content ?? null;
  });
}

/** A text or a number as a person reads it; anything else is nothing. */
export function asText(content: CellContent | undefined): string {
  return typeof content === 'string' || typeof content === 'number' ? String(content) : '';
}

/** All that is written in a sheet, row by row, without empty cells: as a person reads it. */
export function writtenRows(model: SheetModel): readonly (readonly CellContent[])[] {
  const last = Math.max(...model.cells.map(({ row }) => row));
  return Array.from({ length: last + 1 }, (_, row) =>
    rowContents(model, row).filter((content) => content !== null),
  ).filter((contents) => contents.length > 0);
}

export function merges(model: SheetModel): readonly string[] {
  return model.merges.map(rangeText);
}

export function heightOf(model: SheetModel, row: number): number {
  return model.rows.find((candidate) => candidate.row === row)?.height ?? 0;
}

/** Every text that a sheet holds, the results of formulas included. */
export function textsOf(model: SheetModel): readonly string[] {
  return model.cells.flatMap(({ content }) => (typeof content === 'string' ? [content] : []));
}
