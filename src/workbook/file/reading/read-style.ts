import type {
  BorderLineStyle,
  BorderSide as FileBorderSide,
  CellStyle as FileStyle,
  FontStyle as FileFont,
} from 'hucre';
import type { BorderSide, BorderStyle, CellStyle, FontStyle } from '../../sheet-model';
import { indentFault, sizeFault } from '../../rules/style-rules';
import type { ReadColor } from '../notation/colors';
import { DEFAULT_FONT } from '../notation/default-font';
import type { NumberFormats } from '../package/number-formats';
import { present } from '../notation/present';

/** What reading styles needs to know of the workbook. */
export interface StyleContext {
  readonly color: ReadColor;
  readonly numberFormat: NumberFormats;
  /** The font of cells that name none. */
  readonly defaultFont: FileFont | undefined;
}

/** A cell's style; what equals the default is left out. */
export function readStyle(style: FileStyle | undefined, context: StyleContext): CellStyle {
  const { color } = context;
  const { alignment } = style ?? {};
  const numberFormat = context.numberFormat(style?.numFmt);
  return present<CellStyle>({
    font: orAbsent(readFont(style?.font ?? {}, context)),
    fill: readFill(style, color),
    border: orAbsent(readBorder(style, color)),
    horizontal: oneOf(alignment?.horizontal, ['left', 'center', 'right'] as const),
    vertical: oneOf(alignment?.vertical, ['top', 'center'] as const),
    wrap: alignment?.wrapText === true ? true : undefined,
    indent:
      alignment?.indent !== 0 && indentFault(alignment?.indent) === null ? alignment?.indent : undefined,
    numberFormat: numberFormat === 'General' || numberFormat === '' ? undefined : numberFormat,
    locked: style?.protection?.locked === false ? false : undefined,
  });
}

/** The background of a pattern as a cell shows it: solid ones by their foreground. */
function readFill(style: FileStyle | undefined, color: ReadColor): string | undefined {
  const fill = style?.fill;
  return fill?.type === 'pattern' && fill.pattern !== 'none' ? color(fill.fgColor) : undefined;
}

function readFont(font: FileFont, { color, defaultFont }: StyleContext): FontStyle {
  const name = font.name ?? defaultFont?.name;
  const size = font.size ?? defaultFont?.size;
  const hex = color(font.color ?? defaultFont?.color);
  return present<FontStyle>({
    name: name === DEFAULT_FONT.name ? undefined : name,
    size: size === DEFAULT_FONT.size || sizeFault(size) !== null ? undefined : size,
    bold: (font.bold ?? defaultFont?.bold) === true ? true : undefined,
    italic: (font.italic ?? defaultFont?.italic) === true ? true : undefined,
    color: hex === '000000' ? undefined : hex,
  });
}

function readBorder(style: FileStyle | undefined, color: ReadColor): BorderStyle {
  const border = style?.border;
  return present<BorderStyle>({
    top: readSide(border?.top, color),
    right: readSide(border?.right, color),
    bottom: readSide(border?.bottom, color),
    left: readSide(border?.left, color),
  });
}

function readSide(side: FileBorderSide | undefined, color: ReadColor): BorderSide | undefined {
  const line = side === undefined ? undefined : LINES[side.style];
  return line === undefined ? undefined : present<BorderSide>({ line, color: color(side?.color) });
}

/** The nearest of the four lines that models know. */
const LINES: Readonly<Partial<Record<string, BorderSide['line']>>> = {
  hair: 'hair',
  thin: 'thin',
  dotted: 'hair',
  dashed: 'thin',
  dashDot: 'thin',
  dashDotDot: 'thin',
  slantDashDot: 'medium',
  medium: 'medium',
  mediumDashed: 'medium',
  mediumDashDot: 'medium',
  mediumDashDotDot: 'medium',
  thick: 'medium',
  double: 'double',
} satisfies Record<BorderLineStyle, BorderSide['line']>;

function oneOf<T extends string>(value: string | undefined, allowed: readonly T[]): T | undefined {
  return allowed.find((candidate) => candidate === value);
}

function orAbsent<T extends object>(value: T): T | undefined {
  return Object.keys(value).length === 0 ? undefined : value;
}
