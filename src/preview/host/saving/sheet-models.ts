import type { CellStyle, ProtectedAction, SheetModel, TableModel } from '../../../workbook/sheet-model';
import type { Book } from '../state/book';
import type { SheetState } from '../state/sheet-state';
import { pageModel } from './page-model';
import { PROTECTION_OPTIONS } from './protection-options';

/** The workbook as data, to save it as a file and to compare it. Formulas have their newest values. */
export function sheetModels({ sheets, calculation }: Book): readonly SheetModel[] {
  calculation.settle();
  return sheets.map(sheetModel);
}

function sheetModel(sheet: SheetState): SheetModel {
  const names = new Map<string, string>();
  const styles: Record<string, CellStyle> = {};
  const cells = sheet.cells.all().map(({ row, column, cell: { content, style } }) => {
    if (Object.keys(style).length === 0) return { row, column, content };
    const key = JSON.stringify(style);
    const name = names.get(key) ?? `style ${names.size + 1}`;
    names.set(key, name);
    styles[name] = style;
    return { row, column, content, style: name };
  });
  const page = pageModel(sheet);
  return {
    name: sheet.name,
    visibility: sheet.visibility,
    ...(sheet.tabColor === '' ? {} : { tabColor: sheet.tabColor.slice(1) }),
    showGridlines: sheet.showGridlines,
    styles,
    cells,
    columns: [...sheet.columns].map(([column, layout]) => ({ column, ...layout })),
    rows: [...sheet.rows].map(([row, layout]) => ({ row, ...layout })),
    merges: sheet.merges,
    validations: sheet.validations,
    conditionalFormats: sheet.conditionalFormats,
    tables: sheet.tables.map((table) => ({ ...table, columns: columnNames(sheet, table) })),
    names: sheet.names,
    ...(sheet.freeze.rows + sheet.freeze.columns === 0 ? {} : { freeze: sheet.freeze }),
    ...(sheet.protection === null ? {} : { protection: { allow: allowed(sheet.protection) } }),
    ...(page === null ? {} : { page }),
  };
}

/** The names of a table's columns are what its header row says. */
function columnNames({ cells }: SheetState, { range, columns }: TableModel): readonly string[] {
  return columns.map((name, index) => {
    const { content } = cells.at(range.top, range.left + index);
    return typeof content === 'string' ? content : name;
  });
}

function allowed(options: Readonly<Record<string, unknown>>): readonly ProtectedAction[] {
  const { selectionMode } = options;
  const selection: readonly ProtectedAction[] =
    selectionMode === 'Normal'
      ? ['select-locked-cells', 'select-unlocked-cells']
      : selectionMode === 'Unlocked'
        ? ['select-unlocked-cells']
        : [];
  return [
    ...selection,
    ...PROTECTION_OPTIONS.filter(([name]) => options[name] === true).map(([, action]) => action),
  ];
}
