import { quotedSheetName } from '../address';

/** A text, a sheet name in apostrophes before its mark, or a plain one; what belongs to another workbook is none of them. */
const PIECES =
  /"(?:[^"]|"")*"|'((?:[^']|'')+)'!|(?<![\p{L}\p{M}\p{N}_.\]'])([\p{L}_][\p{L}\p{M}\p{N}_.]*)!/gu;

/** A formula with other names for the sheets it names; null leaves a name, and texts are never touched. */
export function renameSheets(formula: string, rename: (sheet: string) => string | null): string {
  return mapPrefixes(formula, (sheet) => {
    const renamed = rename(sheet);
    return renamed === null ? null : `${quotedSheetName(renamed)}!`;
  });
}

/** A formula after a sheet was deleted that it may name. */
export function withoutSheet(formula: string, deleted: string): string {
  return mapPrefixes(formula, (sheet) => (sheet === deleted ? '#REF!' : null));
}

/** The sheets that a formula names, each once. */
export function namedSheets(formula: string): readonly string[] {
  const sheets = new Set<string>();
  mapPrefixes(formula, (sheet) => {
    sheets.add(sheet);
    return null;
  });
  return [...sheets];
}

function mapPrefixes(formula: string, map: (sheet: string) => string | null): string {
  return formula.replaceAll(PIECES, (piece: string, quoted?: string, plain?: string) => {
    const sheet = quoted?.replaceAll("''", "'") ?? plain;
    return (sheet === undefined ? null : map(sheet)) ?? piece;
  });
}
