import type { RangeAddress } from '../../src/workbook/address';
import { MemoryWorkbook } from '../../src/workbook/memory/memory-workbook';
import type { SheetGrid } from '../../src/workbook/port';
import type { CellContent, CellModel, SheetModel } from '../../src/workbook/sheet-model';
import { range } from './cells';

/** What people do to a sheet in Excel, and what Excel does with cells and names then. */

export function insertRows(model: SheetModel, before: number, count: number): SheetModel {
  const moved = (row: number) => (row >= before ? row + count : row);
  return {
    ...model,
    cells: model.cells.map((cell) => ({ ...cell, row: moved(cell.row) })),
    names: model.names.map(({ name, range: { top, bottom, ...rest } }) => ({
      name,
      range: { ...rest, top: moved(top), bottom: moved(bottom) },
    })),
  };
}

export function insertColumns(model: SheetModel, before: number, count: number): SheetModel {
  const moved = (column: number) => (column >= before ? column + count : column);
  return {
    ...model,
    cells: model.cells.map((cell) => ({ ...cell, column: moved(cell.column) })),
    names: model.names.map(({ name, range: { left, right, ...rest } }) => ({
      name,
      range: { ...rest, left: moved(left), right: moved(right) },
    })),
  };
}

export function removeColumn(model: SheetModel, column: number): SheetModel {
  const cells = model.cells.filter((cell) => cell.column !== column);
  return insertColumns({ ...model, cells }, column + 1, -1);
}

export function removeRow(model: SheetModel, row: number): SheetModel {
  const cells = model.cells.filter((cell) => cell.row !== row);
  return insertRows({ ...model, cells }, row + 1, -1);
}

/** The column put before another one, with its heading and its key. */
export function moveColumn(model: SheetModel, from: number, before: number): SheetModel {
  const taken = model.cells.filter(({ column }) => column === from);
  const rest = insertColumns(removeColumn(model, from), before, 1);
  return { ...rest, cells: [...rest.cells, ...taken.map((cell) => ({ ...cell, column: before }))] };
}

export function copyColumn(model: SheetModel, from: number, to: number): SheetModel {
  const copies = model.cells.filter(({ column }) => column === from).map((cell) => ({ ...cell, column: to }));
  return { ...model, cells: [...model.cells.filter(({ column }) => column !== to), ...copies] };
}

export function type(model: SheetModel, address: string, content: CellContent): SheetModel {
  const { top, left }: RangeAddress = range(address);
  const others = model.cells.filter(({ row, column }) => row !== top || column !== left);
  const old = model.cells.find(({ row, column }) => row === top && column === left);
  const typed: CellModel = {
    row: top,
    column: left,
    ...(old?.style === undefined ? {} : { style: old.style }),
    content,
  };
  return { ...model, cells: [...others, typed] };
}

/** Document Inspector deletes hidden rows; copying values leaves names behind. */
export function withoutHiddenRow(model: SheetModel): SheetModel {
  return removeRow(model, 4);
}

export function withoutNames(model: SheetModel): SheetModel {
  return { ...model, names: [] };
}

export function renamed(model: SheetModel, name: string): SheetModel {
  return { ...model, name };
}

/** The sheet as a workbook gives it back. */
export async function gridOf(model: SheetModel): Promise<SheetGrid> {
  const [grid] = await new MemoryWorkbook([model]).readSheets([model.name]);
  return grid!;
}
