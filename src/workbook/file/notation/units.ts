const MILLIMETRES_PER_INCH = 25.4;
/** Of the default font, Calibri 11, at 96 pixels per inch (ECMA-376 part 1, 18.3.1.13). */
const PIXELS_PER_CHARACTER = 7;
const PADDING_PIXELS = 5;
/** Below one character Excel counts its pixels evenly, padding included. */
const PIXELS_OF_FIRST_CHARACTER = PIXELS_PER_CHARACTER + PADDING_PIXELS;
/** 1900-01-00 to 1904-01-00, in days. */
export const DAYS_TO_1904 = 1_462;

const MILLISECONDS_PER_DAY = 86_400_000;
/** 30/12/1899 to 1/1/1970, in days. */
const DAYS_TO_1970 = 25_569;
/** 1/3/1900: Excel counts a 29/2/1900 before it, which never was. */
const FIRST_SERIAL_TO_RELY_ON = 61;

/** The number that a file keeps of a day, counted from 1900; null for a day that there is not or that Excel has not. */
export function serialOfDay(year: number, month: number, day: number): number | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  if (year < 1900 || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  const serial = date.getTime() / MILLISECONDS_PER_DAY + DAYS_TO_1970;
  return serial < FIRST_SERIAL_TO_RELY_ON ? serial - 1 : serial;
}

/** Paper lengths of a file are inches. */
export function inches(millimetres: number): number {
  return millimetres / MILLIMETRES_PER_INCH;
}

/** To a thousandth of a millimetre, so that 20 mm come back as 20. */
export function millimetres(lengthInInches: number): number {
  return Math.round(lengthInInches * MILLIMETRES_PER_INCH * 1_000) / 1_000;
}

/** The width of a column in a file: it counts the padding, Excel's dialog and our models do not. */
export function fileColumnWidth(width: number): number {
  const pixels =
    width < 1 ? width * PIXELS_OF_FIRST_CHARACTER : width * PIXELS_PER_CHARACTER + PADDING_PIXELS;
  return Math.round((pixels / PIXELS_PER_CHARACTER) * 256) / 256;
}

/** The width as Excel's dialog shows it, to two decimals. */
export function modelColumnWidth(fileWidth: number): number {
  const pixels = fileWidth * PIXELS_PER_CHARACTER;
  const width =
    pixels < PIXELS_OF_FIRST_CHARACTER
      ? pixels / PIXELS_OF_FIRST_CHARACTER
      : (pixels - PADDING_PIXELS) / PIXELS_PER_CHARACTER;
  return Math.round(width * 100) / 100;
}
