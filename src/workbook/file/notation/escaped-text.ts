/**
 * Text as a workbook file holds it: `_xHHHH_` stands for a UTF-16 unit that XML cannot carry, and an underscore that
 * would begin such a run by chance is itself written so (ECMA-376 part 1, 22.9.2.19 ST_Xstring; Excel does the same).
 * hucre escapes control characters but not chance runs, and decodes cells but not attributes.
 */

/** What XML 1.0 refuses, and the carriage return, which XML readers turn into a line feed. */
const UNWRITABLE = /[\u0000-\u0008\u000B-\u001F\uFFFE\uFFFF]|\p{Cs}/gu;
const CHANCE_RUN = /_(?=x[0-9A-F]{4}(?:_|[\u0000-\u0008\u000B-\u001F\uFFFE\uFFFF]|\p{Cs}))/giu;

/** Text made fit for a file. */
export function encodeText(text: string): string {
  return text.replaceAll(CHANCE_RUN, escapedUnit).replaceAll(UNWRITABLE, escapedUnit);
}

/**
 * Text for a cell. hucre takes a text such as `#N/A` for an error value unless its first letter is escaped.
 */
export function encodeCellText(text: string): string {
  const encoded = encodeText(text);
  return /^#[A-Z0-9/_]+[!?]?$/.test(encoded) ? `${escapedUnit('#')}${encoded.slice(1)}` : encoded;
}

/** The text that stands in an attribute or a formula of a file. */
export function decodeText(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replaceAll(/_x([0-9A-F]{4})_/gi, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
}

function escapedUnit(unit: string): string {
  return `_x${unit.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;
}
