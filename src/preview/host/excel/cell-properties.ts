import type { BorderSide, BorderStyle, CellStyle, FontStyle } from '../../../workbook/sheet-model';
import { invalidArgument } from '../host-failure';
import { asFlag, asNumber, asOneOf, asRecord, asText } from '../object/arguments';
import { colorFromRequest } from './colors';

const SIDES = ['top', 'right', 'bottom', 'left'] as const;

/**
 * The style of a cell after `setCellProperties` gave it one of these objects: what an object leaves out stays
 * (https://learn.microsoft.com/javascript/api/excel/excel.settablecellproperties).
 */
export function styleWith(style: CellStyle, properties: unknown): CellStyle {
  const { format } = asRecord(properties, ['format']);
  if (format === undefined) return style;
  const given = asRecord(format, [
    'font',
    'fill',
    'borders',
    'horizontalAlignment',
    'verticalAlignment',
    'wrapText',
    'indentLevel',
    'protection',
  ]);
  let next: CellStyle = style;
  if (given.font !== undefined) next = { ...next, font: { ...next.font, ...fontFrom(given.font) } };
  if (given.fill !== undefined)
    next = { ...next, fill: colorFromRequest(asRecord(given.fill, ['color']).color) };
  if (given.borders !== undefined)
    next = { ...next, border: { ...next.border, ...bordersFrom(given.borders) } };
  if (given.horizontalAlignment !== undefined) next = withHorizontal(next, given.horizontalAlignment);
  if (given.verticalAlignment !== undefined) {
    const vertical = asOneOf(given.verticalAlignment, ['Top', 'Center', 'Bottom']);
    next = { ...next, vertical: ({ Top: 'top', Center: 'center', Bottom: 'bottom' } as const)[vertical] };
  }
  if (given.wrapText !== undefined) next = { ...next, wrap: asFlag(given.wrapText) };
  if (given.indentLevel !== undefined) next = { ...next, indent: indentFrom(given.indentLevel) };
  if (given.protection !== undefined) {
    next = { ...next, locked: asFlag(asRecord(given.protection, ['locked']).locked) };
  }
  return next;
}

function fontFrom(value: unknown): FontStyle {
  const { name, size, bold, italic, color } = asRecord(value, ['name', 'size', 'bold', 'italic', 'color']);
  return {
    ...(name === undefined ? {} : { name: asText(name) }),
    ...(size === undefined ? {} : { size: sizeFrom(size) }),
    ...(bold === undefined ? {} : { bold: asFlag(bold) }),
    ...(italic === undefined ? {} : { italic: asFlag(italic) }),
    ...(color === undefined ? {} : { color: colorFromRequest(color) }),
  };
}

/** Points, from 1 to 409 (https://support.microsoft.com/office/change-the-font-size-931e064e-f99f-4ba2-a1bf-9047c35552ac). */
function sizeFrom(value: unknown): number {
  const size = asNumber(value);
  if (size < 1 || size > 409) throw invalidArgument('a font is 1 to 409 points high');
  return size;
}

function bordersFrom(value: unknown): BorderStyle {
  const borders = asRecord(value, SIDES);
  return Object.fromEntries(
    SIDES.flatMap((side) => (borders[side] === undefined ? [] : [[side, sideFrom(borders[side])]])),
  );
}

function sideFrom(value: unknown): BorderSide {
  const { style, weight, color } = asRecord(value, ['style', 'weight', 'color']);
  const line = asOneOf(style, ['Continuous', 'Double']);
  const thickness = asOneOf(weight, ['Hairline', 'Thin', 'Medium', 'Thick']);
  return {
    line: lineOf(line, thickness),
    ...(color === undefined ? {} : { color: colorFromRequest(color) }),
  };
}

/** Excel has one double line, and it is thick. */
function lineOf(
  style: 'Continuous' | 'Double',
  weight: 'Hairline' | 'Thin' | 'Medium' | 'Thick',
): BorderSide['line'] {
  if (style === 'Double' && weight === 'Thick') return 'double';
  if (style === 'Double' || weight === 'Thick')
    throw invalidArgument(`a ${style} line is not ${weight} here`);
  return ({ Hairline: 'hair', Thin: 'thin', Medium: 'medium' } as const)[weight];
}

function withHorizontal(style: CellStyle, value: unknown): CellStyle {
  const word = asOneOf(value, ['General', 'Left', 'Center', 'Right']);
  if (word !== 'General') {
    return { ...style, horizontal: ({ Left: 'left', Center: 'center', Right: 'right' } as const)[word] };
  }
  const { horizontal: _old, ...rest } = style;
  return rest;
}

function indentFrom(value: unknown): number {
  const indent = asNumber(value);
  if (indent < 0 || indent > 250) throw invalidArgument('an indent is 0 to 250');
  return indent;
}
