import type { CellStyle, ProtectedAction, SheetModel } from '../../../workbook/sheet-model';
import type { SheetState } from '../state/sheet-state';
import { PROTECTION_OPTIONS } from './protection-options';
import { pageState } from './page-state-of';

/** Puts a sheet of a file into the open workbook, as File > Open does; the sheet is empty before. */
export function fillSheet(sheet: SheetState, model: SheetModel): void {
  const styles = new Map<string, CellStyle>(Object.entries(model.styles));
  for (const { row, column, content, style } of model.cells) {
    sheet.cells.put(row, column, {
      content: content === '' ? null : content,
      style: style === undefined ? {} : (styles.get(style) ?? {}),
    });
  }
  sheet.visibility = model.visibility;
  sheet.tabColor = model.tabColor === undefined ? '' : `#${model.tabColor}`;
  sheet.showGridlines = model.showGridlines;
  sheet.columns = new Map(model.columns.map(({ column, ...layout }) => [column, layout]));
  sheet.rows = new Map(model.rows.map(({ row, ...layout }) => [row, layout]));
  sheet.merges = model.merges;
  sheet.validations = model.validations;
  sheet.conditionalFormats = model.conditionalFormats;
  sheet.tables = model.tables;
  sheet.names = model.names;
  sheet.freeze = model.freeze ?? { rows: 0, columns: 0 };
  sheet.protection = model.protection === undefined ? null : optionsOf(model.protection.allow);
  if (model.page !== undefined) {
    sheet.page = pageState(model.page);
    sheet.rowBreaks = model.page.breaksBeforeRows;
    sheet.columnBreaks = model.page.breaksBeforeColumns;
  }
}

function optionsOf(allow: readonly ProtectedAction[]): Readonly<Record<string, unknown>> {
  const selectionMode = allow.includes('select-locked-cells')
    ? 'Normal'
    : allow.includes('select-unlocked-cells')
      ? 'Unlocked'
      : 'None';
  const options = PROTECTION_OPTIONS.map(([name, action]) => [name, allow.includes(action)] as const);
  return { selectionMode, ...Object.fromEntries<boolean>(options) };
}
