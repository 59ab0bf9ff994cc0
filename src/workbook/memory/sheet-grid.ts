import { WorkbookError } from '../port';
import type { GridValue, SheetGrid } from '../port';
import { MAX_GRID_CELLS } from '../rules/grid-limit';
import type { CellContent, SheetModel } from '../sheet-model';

/**
 * The rectangle from A1 to the last cell with content, as arrays. Cells that only have a style do not count,
 * as in Excel's used range of values. Throws `WorkbookError` `unsafe-file` beyond `MAX_GRID_CELLS`.
 */
export function sheetGrid(model: SheetModel): SheetGrid {
  const { rows, columns } = contentSize(model);
  if (rows * columns > MAX_GRID_CELLS) {
    const detail = `sheet "${model.name}" spans ${rows} rows × ${columns} columns`;
    const size = { found: rows * columns, limit: MAX_GRID_CELLS };
    throw new WorkbookError('unsafe-file', detail, { type: 'unsafe', danger: 'cells', ...size });
  }
  const values = filled<GridValue>(rows, columns, null);
  const formulas = filled<string | null>(rows, columns, null);
  const numberFormats = filled(rows, columns, 'General');
  for (const { row, column, content, style } of model.cells) {
    put(values, row, column, valueOf(content));
    put(formulas, row, column, formulaOf(content));
    put(numberFormats, row, column, model.styles[style ?? '']?.numberFormat ?? 'General');
  }
  return {
    name: model.name,
    visibility: model.visibility,
    names: model.names,
    values,
    formulas,
    numberFormats,
  };
}

function contentSize(model: SheetModel): { rows: number; columns: number } {
  let rows = 0;
  let columns = 0;
  for (const { row, column, content } of model.cells) {
    if (content === null || content === '') continue;
    rows = Math.max(rows, row + 1);
    columns = Math.max(columns, column + 1);
  }
  return { rows, columns };
}

function valueOf(content: CellContent): GridValue {
  if (content === '') return null;
  return content !== null && typeof content === 'object' && 'formula' in content ? content.cached : content;
}

function formulaOf(content: CellContent): string | null {
  return content !== null && typeof content === 'object' && 'formula' in content ? content.formula : null;
}

function filled<T>(rows: number, columns: number, value: T): T[][] {
  return Array.from({ length: rows }, () => new Array<T>(columns).fill(value));
}

/** Leaves out what lies beyond the grid: cells that only have a style. */
function put<T>(grid: T[][], row: number, column: number, value: T): void {
  const line = grid[row];
  if (line !== undefined && column < line.length) line[column] = value;
}
