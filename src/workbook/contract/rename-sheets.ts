import { quotedSheetName } from '../address';

/** A text, a sheet name in apostrophes before its mark, or a plain one; what belongs to another workbook is none of them. */
const PIECES =
  /"(?:[^"]|"")*"|'((?:[^']|'')+)'!|(?<![\p{L}\p{M}\p{N}_.\]'])([\p{L}_][\p{L}\p{M}\p{N}_.]*)!/gu;

/** A formula with other names for the sheets it names; null leaves a name, and texts are never touched. */
export function renameSheets(formula: string, rename: (sheet: string) => string | null): string {
  return formula.replaceAll(PIECES, (piece: string, quoted?: string, plain?: string) => {
    const sheet = quoted?.replaceAll("''", "'") ?? plain;
    const renamed = sheet === undefined ? null : rename(sheet);
    return renamed === null ? piece : `${quotedSheetName(renamed)}!`;
  });
}
