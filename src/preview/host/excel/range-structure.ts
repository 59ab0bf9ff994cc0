import { coveredCells } from '../../../workbook/rules/active-ranges';
import { HostFailure, invalidArgument } from '../host-failure';
import { asRows, type Arguments, asOneOf } from '../object/arguments';
import { contains, mapCells, overlap, sizeOf } from '../state/areas';
import type { CellState } from '../state/cell-store';
import { styleWith } from './cell-properties';
import { refuseProtected, type RangeState } from './range-state';

/** `clear`: contents, formats or both; clearing formats also splits merged cells. */
export function clear(range: RangeState, args: Arguments): void {
  refuseProtected(range);
  const { book, sheet, area } = range;
  const what = asOneOf(args.at(0) ?? 'All', ['All', 'Contents', 'Formats']);
  for (const { row, column, cell } of sheet.cells.within(area)) {
    sheet.cells.put(row, column, {
      content: what === 'Formats' ? cell.content : null,
      style: what === 'Contents' ? cell.style : {},
    });
    if (what !== 'Formats') book.calculation.note(sheet, row, column);
  }
  if (what !== 'Contents') unmerge(range);
  if (what !== 'Formats') book.changed(sheet, area);
}

/** Merging keeps the first cell's content and drops the others'. */
export function merge(range: RangeState, args: Arguments): void {
  refuseProtected(range);
  if (args.flag(0, false)) throw invalidArgument('merging each row by itself is not simulated');
  const { book, sheet, area } = range;
  const { rows, columns } = sizeOf(area);
  if (rows * columns === 1) return;
  const table = sheet.tables.find((other) => overlap(other.range, area));
  if (table !== undefined)
    throw new HostFailure('InvalidOperation', `cells of the table ${table.name} cannot be merged`);
  sheet.merges = [...sheet.merges.filter((other) => !overlap(other, area)), area];
  for (const { row, column, cell } of coveredCells([area], sheet.cells.within(area))) {
    sheet.cells.put(row, column, { ...cell, content: null });
    book.calculation.note(sheet, row, column);
  }
}

export function unmerge(range: RangeState): void {
  refuseProtected(range);
  range.sheet.merges = range.sheet.merges.filter((merged) => !contains(range.area, merged));
}

/** `setCellProperties`: a 2-D array of the range's own size. */
export function setCellProperties(range: RangeState, args: Arguments): void {
  refuseProtected(range);
  const { sheet, area } = range;
  const rows = asRows(args.at(0));
  const size = sizeOf(area);
  if (rows.length !== size.rows || rows.some((row) => row.length !== size.columns)) {
    throw invalidArgument('the array of cell properties has not the size of the range');
  }
  const cells = mapCells(area, (row, column): CellState => {
    const cell = sheet.cells.at(row, column);
    return { ...cell, style: styleWith(cell.style, rows[row - area.top]?.[column - area.left]) };
  });
  mapCells(area, (row, column) => {
    const cell = cells[row - area.top]?.[column - area.left];
    if (cell !== undefined) sheet.cells.put(row, column, cell);
  });
}
