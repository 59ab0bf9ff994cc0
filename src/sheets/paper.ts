import type { PageSetup } from '../workbook/sheet-model';

/** A4 in millimetres. */
const A4 = { short: 210, long: 297 };

/** Margins within Nghị định 30/2020/NĐ-CP: top and bottom 20–25, left 30–35, right 15–20 mm. */
export const MARGINS: PageSetup['margins'] = {
  top: 20,
  right: 15,
  bottom: 20,
  left: 30,
  header: 10,
  footer: 10,
};

/** Page number at the top centre, from the second page on (Nghị định 30/2020/NĐ-CP). */
export const PAGE_NUMBERS = { header: '&C&"Times New Roman,Regular"&13&P', firstPageHeader: '' };

const POINTS_PER_MILLIMETRE = 72 / 25.4;
/** Excel draws a column of width w as 7w + 5 pixels of 96 per inch in its default font (Calibri 11). */
const POINTS_PER_PIXEL = 0.75;
const PIXELS_PER_CHARACTER = 7;
const PADDING_PIXELS = 5;
/** One level of indent is as wide as three spaces of the default font. */
const INDENT_PIXELS = 9;
/** LibreOffice draws the same columns up to 8 % wider; what fits there fits everywhere. */
const WIDEST = 1.08;

/** The height of a page between its margins, in points. */
export function printableHeight(orientation: PageSetup['orientation']): number {
  const length = orientation === 'portrait' ? A4.long : A4.short;
  return (length - MARGINS.top - MARGINS.bottom) * POINTS_PER_MILLIMETRE;
}

/** The width of a page between its margins, in points. */
export function printableWidth(orientation: PageSetup['orientation']): number {
  const length = orientation === 'portrait' ? A4.short : A4.long;
  return (length - MARGINS.left - MARGINS.right) * POINTS_PER_MILLIMETRE;
}

/** The width of columns on paper at 100 %, in points: of two programs, in the one that draws them wider. */
export function columnsWidth(widths: readonly number[]): number {
  return pixelsOf(widths) * POINTS_PER_PIXEL * WIDEST;
}

/** The room for text in a cell over these columns, in points: of two programs, in the one that draws them narrower. */
export function textRoom(widths: readonly number[], indent = 0): number {
  return (pixelsOf(widths) - PADDING_PIXELS - indent * INDENT_PIXELS) * POINTS_PER_PIXEL;
}

function pixelsOf(widths: readonly number[]): number {
  return widths.reduce((sum, width) => sum + PIXELS_PER_CHARACTER * width + PADDING_PIXELS, 0);
}

/** Where a list, and not a form, is printed: landscape, as wide as the page, heading rows repeated where it has any. */
export function listPage(headingRows: NonNullable<PageSetup['titleRows']> | null): PageSetup {
  return {
    paper: 'a4',
    orientation: 'landscape',
    margins: MARGINS,
    scaling: { type: 'fit', width: 1, height: 0 },
    ...(headingRows === null ? {} : { titleRows: headingRows }),
    breaksBeforeRows: [],
    breaksBeforeColumns: [],
    centredHorizontally: false,
    ...PAGE_NUMBERS,
  };
}
