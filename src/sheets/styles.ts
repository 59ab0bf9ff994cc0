import type { BorderStyle, CellStyle } from '../workbook/sheet-model';

/** Times New Roman throughout (Nghị định 30/2020/NĐ-CP, phụ lục I). */
const FAMILY = 'Times New Roman';
const THIN = { line: 'thin', color: '000000' } as const;
export const BOX: BorderStyle = { top: THIN, right: THIN, bottom: THIN, left: THIN };

/** Fills that survive a black-and-white printer as light greys. */
export const FILL = {
  header: 'DDEBF7',
  parent: 'EAF1E4',
  closed: 'E7E6E6',
  fault: 'F8CBAD',
  doubt: 'FFE699',
};

/** Text in the house font; the rest of the style is given as it differs. */
export function textStyle(
  size: number,
  font: { bold?: boolean; italic?: boolean; color?: string } = {},
  rest: Omit<CellStyle, 'font'> = {},
): CellStyle & { readonly font: { readonly size: number } } {
  return { font: { name: FAMILY, size, ...font }, vertical: 'center', ...rest };
}
