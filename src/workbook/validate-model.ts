import { MAX_COLUMNS, MAX_ROWS, cellText, rangeText } from './address';
import type { CellAddress } from './address';
import { WorkbookError } from './port';
import { coveredCells, separateOverlaps } from './rules/active-ranges';
import { contentFault } from './rules/content-rules';
import { conditionalFormatFault, validationFault } from './rules/entry-rules';
import { LIMITS } from './rules/limits';
import { nameFault, nameKey } from './rules/name-rules';
import { pageFault } from './rules/page-rules';
import { heightFault, cellFault, isIndex, rangeFault } from './rules/range-rules';
import { sheetNamesFault } from './rules/sheet-name-rules';
import { colorFault, styleFault } from './rules/style-rules';
import { headerTexts, tableFault } from './rules/table-rules';
import type { SheetModel } from './sheet-model';

/**
 * Refuses what Excel would refuse or repair, before anything is written.
 * Throws `WorkbookError` `bad-sheet-name` or `bad-model`; the detail names the sheet and the cell.
 * `existingNames` are the sheets the workbook has: a model of the very same name replaces that one.
 */
export function validateSheets(models: readonly SheetModel[], existingNames: readonly string[]): void {
  const names = models.map((model) => model.name);
  const fault = sheetNamesFault(names, existingNames);
  if (fault !== null) throw new WorkbookError('bad-sheet-name', fault);
  for (const model of models) validateSheet(model);
}

/**
 * Refuses what is wrong only of all sheets together: none in view, or one table name used twice.
 * Throws `WorkbookError` `bad-model`.
 */
export function validateTogether(models: readonly SheetModel[]): void {
  if (!models.some((model) => model.visibility === 'visible')) {
    throw new WorkbookError('bad-model', 'a workbook needs a visible sheet');
  }
  const keys = new Set<string>();
  for (const model of models) {
    for (const { name } of model.tables) {
      refuse(model, `table ${name}`, keys.has(nameKey(name)) ? 'the name is used by another table' : null);
      keys.add(nameKey(name));
    }
  }
}

function validateSheet(model: SheetModel): void {
  checkCells(model);
  checkMerges(model);
  checkColumnsAndRows(model);
  checkRules(model);
  checkTables(model);
  checkNames(model);
  for (const [name, style] of Object.entries(model.styles)) {
    refuse(model, `style "${name}"`, styleFault(style));
  }
  refuse(model, 'tab', colorFault('tab colour', model.tabColor));
  if (model.page !== undefined) refuse(model, 'page', pageFault(model.page));
  const { rows, columns } = model.freeze ?? { rows: 0, columns: 0 };
  const freezes = isIndex(rows, MAX_ROWS) && isIndex(columns, MAX_COLUMNS);
  refuse(model, 'freeze', freezes ? null : `${rows} rows, ${columns} columns is outside the sheet`);
}

function checkCells(model: SheetModel): void {
  const places = new Set<number>();
  for (const cell of model.cells) {
    refuse(model, 'cell', cellFault(cell));
    const fault = contentFault(cell.content) ?? unknownStyle(model, cell.style);
    if (fault !== null) refuse(model, cellText(cell), fault);
    const place = cell.row * MAX_COLUMNS + cell.column;
    if (places.has(place)) refuse(model, cellText(cell), 'cell is given twice');
    places.add(place);
  }
}

function unknownStyle(model: SheetModel, style: string | undefined): string | null {
  return style === undefined || Object.hasOwn(model.styles, style) ? null : `unknown style "${style}"`;
}

function checkMerges(model: SheetModel): void {
  for (const merge of model.merges) {
    const alone = merge.top === merge.bottom && merge.left === merge.right;
    refuse(model, rangeText(merge), rangeFault(merge) ?? (alone ? 'one cell is not a merge' : null));
  }
  for (const table of model.tables) refuse(model, `table ${table.name}`, rangeFault(table.range));
  const [overlap] = separateOverlaps([...model.merges, ...model.tables.map((table) => table.range)]).overlaps;
  if (overlap !== undefined) {
    refuse(model, rangeText(overlap.range), `merge or table overlaps ${rangeText(overlap.meets)}`);
  }
  const hidden = coveredCells(model.merges, model.cells).find((cell) => !isBlank(cell.content));
  if (hidden !== undefined) refuse(model, cellText(hidden), 'content lies hidden under a merge');
}

function isBlank(content: unknown): boolean {
  return content === null || content === '';
}

function checkColumnsAndRows(model: SheetModel): void {
  const columns = new Set<number>();
  for (const { column, width } of model.columns) {
    const known = isIndex(column, MAX_COLUMNS) && !columns.has(column);
    refuse(model, `column ${column} (from 0)`, known ? null : 'outside the sheet or given twice');
    const fits = width === undefined || (width >= 0 && width <= LIMITS.columnWidth);
    refuse(model, `column ${column} (from 0)`, fits ? null : `width ${width} is out of range`);
    columns.add(column);
  }
  const rows = new Set<number>();
  for (const { row, height } of model.rows) {
    const known = isIndex(row, MAX_ROWS) && !rows.has(row);
    refuse(model, `row ${row} (from 0)`, known ? null : 'outside the sheet or given twice');
    refuse(model, `row ${row} (from 0)`, height === undefined ? null : heightFault(height));
    rows.add(row);
  }
}

function checkRules(model: SheetModel): void {
  for (const validation of model.validations) {
    refuse(model, placeOf(validation.range), validationFault(validation));
  }
  const { overlaps } = separateOverlaps(model.validations.map((validation) => validation.range));
  for (const { range, meets } of overlaps) {
    refuse(model, rangeText(range), `validation overlaps that of ${rangeText(meets)}`);
  }
  for (const format of model.conditionalFormats) {
    refuse(model, placeOf(format.range), conditionalFormatFault(format));
  }
}

function checkTables(model: SheetModel): void {
  const textAt = headerTexts(model);
  for (const table of model.tables) refuse(model, rangeText(table.range), tableFault(table, textAt));
}

function checkNames(model: SheetModel): void {
  const keys = new Set<string>();
  for (const { name, range } of model.names) {
    const twice = keys.has(nameKey(name)) ? `name "${name}" is given twice` : null;
    refuse(model, `name ${name}`, nameFault(name) ?? rangeFault(range) ?? twice);
    keys.add(nameKey(name));
  }
}

function placeOf({ top, left }: { top: number; left: number }): string {
  const cell: CellAddress = { row: top, column: left };
  return cellFault(cell) === null ? cellText(cell) : 'range';
}

function refuse(model: SheetModel, place: string, fault: string | null): void {
  if (fault !== null) throw new WorkbookError('bad-model', `sheet "${model.name}", ${place}: ${fault}`);
}
