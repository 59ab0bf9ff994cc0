import { MAX_COLUMNS, MAX_ROWS } from '../../../workbook/address';
import type { ConditionalFormat, TableModel, Validation } from '../../../workbook/sheet-model';
import { HostFailure } from '../host-failure';
import type { Book } from '../state/book';
import { EMPTY_CELL } from '../state/cell-store';
import type { SheetState } from '../state/sheet-state';
import { followRows } from './follow-references';
import { movedArea, movedRow, movedRows, type RowEdit } from './row-edit';
import { formatOver, validationOver } from './rules-within';

/**
 * Inserts or deletes whole rows: everything below moves, what spans the place grows or shrinks, formulas on all sheets
 * follow (https://support.microsoft.com/office/insert-or-delete-rows-and-columns-6f40e6e4-85af-45e0-b39d-65dd504a3246).
 * Frozen panes stay where they are. Refused before anything is changed.
 */
export function editRows(book: Book, sheet: SheetState, edit: RowEdit): void {
  refuseFullSheet(sheet, edit);
  const tables = sheet.tables.flatMap((table) => movedTable(table, edit));
  if (book.calculation.calculationMode === 'Manual') book.calculation.settle();
  anchorRules(sheet, edit);
  sheet.cells.moveRows((row) => movedRow(row, edit));
  sheet.rows = new Map(
    [...sheet.rows].flatMap(([row, layout]) => {
      const moved = movedRow(row, edit);
      return moved === null ? [] : [[moved, layout] as const];
    }),
  );
  book.calculation.forgetAll();
  followRows(book, sheet, edit);
  moveRules(sheet, edit);
  sheet.tables = tables;
  sheet.merges = sheet.merges
    .flatMap((merge) => movedArea(merge, edit) ?? [])
    .filter((merge) => merge.top < merge.bottom || merge.left < merge.right);
  moveNames(sheet, edit);
  movePage(sheet, edit);
  if (edit.kind === 'insert') takeFormatOfRowAbove(sheet, edit);
  book.moveRanges(sheet, (area) => movedArea(area, edit));
  book.rowsChanged(sheet, edit);
}

/** Excel does not push filled cells off the end of a sheet. */
function refuseFullSheet(sheet: SheetState, { kind, count }: RowEdit): void {
  if (kind === 'delete') return;
  const filled = sheet.cells.bounds(({ content }) => content !== null);
  if (filled !== null && filled.bottom + count >= MAX_ROWS) {
    throw new HostFailure('NonBlankCellOffSheet', 'filled cells would be pushed off the end of the sheet');
  }
}

/** A table keeps its header row and one row of data while it lives; deleting those alone is not simulated. */
function movedTable(table: TableModel, edit: RowEdit): readonly TableModel[] {
  const range = movedArea(table.range, edit);
  if (range === null) return [];
  const { top, bottom } = table.range;
  if (
    edit.kind === 'delete' &&
    (movedRow(top, edit) === null || (range.top === range.bottom && top < bottom))
  ) {
    throw new HostFailure(
      'InsertDeleteConflict',
      `the table ${table.name} would lose its header or its last row`,
    );
  }
  return [{ ...table, range }];
}

/** A rule whose first row goes stands from then on at the first row that stays. */
function anchorRules(sheet: SheetState, edit: RowEdit): void {
  if (edit.kind === 'insert') return;
  const end = edit.at + edit.count;
  const loses = ({ range }: ConditionalFormat | Validation): boolean =>
    range.top >= edit.at && range.top < end && range.bottom >= end;
  sheet.conditionalFormats = sheet.conditionalFormats.map((format) =>
    loses(format) ? formatOver(format, { ...format.range, top: end }) : format,
  );
  sheet.validations = sheet.validations.map((validation) =>
    loses(validation) ? validationOver(validation, { ...validation.range, top: end }) : validation,
  );
}

/** The formulas of rules followed already; their ranges move here. */
function moveRules(sheet: SheetState, edit: RowEdit): void {
  sheet.conditionalFormats = sheet.conditionalFormats.flatMap((format) => {
    const range = movedArea(format.range, edit);
    if (range === null) return [];
    // A conditional format is a format: the inserted rows take it from the row above.
    const isAbove = edit.kind === 'insert' && format.range.bottom === edit.at - 1;
    return [{ ...format, range: isAbove ? { ...range, bottom: range.bottom + edit.count } : range }];
  });
  sheet.validations = sheet.validations.flatMap((validation) => {
    const range = movedArea(validation.range, edit);
    return range === null ? [] : [{ ...validation, range }];
  });
}

/** A name whose cells are all deleted stays and means #REF!. */
function moveNames(sheet: SheetState, edit: RowEdit): void {
  const moved = sheet.names.map(({ name, range }) => ({ name, range: movedArea(range, edit) }));
  sheet.names = moved.flatMap(({ name, range }) => (range === null ? [] : [{ name, range }]));
  const lost = moved.flatMap(({ name, range }) => (range === null ? [name] : []));
  sheet.lostNames = [...sheet.lostNames, ...lost];
}

function movePage(sheet: SheetState, edit: RowEdit): void {
  const { printArea, titleRows } = sheet.page;
  sheet.page = {
    ...sheet.page,
    printArea: printArea === null ? null : movedArea(printArea, edit),
    titleRows: titleRows === null ? null : movedRows(titleRows, edit),
  };
  sheet.rowBreaks = sheet.rowBreaks.flatMap((row) => movedRow(row, edit) ?? []);
}

/** Excel's own choice, "Format same as above": cell formats and height; there is none above the first row. */
function takeFormatOfRowAbove(sheet: SheetState, { at, count }: RowEdit): void {
  const above = at - 1;
  const row = { top: above, bottom: above, left: 0, right: MAX_COLUMNS - 1 };
  const height = sheet.rows.get(above)?.height;
  const rows = new Map(sheet.rows);
  const styled = sheet.cells.within(row);
  for (let next = at; next < at + count; next += 1) {
    for (const { column, cell } of styled)
      sheet.cells.put(next, column, { ...EMPTY_CELL, style: cell.style });
    if (height !== undefined) rows.set(next, { height });
  }
  sheet.rows = rows;
}
