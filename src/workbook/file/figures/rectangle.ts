import type { CellAddress, RangeAddress } from '../../address';

/** Cells from A1 on as arrays of equal length; rows in which nothing stands are one and the same array. */
export class Rectangle<Value> {
  readonly lines: Value[][];
  private readonly blank: readonly Value[];

  constructor(
    rows: number,
    columns: number,
    private readonly nothing: Value,
  ) {
    const blank = new Array<Value>(columns).fill(nothing);
    this.blank = blank;
    this.lines = new Array<Value[]>(rows).fill(blank);
  }

  /** What lies beyond is left out. */
  put({ row, column }: CellAddress, value: Value): void {
    const line = this.lines[row];
    if (line === undefined || column >= line.length || line[column] === value) return;
    const own = line === this.blank ? [...line] : line;
    own[column] = value;
    this.lines[row] = own;
  }

  /** Leaves nothing but the first cell of a range. */
  clearBehind({ top, left, bottom, right }: RangeAddress): void {
    const lastRow = Math.min(bottom, this.lines.length - 1);
    for (let row = top; row <= lastRow; row += 1) {
      const line = this.lines[row];
      if (line === undefined || line === this.blank) continue;
      line.fill(this.nothing, row === top ? left + 1 : left, right + 1);
    }
  }

  /** How many rows and columns there are up to the last value. */
  extent(): { readonly rows: number; readonly columns: number } {
    const isNothing = (value: Value | undefined) => value === undefined || value === this.nothing;
    let [rows, columns] = [this.lines.length, this.blank.length];
    while (rows > 0 && this.lines[rows - 1]?.every(isNothing) === true) rows -= 1;
    while (columns > 0 && this.lines.every((line) => isNothing(line[columns - 1]))) columns -= 1;
    return { rows, columns };
  }

  trim({ rows, columns }: { readonly rows: number; readonly columns: number }): void {
    this.lines.length = rows;
    for (const line of this.lines) line.length = columns;
  }
}
