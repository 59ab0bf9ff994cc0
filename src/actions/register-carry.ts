import type { UnitedRecord } from '../consolidation/registers/register-account';
import { recordPrint } from '../registers/record-print';
import type { RegisterDefinition } from '../registers/register-definition';
import { textIn, type RegisterRecord } from '../registers/register-table';
import { UNITED } from '../registers/united-register';
import { textAt } from '../sheets/entry/grid-text';
import { COLUMN, ROW } from '../sheets/register/geometry';
import type { RecognisedRegister } from '../sheets/register/recognise-register';
import { REGISTER_WORDS } from '../sheets/register/register-words';
import { contentAt } from '../workbook/change/grid-content';
import type { CarriedCells } from '../workbook/journal/change-plan';
import type { SheetGrid } from '../workbook/port';

/** A united sheet as it stands, and what it is to hold. */
export interface RenewedSheet {
  readonly grid: SheetGrid;
  readonly layout: RecognisedRegister;
  readonly before: readonly RegisterRecord[];
  readonly records: readonly UnitedRecord[];
  /** The register that the units keep. */
  readonly register: RegisterDefinition;
}

/**
 * What people wrote beside the records of a united sheet or below them, with where it belongs once the sheet is made anew:
 * right of the table beside the same record, else below the table.
 */
export function carriedBesideRecords(renewed: RenewedSheet): CarriedCells['cells'] {
  const { grid, layout, before, records } = renewed;
  const { headerRow, columns, register } = layout;
  const rowAfter = rowsAfter(renewed);
  const columnAfter = columnsAfter(grid, layout);
  const ofRegister = new Set(columns.map(({ column }) => column));
  const recordRows = new Set([headerRow, ...before.map(({ row }) => row)]);
  const cells: CarriedCells['cells'][number][] = [];
  let below = ROW.firstRecord + records.length;
  for (let row = headerRow; row < grid.values.length; row += 1) {
    const isBeside = recordRows.has(row);
    const filled = (grid.values[row] ?? []).flatMap((_, column) => {
      const content = contentAt(grid, row, column);
      const isOwn = content !== null && content !== '' && !isOrdinal(grid, layout, column);
      return isOwn && !(isBeside && ofRegister.has(column)) ? [{ column, content }] : [];
    });
    if (filled.length === 0) continue;
    const known = isBeside ? rowAfter.get(row) : undefined;
    const to = known ?? (below += 1);
    for (const { column, content } of filled) {
      const beside = columnAfter.get(column) ?? register.columns.length + COLUMN.first;
      cells.push({ row: to, column: isBeside ? beside : column, content });
    }
  }
  return cells;
}

/** By a record's row its row on the sheet that is made anew; the same words of the same unit are the same record. */
function rowsAfter({ layout, before, records, register }: RenewedSheet): ReadonlyMap<number, number> {
  const rows = new Map<number, number>([[layout.headerRow, ROW.header]]);
  const same = (record: RegisterRecord) => `${textIn(record, UNITED.unit)} ${recordPrint(register, record)}`;
  const renewed = new Map<string, number>();
  records.forEach(({ held, record }, index) => {
    if (held === null) renewed.set(same(record), ROW.firstRecord + index);
    else rows.set(held.record.row, ROW.firstRecord + index);
  });
  for (const record of before) {
    const row = renewed.get(same(record));
    if (row !== undefined && !rows.has(record.row)) rows.set(record.row, row);
  }
  return rows;
}

/** A person's own columns, right of the table in their order. */
function columnsAfter(grid: SheetGrid, layout: RecognisedRegister): ReadonlyMap<number, number> {
  const ofRegister = new Set(layout.columns.map(({ column }) => column));
  const width = Math.max(0, ...grid.values.map(({ length }) => length));
  let next = layout.register.columns.length + COLUMN.first;
  const after = new Map<number, number>();
  for (let column = 0; column < width; column += 1) {
    if (ofRegister.has(column) || isOrdinal(grid, layout, column)) continue;
    const to = Math.max(column, next);
    after.set(column, to);
    next = to + 1;
  }
  return after;
}

function isOrdinal(grid: SheetGrid, { headerRow }: RecognisedRegister, column: number): boolean {
  return textAt(grid, { row: headerRow, column }) === REGISTER_WORDS.ordinal;
}
