import { columnText } from '../../address';
import type { RowHeights } from '../../change/sheet-change';
import { WorkbookError } from '../../port';
import { cellFault, heightFault } from '../../rules/range-rules';
import type { ColumnModel, RowModel, SheetModel } from '../../sheet-model';
import { step, type WriteStep } from './write-step';

const POINTS_PER_PIXEL = 0.75;

/** Sets widths and heights and hides rows and columns, neighbours of one size together. */
export function sizeSteps({ name, columns, rows }: SheetModel): readonly WriteStep[] {
  return [
    ...runs(columns.map(({ column, ...size }) => ({ index: column, size }))).map(({ first, last, size }) =>
      columnStep(name, `${columnText(first)}:${columnText(last)}`, size),
    ),
    ...runs(rows.map(({ row, ...size }) => ({ index: row, size }))).map(({ first, last, size }) =>
      rowStep(name, `${first + 1}:${last + 1}`, size),
    ),
  ];
}

/** Sets heights alone. Throws a `WorkbookError` for a row or a height that Excel does not have. */
export function heightSteps(sheet: string, rows: RowHeights['rows']): readonly WriteStep[] {
  for (const { row, height } of rows) {
    const fault = cellFault({ row, column: 0 }) ?? heightFault(height);
    if (fault !== null) throw new WorkbookError('bad-model', `sheet "${sheet}": ${fault}`);
  }
  return runs(rows.map(({ row, height }) => ({ index: row, size: { height } }))).map(
    ({ first, last, size }) => rowStep(sheet, `${first + 1}:${last + 1}`, size),
  );
}

/**
 * `columnWidth` counts points. Excel draws a column of w characters of its default font 7w + 5 pixels wide, one of less
 * than a character 12w pixels; a pixel is 3/4 point.
 */
export function columnPoints(characters: number): number {
  return (characters < 1 ? characters * 12 : characters * 7 + 5) * POINTS_PER_PIXEL;
}

function columnStep(
  sheet: string,
  address: string,
  { width, hidden }: Omit<ColumnModel, 'column'>,
): WriteStep {
  return step(3, 0, ({ sheetNamed }) => {
    const range = sheetNamed(sheet).getRange(address);
    if (width !== undefined) range.format.columnWidth = columnPoints(width);
    if (hidden === true) range.columnHidden = true;
  });
}

function rowStep(sheet: string, address: string, { height, hidden }: Omit<RowModel, 'row'>): WriteStep {
  return step(3, 0, ({ sheetNamed }) => {
    const range = sheetNamed(sheet).getRange(address);
    if (height !== undefined) range.format.rowHeight = height;
    if (hidden === true) range.rowHidden = true;
  });
}

interface Run<Size> {
  readonly first: number;
  readonly last: number;
  readonly size: Size;
}

function runs<Size>(items: readonly { readonly index: number; readonly size: Size }[]): readonly Run<Size>[] {
  const found: Run<Size>[] = [];
  for (const { index, size } of [...items].sort((a, b) => a.index - b.index)) {
    const last = found.at(-1);
    const isNext = last?.last === index - 1 && JSON.stringify(last.size) === JSON.stringify(size);
    if (last !== undefined && isNext) found[found.length - 1] = { ...last, last: index };
    else found.push({ first: index, last: index, size });
  }
  return found;
}
