/** A cell's place: row and column counted from 0. */
export interface CellAddress {
  readonly row: number;
  readonly column: number;
}

/** A rectangle of cells, both ends included, counted from 0. */
export interface RangeAddress {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** Excel's own limits for a sheet (Excel specifications and limits, support.microsoft.com). */
export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

/** `D12` for row 11, column 3. */
export function cellText({ row, column }: CellAddress): string {
  return `${columnText(column)}${row + 1}`;
}

/** `$D$12` for row 11, column 3. */
export function absoluteCellText({ row, column }: CellAddress): string {
  return `$${columnText(column)}$${row + 1}`;
}

/** `A1:C9`, or `A1` when the range is one cell. */
export function rangeText(range: RangeAddress): string {
  const first = cellText({ row: range.top, column: range.left });
  const last = cellText({ row: range.bottom, column: range.right });
  return first === last ? first : `${first}:${last}`;
}

/** `$A$1:$C$9`, or `$A$1` when the range is one cell. */
export function absoluteRangeText(range: RangeAddress): string {
  const first = absoluteCellText({ row: range.top, column: range.left });
  const last = absoluteCellText({ row: range.bottom, column: range.right });
  return first === last ? first : `${first}:${last}`;
}

/** `A` for 0, `Z` for 25, `AA` for 26. */
export function columnText(column: number): string {
  let text = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    text = String.fromCharCode(65 + ((rest - 1) % 26)) + text;
  }
  return text;
}

/** A sheet name as formulas and defined names take it: always quoted, inner quotes doubled. */
export function quotedSheetName(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}

/** Reads `A1`, `$A$1`, `A1:C9` or `$A$1:$C$9`; null for anything else or outside Excel's limits. */
export function parseRange(text: string): RangeAddress | null {
  const [firstText, lastText, ...rest] = text.split(':');
  if (firstText === undefined || rest.length > 0) return null;
  const first = parseCell(firstText);
  const last = lastText === undefined ? first : parseCell(lastText);
  if (first === null || last === null) return null;
  return {
    top: Math.min(first.row, last.row),
    left: Math.min(first.column, last.column),
    bottom: Math.max(first.row, last.row),
    right: Math.max(first.column, last.column),
  };
}

function parseCell(text: string): CellAddress | null {
  const match = /^\$?([A-Za-z]{1,3})\$?([1-9]\d{0,6})$/.exec(text);
  const letters = match?.[1];
  const digits = match?.[2];
  if (letters === undefined || digits === undefined) return null;
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  const row = Number(digits);
  return column <= MAX_COLUMNS && row <= MAX_ROWS ? { row: row - 1, column: column - 1 } : null;
}
