import type { GridValue, SheetGrid } from '../../workbook/port';
import { valueText } from '../entry/grid-text';
import { isLogHeading, lineContent, logColumns, type LogLine } from './log-sheet';

/** Where further lines go on a log that is there. */
export interface LogEnd {
  /** Below the last line, and above what a person noted under the log. */
  readonly nextRow: number;
  /** The last line, like which further ones look; null where none is left. */
  readonly lastLine: number | null;
  /** By the key of a line its column. A person may have moved columns, put some in or taken some out. */
  readonly columns: ReadonlyMap<keyof LogLine, number>;
  /** A person's own columns in which the last line holds a word or number: it is of that line alone. */
  readonly notes: readonly number[];
}

/** A cell of a new line and what it is to hold. */
export interface LogCell {
  readonly row: number;
  readonly column: number;
  readonly content: string | number | null;
}

/** Without these headings a sheet is no log, and without contents in them a row is no line. */
const NEEDED: readonly (keyof LogLine)[] = ['time', 'file', 'outcome'];
/** A person may put a few rows above the headings. */
const HEADING_ROWS = 12;

/** Finds the end of a log; null when the sheet is none. */
export function findLogEnd(grid: SheetGrid): LogEnd | null {
  const header = headerOf(grid);
  if (header === null) return null;
  const { columns } = header;
  const isLine = (row: number) => NEEDED.every((key) => textAt(grid, row, columns.get(key) ?? 0) !== '');
  const lines = grid.values.flatMap((_, row) => (row > header.row && isLine(row) ? [row] : []));
  const lastLine = lines.at(-1) ?? null;
  if (lastLine === null) return { nextRow: grid.values.length, lastLine, columns, notes: [] };
  const own = new Set(columns.values());
  const notes = (grid.values[lastLine] ?? []).flatMap((value, column) => {
    const isFormula = (grid.formulas[lastLine]?.[column] ?? null) !== null;
    return value === null || isFormula || own.has(column) ? [] : [column];
  });
  return { nextRow: lastLine + 1, lastLine, columns, notes };
}

/** Whether a sheet is a log. */
export function isLog(grid: SheetGrid): boolean {
  return headerOf(grid) !== null;
}

/** The cells of a new line in a row; a note beside the line above is not copied with it. */
export function lineCells(line: LogLine, row: number, { columns, notes }: LogEnd): readonly LogCell[] {
  return [
    ...[...columns].map(([key, column]) => ({ row, column, content: lineContent(line, key) })),
    ...notes.map((column) => ({ row, column, content: null })),
  ];
}

function headerOf({ values }: SheetGrid): (Pick<LogEnd, 'columns'> & { readonly row: number }) | null {
  for (const [row, cells] of values.slice(0, HEADING_ROWS).entries()) {
    const headings = cells.map(headingText);
    if (headings.filter(isLogHeading).length < NEEDED.length) continue;
    const columns = logColumns(headings);
    if (NEEDED.every((key) => columns.has(key))) return { row, columns };
  }
  return null;
}

function headingText(value: GridValue): string {
  return typeof value === 'string' ? value.trim().normalize('NFC') : '';
}

function textAt({ values }: SheetGrid, row: number, column: number): string {
  return valueText(values[row]?.[column] ?? null);
}
