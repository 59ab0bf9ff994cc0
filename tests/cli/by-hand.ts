import { FileWorkbook } from '../../src/workbook/file/file-workbook';
import { parseRange, type CellAddress, type RangeAddress } from '../../src/workbook/address';
import type { CellContent, CellModel, SheetModel } from '../../src/workbook/sheet-model';

/**
 * What people do to an entry sheet in Excel, as changes of its model: they go into a real .xlsx file, which the command
 * line then reads.
 */
export type Edit = (sheet: SheetModel) => SheetModel;

/** The workbook with one sheet changed, as a new file. */
export function edited(bytes: Uint8Array, sheet: string, ...edits: readonly Edit[]): Promise<Uint8Array> {
  return resaved(bytes, (sheets) =>
    sheets.map((model) => (model.name === sheet ? edits.reduce((done, edit) => edit(done), model) : model)),
  );
}

/** The workbook with its sheets changed, as a new file. */
export async function resaved(
  bytes: Uint8Array,
  change: (sheets: readonly SheetModel[]) => readonly SheetModel[],
): Promise<Uint8Array> {
  return new FileWorkbook(change(await sheetsOf(bytes))).toBytes();
}

/** What was opened before: many tests begin with the same file. */
const opened = new WeakMap<Uint8Array, readonly SheetModel[]>();

async function sheetsOf(bytes: Uint8Array): Promise<readonly SheetModel[]> {
  const known = opened.get(bytes);
  if (known !== undefined) return known;
  const sheets = (await FileWorkbook.open(bytes)).sheetModels();
  opened.set(bytes, sheets);
  return sheets;
}

/** Types into the cell of a unit and an indicator. */
export function typed(unit: string, indicator: string, content: CellContent): Edit {
  return (sheet) => withContents(sheet, [{ ...cellOf(sheet, unit, indicator), content }]);
}

/** Types into the cell of a unit and an indicator, which gets a number format. */
export function typedAs(unit: string, indicator: string, content: CellContent, numberFormat: string): Edit {
  return (sheet) => {
    const at = cellOf(sheet, unit, indicator);
    const style = sheet.cells.find((cell) => isAt(cell, at))?.style ?? '';
    const name = `${style} ${numberFormat}`;
    const styles = { ...sheet.styles, [name]: { ...sheet.styles[style], numberFormat } };
    const cells = sheet.cells.map((cell) => (isAt(cell, at) ? { ...cell, content, style: name } : cell));
    return { ...sheet, styles, cells };
  };
}

/** Types into cells by their addresses: `{ D3: 'Tháng 6/2025' }`. */
export function typedAt(contents: Readonly<Record<string, CellContent>>): Edit {
  return (sheet) =>
    withContents(
      sheet,
      Object.entries(contents).map(([text, content]) => ({ ...addressOf(text), content })),
    );
}

/** Clears a whole row of figures: the unit sent nothing. */
export function cleared(unit: string): Edit {
  return (sheet) => {
    const row = rowOf(sheet, unit);
    const columns = keyColumns(sheet, 'current:');
    return withContents(
      sheet,
      columns.map((column) => ({ row, column, content: null })),
    );
  };
}

/** Types over what stands in a column of the units: their codes in column 0, their names in column 2. */
export function rewritten(column: number, write: (text: string) => CellContent): Edit {
  return (sheet) =>
    withContents(
      sheet,
      unitRows(sheet).map((row) => ({ row, column, content: write(textOf(contentAt(sheet, row, column))) })),
    );
}

/** Sorts the rows of the units by an indicator, highest first, over the columns from `first` on. */
export function sortedBy(indicator: string, first: number): Edit {
  return (sheet) => {
    const rows = unitRows(sheet);
    const by = columnOf(sheet, indicator);
    const order = [...rows].sort((a, b) => Number(contentAt(sheet, b, by)) - Number(contentAt(sheet, a, by)));
    const moved = order.flatMap((from, index) =>
      sheet.cells
        .filter((cell) => cell.row === from && cell.column >= first)
        .map((cell) => ({ row: rows[index]!, column: cell.column, content: cell.content })),
    );
    return withContents(sheet, moved);
  };
}

/** Replaces every formula by its value, as "paste values" does. */
export const formulasToValues: Edit = (sheet) => ({
  ...sheet,
  cells: sheet.cells.map((cell) => ({ ...cell, content: valueOf(cell.content) })),
});

/** Document Inspector: hidden rows are deleted and the names go. */
export const inspected: Edit = (sheet) => {
  const hidden = sheet.rows.filter((row) => row.hidden === true).map(({ row }) => row);
  const bare = hidden.reduceRight((done, row) => rowDeleted(row)(done), sheet);
  return { ...bare, names: [] };
};

export function rowsInserted(at: number, count: number): Edit {
  return (sheet) => withLines(sheet, 'row', (row) => (row >= at ? row + count : row));
}

export function rowDeleted(at: number): Edit {
  return (sheet) => withLines(sheet, 'row', (row) => (row === at ? null : row > at ? row - 1 : row));
}

export function columnsInserted(at: number, count: number): Edit {
  return (sheet) => withLines(sheet, 'column', (column) => (column >= at ? column + count : column));
}

