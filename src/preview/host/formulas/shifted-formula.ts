import { columnText, parseRange } from '../../../workbook/address';

const REFERENCE =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|(?<![A-Z\d$_.])(\$?)([A-Z]{1,3})(\$?)([1-9]\d*)(?![A-Z\d_(.])/gi;

/** A formula as it reads some rows and columns further on: references without `$` move along. */
export function shiftedFormula(
  formula: string,
  { rows, columns }: { readonly rows: number; readonly columns: number },
): string {
  return formula.replaceAll(
    REFERENCE,
    (found, columnMark?: string, letters?: string, rowMark?: string, digits?: string) => {
      if (letters === undefined || digits === undefined) return found;
      const cell = parseRange(`${letters}${digits}`);
      if (cell === null) return found;
      const column = columnMark === '$' ? cell.left : cell.left + columns;
      const row = rowMark === '$' ? cell.top : cell.top + rows;
      return `${columnMark ?? ''}${columnText(column)}${rowMark ?? ''}${row + 1}`;
    },
  );
}
