import type { PackageParts } from './open-package';
import { attribute, xmlTags } from './xml-tags';

/** Number format codes by the mark that stands for them while hucre reads. */
export type NumberFormats = (mark: string | undefined) => string | undefined;

/** The codes that files name only by number (ECMA-376 part 1, 18.8.30), as Excel shows them in en-US. */
const BUILT_IN: Readonly<Record<number, string>> = {
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  5: '$#,##0_);($#,##0)',
  6: '$#,##0_);[Red]($#,##0)',
  7: '$#,##0.00_);($#,##0.00)',
  8: '$#,##0.00_);[Red]($#,##0.00)',
  9: '0%',
  10: '0.00%',
  11: '0.00E+00',
  12: '# ?/?',
  13: '# ??/??',
  14: 'm/d/yyyy',
  15: 'd-mmm-yy',
  16: 'd-mmm',
  17: 'mmm-yy',
  18: 'h:mm AM/PM',
  19: 'h:mm:ss AM/PM',
  20: 'h:mm',
  21: 'h:mm:ss',
  22: 'm/d/yyyy h:mm',
  37: '#,##0_);(#,##0)',
  38: '#,##0_);[Red](#,##0)',
  39: '#,##0.00_);(#,##0.00)',
  40: '#,##0.00_);[Red](#,##0.00)',
  41: '_(* #,##0_);_(* (#,##0);_(* "-"_);_(@_)',
  42: '_($* #,##0_);_($* (#,##0);_($* "-"_);_(@_)',
  43: '_(* #,##0.00_);_(* (#,##0.00);_(* "-"??_);_(@_)',
  44: '_($* #,##0.00_);_($* (#,##0.00);_($* "-"??_);_(@_)',
  45: 'mm:ss',
  46: '[h]:mm:ss',
  47: 'mmss.0',
  48: '##0.0E+0',
  49: '@',
};

/** Built-in dates of East Asian Excels: their looks depend on the language, that they are dates does not. */
const EAST_ASIAN_DATES = new Set([27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 55, 56, 57, 58]);

/** The code of a number format by its number, which the file's own `codes` or Excel itself gives; or undefined. */
export function numberFormatOf(id: string, codes: ReadonlyMap<string, string>): string | undefined {
  return codes.get(id) ?? BUILT_IN[Number(id)] ?? (EAST_ASIAN_DATES.has(Number(id)) ? 'm/d/yyyy' : undefined);
}

/**
 * Puts a mark (`"14"`, plain text to hucre) in place of every number format, and returns the way back.
 *
 * hucre turns a number under a date format into a Date, to the millisecond and with 60 and 59 as the same day:
 * a figure 60 typed where Excel had guessed a date would become 59. Under a mark every number stays as it is.
 */
export function hideNumberFormats(parts: PackageParts, stylesPath: string | null): NumberFormats {
  const styles = stylesPath === null ? undefined : parts.get(stylesPath);
  if (stylesPath === null || styles === undefined) return () => undefined;
  const codes = new Map<string, string>();
  for (const tag of xmlTags(styles, ['numFmt'])) {
    const id = attribute(tag, 'numFmtId') ?? '';
    if (!codes.has(id)) codes.set(id, attribute(tag, 'formatCode') ?? '');
  }
  parts.set(stylesPath, withMarks(styles));
  return (mark) => numberFormatOf(mark?.slice(1, -1) ?? '0', codes);
}

/** The last definition of a format counts, so the marks go to the end of the part. */
function withMarks(styles: Uint8Array): Uint8Array {
  const xml = new TextDecoder().decode(styles);
  const ids = new Set([...xml.matchAll(/\snumFmtId\s*=\s*["'](\d+)["']/g)].map(([, id]) => id ?? ''));
  ids.delete('0');
  const marks = [...ids].map((id) => `<numFmt numFmtId="${id}" formatCode="&quot;${id}&quot;"/>`).join('');
  const end = xml.lastIndexOf('</');
  return new TextEncoder().encode(`${xml.slice(0, end)}<numFmts>${marks}</numFmts>${xml.slice(end)}`);
}
