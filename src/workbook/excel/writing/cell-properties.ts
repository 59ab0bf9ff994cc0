import type { BorderSide, CellStyle } from '../../sheet-model';

/**
 * A style as `setCellProperties` takes it (https://learn.microsoft.com/javascript/api/excel/excel.settablecellproperties).
 * What the style does not say is left out, and stays what it is in an empty cell. The number format is not among them.
 */
export function cellProperties(style: CellStyle): Excel.SettableCellProperties {
  const { font, fill, border, horizontal, vertical, wrap, indent, locked } = style;
  const borders = { top: border?.top, right: border?.right, bottom: border?.bottom, left: border?.left };
  const sides = Object.entries(borders).flatMap(([side, line]) =>
    line === undefined ? [] : [[side, cellBorder(line)] as const],
  );
  return {
    format: {
      ...(font === undefined ? {} : { font: withColor(font) }),
      ...(fill === undefined ? {} : { fill: { color: `#${fill}` } }),
      ...(sides.length === 0 ? {} : { borders: Object.fromEntries(sides) }),
      ...(horizontal === undefined ? {} : { horizontalAlignment: HORIZONTAL[horizontal] }),
      ...(vertical === undefined ? {} : { verticalAlignment: VERTICAL[vertical] }),
      ...(wrap === undefined ? {} : { wrapText: wrap }),
      ...(indent === undefined ? {} : { indentLevel: indent }),
      ...(locked === undefined ? {} : { protection: { locked } }),
    },
  };
}

const HORIZONTAL = { left: 'Left', center: 'Center', right: 'Right' } as const;
const VERTICAL = { top: 'Top', center: 'Center', bottom: 'Bottom' } as const;

/** Excel's line is a style and a weight. */
const LINE = {
  hair: { style: 'Continuous', weight: 'Hairline' },
  thin: { style: 'Continuous', weight: 'Thin' },
  medium: { style: 'Continuous', weight: 'Medium' },
  double: { style: 'Double', weight: 'Thick' },
} as const;

function cellBorder({ line, color }: BorderSide): Excel.CellBorder {
  return { ...LINE[line], ...(color === undefined ? {} : { color: `#${color}` }) };
}

function withColor<Font extends { readonly color?: string }>(font: Font): Font {
  return font.color === undefined ? font : { ...font, color: `#${font.color}` };
}
