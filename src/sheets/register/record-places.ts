import type { RegisterTable } from '../../registers/register-table';
import type { SheetGrid } from '../../workbook/port';
import { COLUMN, READY_ROWS, ROW } from './geometry';
import type { RecognisedRegister } from './recognise-register';

/** Where the records of a register stand on its sheet, so that a printed list can watch them. */
export interface RecordPlaces {
  readonly sheet: string;
  /** The row of each record, in their order. */
  readonly rows: readonly number[];
  /** The sheet's column for each column of the register; null for one that the sheet has lost. */
  readonly columns: readonly (number | null)[];
  /** Records stand from this row on, and new ones are written below it. */
  readonly firstRow: number;
  /** How many cells hold something there, as COUNTA counts. */
  readonly filled: number;
}

/** On a sheet laid out anew, one record under another. */
export function placesOnNewRegister({ register, records }: RegisterTable, sheet: string): RecordPlaces {
  return {
    sheet,
    rows: records.map((_, index) => ROW.firstRecord + index),
    columns: register.columns.map((_, index) => COLUMN.first + index),
    firstRow: ROW.firstRecord,
    filled: records.flatMap(({ cells }) => [...cells.values()]).filter(({ text }) => text !== '').length,
  };
}

/** On a sheet as people have it: with rows left blank, columns moved, headings repeated. */
export function placesOnRegister(
  { register, records, sheet }: RegisterTable,
  { columns, headerRow }: Pick<RecognisedRegister, 'columns' | 'headerRow'>,
  grid: SheetGrid,
): RecordPlaces {
  const rows = records.map(({ row }) => row);
  const firstRow = headerRow + 1;
  const placed = register.columns.map(
    ({ code }) => columns.find((column) => column.code === code)?.column ?? null,
  );
  const watched = placed.flatMap((column) => column ?? []);
  const filled = grid.values
    .slice(firstRow, roomEnd({ rows, firstRow }) + 1)
    .flatMap((values) => watched.map((column) => values[column] ?? null))
    .filter((value) => value !== null && value !== '').length;
  return { sheet, rows, columns: placed, firstRow, filled };
}

/** The last row that is watched for records. */
export function roomEnd({ rows, firstRow }: Pick<RecordPlaces, 'rows' | 'firstRow'>): number {
  return Math.max(firstRow + READY_ROWS - 1, ...rows);
}
