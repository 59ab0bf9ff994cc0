import { read } from '@e965/xlsx';
import { Workbook } from 'exceljs';
import { readXlsx } from 'hucre';
import { catalogue } from '../../indicator-sets/catalogue';
import { NODE_UNPACKER } from '../../workbook/file/node-unpacker';
import { readSubmission } from '../../actions/read-submission';

/** A way to read one sent file; resolves to how many filled cells it saw, so that none is read in vain. */
export type Reader = (bytes: Uint8Array, sheet: string) => Promise<number>;

/** From bytes to what a unit reports: safe, recognised, every cell with its indicator. */
export const ours: Reader = async (bytes) => {
  const file = { name: 'tep.xlsx', bytes: bytes.length, hash: '', modified: null };
  const submission = await readSubmission(bytes, file, catalogue, NODE_UNPACKER);
  if (submission.type === 'refused') throw new Error(submission.finding.code);
  const cells = submission.tables.flatMap(({ rows }) => rows.flatMap((row) => row.cells));
  return cells.filter(({ content }) => content !== null).length;
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

export const sheetJs: Reader = (bytes, sheet) =>
  Promise.resolve(sheetJsCells(bytes, sheet, { sheets: sheet }));
export const sheetJsWhole: Reader = (bytes, sheet) => Promise.resolve(sheetJsCells(bytes, sheet, {}));

function sheetJsCells(bytes: Uint8Array, sheet: string, options: { readonly sheets?: string }): number {
  const cells = read(bytes, { type: 'array', ...options }).Sheets[sheet] ?? {};
  return Object.keys(cells).filter((key) => !key.startsWith('!')).length;
}

function filled(values: readonly unknown[]): number {
  return values.filter((value) => value !== null && value !== undefined && value !== '').length;
}