export function columnDeleted(at: number): Edit {
  return (sheet) =>
    withLines(sheet, 'column', (column) => (column === at ? null : column > at ? column - 1 : column));
}

/** Copies a column of the table and inserts the copy to its right, hidden key and all. */
export function columnCopied(from: number): Edit {
  return (sheet) => {
    const { row: keys } = found(sheet.cells.find(({ content }) => textOf(content).startsWith('current:')));
    const copies = sheet.cells
      .filter(({ row, column }) => column === from && row >= keys)
      .map((cell) => ({ ...cell, column: from + 1 }));
    const wider = columnsInserted(from + 1, 1)(sheet);
    return { ...wider, cells: [...wider.cells, ...copies] };
  };
}

/** Copies a row of a unit and inserts the copy below it. */
export function rowCopied(unit: string): Edit {
  return (sheet) => {
    const from = rowOf(sheet, unit);
    const copies = sheet.cells.filter(({ row }) => row === from).map((cell) => ({ ...cell, row: from + 1 }));
    const longer = rowsInserted(from + 1, 1)(sheet);
    return { ...longer, cells: [...longer.cells, ...copies] };
  };
}

/** The row of a unit, found by its code. */
export function rowOf(sheet: SheetModel, unit: string): number {
  return found(sheet.cells.find(({ column, content }) => column === 0 && content === unit)).row;
}

/** This period's column of an indicator, found by its hidden key. */
export function columnOf(sheet: SheetModel, indicator: string): number {
  return found(sheet.cells.find(({ content }) => content === `current:${indicator}`)).column;
}

function cellOf(sheet: SheetModel, unit: string, indicator: string): CellAddress {
  return { row: rowOf(sheet, unit), column: columnOf(sheet, indicator) };
}

/** The rows of the units below the parent's: `NN.01` to `NN.08`. */
function unitRows(sheet: SheetModel): readonly number[] {
  return sheet.cells
    .filter(({ column, content }) => column === 0 && /^NN\.\d+$/.test(textOf(content)))
    .map(({ row }) => row);
}

function keyColumns(sheet: SheetModel, start: string): readonly number[] {
  return sheet.cells.filter(({ content }) => textOf(content).startsWith(start)).map(({ column }) => column);
}

function contentAt(sheet: SheetModel, row: number, column: number): CellContent {
  return sheet.cells.find((cell) => isAt(cell, { row, column }))?.content ?? null;
}

/** Changes contents and leaves styles; a cell that is not there is added. */
function withContents(sheet: SheetModel, contents: readonly CellModel[]): SheetModel {
  const cells = [...sheet.cells];
  for (const { row, column, content } of contents) {
    const index = cells.findIndex((cell) => isAt(cell, { row, column }));
    if (index === -1) cells.push({ row, column, content });
    else cells[index] = { ...cells[index]!, content };
  }
  return { ...sheet, cells };
}

/** Moves rows or columns with all that stands on them; null takes one away. */
function withLines(
  sheet: SheetModel,
  line: 'row' | 'column',
  move: (index: number) => number | null,
): SheetModel {
  const [start, end] = line === 'row' ? (['top', 'bottom'] as const) : (['left', 'right'] as const);
  const range = (old: RangeAddress): readonly RangeAddress[] => {
    const indexes = Array.from({ length: old[end] - old[start] + 1 }, (_, index) => move(old[start] + index));
    const left = indexes.filter((index) => index !== null);
    return left.length === 0 ? [] : [{ ...old, [start]: left[0]!, [end]: left.at(-1)! }];
  };
  const ranged = <Item extends { readonly range: RangeAddress }>(items: readonly Item[]): readonly Item[] =>
    items.flatMap((item) => range(item.range).map((moved) => ({ ...item, range: moved })));
  const lined = <Item extends object>(items: readonly Item[], get: (item: Item) => number): readonly Item[] =>
    items.flatMap((item) => {
      const index = move(get(item));
      return index === null ? [] : [{ ...item, [line]: index }];
    });
  return {
    ...sheet,
    cells: lined(sheet.cells, (cell) => cell[line]),
    rows: line === 'row' ? lined(sheet.rows, ({ row }) => row) : sheet.rows,
    columns: line === 'column' ? lined(sheet.columns, ({ column }) => column) : sheet.columns,
    merges: sheet.merges
      .flatMap(range)
      .filter(({ top, bottom, left, right }) => bottom > top || right > left),
    validations: ranged(sheet.validations),
    conditionalFormats: ranged(sheet.conditionalFormats),
    names: ranged(sheet.names),
  };
}

function isAt(cell: CellAddress, { row, column }: CellAddress): boolean {
  return cell.row === row && cell.column === column;
}

function addressOf(text: string): CellAddress {
  const range = parseRange(text)!;
  return { row: range.top, column: range.left };
}

function textOf(content: CellContent): string {
  return typeof content === 'string' ? content : '';
}

function valueOf(content: CellContent): CellContent {
  return content !== null && typeof content === 'object' && 'formula' in content ? content.cached : content;
}

function found<Value>(value: Value | undefined): Value {
  if (value === undefined) throw new Error('the sheet has no such row or column');
  return value;
}
