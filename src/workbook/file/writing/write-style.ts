import type { BorderSide as FileBorderSide, CellStyle as FileStyle, FontStyle as FileFont } from 'hucre';
import type { BorderSide, BorderStyle, CellStyle, FontStyle } from '../../sheet-model';
import { fileColor } from '../notation/colors';
import { DEFAULT_FONT } from '../notation/default-font';
import { present } from '../notation/present';

/** A model's style for the file. */
export function fileStyle({ font, fill, border, numberFormat, locked, ...alignment }: CellStyle): FileStyle {
  return present<FileStyle>({
    font: font === undefined ? undefined : fileFont(font),
    fill: fill === undefined ? undefined : { type: 'pattern', pattern: 'solid', fgColor: fileColor(fill) },
    border: border === undefined ? undefined : fileBorder(border),
    alignment: fileAlignment(alignment),
    numFmt: numberFormat === 'General' ? undefined : numberFormat,
    protection: locked === undefined ? undefined : { locked },
  });
}

/** A font in a file stands alone: what it leaves open is not taken from the default, so it is written out. */
function fileFont({ name, size, bold, italic, color }: FontStyle): FileFont {
  return present<FileFont>({
    name: name ?? DEFAULT_FONT.name,
    size: size ?? DEFAULT_FONT.size,
    bold,
    italic,
    color: color === undefined ? undefined : fileColor(color),
  });
}

function fileBorder({ top, right, bottom, left }: BorderStyle): NonNullable<FileStyle['border']> {
  return present<NonNullable<FileStyle['border']>>({
    top: fileSide(top),
    right: fileSide(right),
    bottom: fileSide(bottom),
    left: fileSide(left),
  });
}

function fileSide(side: BorderSide | undefined): FileBorderSide | undefined {
  if (side === undefined) return undefined;
  return { style: side.line, ...(side.color === undefined ? {} : { color: fileColor(side.color) }) };
}

function fileAlignment({
  horizontal,
  vertical,
  wrap,
  indent,
}: Pick<CellStyle, 'horizontal' | 'vertical' | 'wrap' | 'indent'>): FileStyle['alignment'] {
  const alignment = present<NonNullable<FileStyle['alignment']>>({
    horizontal,
    vertical,
    wrapText: wrap,
    indent,
  });
  return Object.keys(alignment).length === 0 ? undefined : alignment;
}
