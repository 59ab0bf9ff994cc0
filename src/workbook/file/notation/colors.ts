import { resolveThemeColor } from 'hucre';
import type { Color } from 'hucre';

/** A colour of a file as six upper-case hex digits, or undefined where it is automatic or of the old palette. */
export type ReadColor = (color: Color | undefined) => string | undefined;

/** Reads colours of one workbook: plain ones with or without alpha, and those of its theme with their tint. */
export function colorReader(themeColors: readonly string[] | undefined): ReadColor {
  const palette = themeColors === undefined ? [] : inFileOrder(themeColors);
  return (color) => {
    const hex =
      color?.rgb ??
      (color?.theme === undefined || color.theme >= palette.length
        ? undefined
        : resolveThemeColor(palette, color.theme, color.tint));
    return hex !== undefined && /^([0-9A-F]{2})?[0-9A-F]{6}$/i.test(hex)
      ? hex.slice(-6).toUpperCase()
      : undefined;
  };
}

/** A model's colour for a file; the writer adds the alpha. */
export function fileColor(hex: string): Color {
  return { rgb: hex.toUpperCase() };
}

/** hucre lists the theme as its part does; cells count light before dark (ECMA-376 part 1, 20.1.6.2, as Excel does). */
function inFileOrder([dark1, light1, dark2, light2, ...rest]: readonly string[]): string[] {
  return [light1 ?? 'FFFFFF', dark1 ?? '000000', light2 ?? 'FFFFFF', dark2 ?? '000000', ...rest];
}
