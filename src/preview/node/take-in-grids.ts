import { read, utils } from '@e965/xlsx';
import { Workbook, type CellValue } from 'exceljs';
import { parseRange } from '../../workbook/address';
import type { GridValue, SheetGrid } from '../../workbook/port';

/** A sheet as exceljs reads it, in the form in which our own code recognises it. */
export async function exceljsGrid(bytes: Uint8Array, name: string): Promise<SheetGrid> {
  const workbook = new Workbook();
  await workbook.xlsx.load(bytes.slice().buffer);
  const sheet = workbook.getWorksheet(name);
  const grid = emptyGrid(name, sheet?.rowCount ?? 0, sheet?.columnCount ?? 0);
  sheet?.eachRow((row, rowNumber) => {
    row.eachCell((cell, columnNumber) => {
      const [at, column] = [rowNumber - 1, columnNumber - 1];
      // Cells under a merge repeat the first one.
      if (cell.isMerged && cell.master !== cell) return;
      put(grid.values, at, column, valueOf(cell.value));
      if (typeof cell.formula === 'string') put(grid.formulas, at, column, `=${cell.formula}`);
      put(grid.numberFormats, at, column, cell.style.numFmt ?? 'General');
    });
  });
  const { model } = workbook.definedNames;
  return {
    ...grid,
    names: model.flatMap((defined) => defined.ranges.flatMap((of) => named(name, defined.name, of))),
  };
}

/** A sheet as SheetJS reads it, the others left unread. */
export function sheetJsGrid(bytes: Uint8Array, name: string): SheetGrid {
  const workbook = read(bytes, { type: 'array', sheets: name, cellNF: true });
  const sheet = workbook.Sheets[name] ?? {};
  const { e: last } = utils.decode_range(sheet['!ref'] ?? 'A1');
  const grid = emptyGrid(name, last.r + 1, last.c + 1);
  for (const [key, cell] of Object.entries(sheet)) {
    if (key.startsWith('!')) continue;
    const { v, t, w, f, z } = cell as {
      v?: number | string | boolean;
      t: string;
      w?: string;
      f?: string;
      z?: string;
    };
    const { r, c } = utils.decode_cell(key);
    put(grid.values, r, c, t === 'e' ? { error: w ?? '#VALUE!' } : (v ?? null));
    if (f !== undefined) put(grid.formulas, r, c, `=${f}`);
    put(grid.numberFormats, r, c, z ?? 'General');
  }
  const names = workbook.Workbook?.Names ?? [];
  return { ...grid, names: names.flatMap(({ Name, Ref }) => named(name, Name, Ref)) };
}

function emptyGrid(name: string, rows: number, columns: number) {
  const filled = <Value>(value: Value) =>
    Array.from({ length: rows }, () => new Array<Value>(columns).fill(value));
  return {
    name,
    visibility: 'visible' as const,
    values: filled<GridValue>(null),
    formulas: filled<string | null>(null),
    numberFormats: filled('General'),
  };
}

function put<Value>(lines: Value[][], row: number, column: number, value: Value): void {
  const line = lines[row];
  if (line !== undefined) line[column] = value;
}

function named(sheet: string, name: string, reference: string): SheetGrid['names'] {
  const [of = '', cells = ''] = reference.split('!');
  const range = of.replaceAll("'", '') === sheet ? parseRange(cells) : null;
  return range === null ? [] : [{ name, range }];
}

function valueOf(value: CellValue): GridValue {
  if (value === null || value === undefined) return null;
  if (value instanceof Date) return value.toISOString();
  if (typeof value !== 'object') return value;
  if ('error' in value) return { error: value.error };
  if ('richText' in value) return value.richText.map(({ text }) => text).join('');
  if ('result' in value) return valueOf(value.result ?? null);
  return 'text' in value ? value.text : null;
}
