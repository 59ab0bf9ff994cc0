import type { CellStyle } from '../sheet-model';
import { LIMITS } from './limits';
import { labelFault } from './text-rules';

/** What is wrong with a cell style, or null. */
export function styleFault(style: CellStyle): string | null {
  const { font, fill, border, indent, numberFormat } = style;
  const sides = [border?.top, border?.right, border?.bottom, border?.left];
  return (
    sizeFault(font?.size) ??
    colorFault('font colour', font?.color) ??
    colorFault('fill', fill) ??
    sides.map((side) => colorFault('border colour', side?.color)).find((fault) => fault !== null) ??
    indentFault(indent) ??
    (numberFormat === undefined ? null : numberFormatFault(numberFormat))
  );
}

/** What is wrong with a colour, or null: six hex digits, no `#`, no alpha. */
export function colorFault(what: string, color: string | undefined): string | null {
  return color === undefined || /^[0-9A-F]{6}$/i.test(color)
    ? null
    : `${what} "${color}" is not six hex digits`;
}

/** What is wrong with a font's size, or null. */
export function sizeFault(size: number | undefined): string | null {
  if (size === undefined) return null;
  const { min, max } = LIMITS.fontSize;
  return size >= min && size <= max ? null : `font size ${size} is not between ${min} and ${max} points`;
}

/** What is wrong with an indent, or null. */
export function indentFault(indent: number | undefined): string | null {
  if (indent === undefined) return null;
  const fits = Number.isInteger(indent) && indent >= 0 && indent <= LIMITS.indent;
  return fits ? null : `indent ${indent} is not a whole number from 0 to ${LIMITS.indent}`;
}

function numberFormatFault(code: string): string | null {
  if (code === '') return 'number format is empty';
  return labelFault('number format', code, LIMITS.numberFormat);
}
