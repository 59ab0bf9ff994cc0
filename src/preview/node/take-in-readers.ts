import { read } from '@e965/xlsx';
import { Workbook } from 'exceljs';
import { readXlsx } from 'hucre';
import { catalogue } from '../../indicator-sets/catalogue';
import { submittedSheets } from '../../sheets/submission/submitted-sheets';
import { NODE_UNPACKER } from '../../workbook/file/node-unpacker';
import type { SheetGrid } from '../../workbook/port';
import { exceljsGrid, sheetJsGrid } from './take-in-grids';
import { readSubmission } from '../../actions/read-submission';
import type { SubmittedTable } from '../../consolidation/submission';

/** A way to read one sent file; resolves to how many filled cells it saw, so that none is read in vain. */
export type Reader = (bytes: Uint8Array, sheet: string) => Promise<number>;

/** From bytes to what a unit reports: safe, recognised, every cell with its indicator. */
export const ours: Reader = async (bytes) => {
  const file = { name: 'tep.xlsx', bytes: bytes.length, hash: '', modified: null };
  const submission = await readSubmission(bytes, file, catalogue, NODE_UNPACKER);
  if (submission.type === 'refused') throw new Error(submission.finding.code);
  return cellsOf(submission.tables);
};

/** The library alone that we read with, with its usual options: it recognises nothing. */
export const libraryAlone: Reader = async (bytes, sheet) => {
  const { sheets } = await readXlsx(bytes, { sheets: [sheet] });
  return sheets.reduce((sum, { rows }) => sum + filled(rows.flat()), 0);
};

/** It reads whole workbooks only. */
export const exceljs: Reader = async (bytes, sheet) => {
  const workbook = new Workbook();
  await workbook.xlsx.load(bytes.slice().buffer);
  let count = 0;
  workbook.getWorksheet(sheet)?.eachRow((row) => row.eachCell(({ value }) => (count += filled([value]))));
  return count;
};

export const sheetJs: Reader = (bytes, sheet) => {
  const cells = read(bytes, { type: 'array', sheets: sheet }).Sheets[sheet] ?? {};
  return Promise.resolve(Object.keys(cells).filter((key) => !key.startsWith('!')).length);
};

/** To the same outcome as ours: the library's cells are recognised by our own code. */
export const exceljsRecognised: Reader = async (bytes, sheet) => recognised(await exceljsGrid(bytes, sheet));
export const sheetJsRecognised: Reader = (bytes, sheet) =>
  Promise.resolve(recognised(sheetJsGrid(bytes, sheet)));

function recognised(grid: SheetGrid): number {
  return cellsOf(submittedSheets([grid], catalogue).tables);
}

function cellsOf(tables: readonly SubmittedTable[]): number {
  const cells = tables.flatMap(({ rows }) => rows.flatMap((row) => row.cells));
  return cells.filter(({ content }) => content !== null).length;
}

function filled(values: readonly unknown[]): number {
  return values.filter((value) => value !== null && value !== undefined && value !== '').length;
}
