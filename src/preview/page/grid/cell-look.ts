import type { CSSProperties } from 'react';
import type { BorderSide } from '../../../workbook/sheet-model';
import type { CellView } from '../../host/view/sheet-view';

/** The four lines around a cell as they are drawn: where two cells share one, either may have set it. */
export interface CellLines {
  /** Above and at the left only beside a merge, which draws one line along its whole side. */
  readonly top: BorderSide | undefined;
  readonly left: BorderSide | undefined;
  readonly right: BorderSide | undefined;
  readonly bottom: BorderSide | undefined;
}

const GRIDLINE = '1px solid #e1e1e1';
/** A cell's room between its text and its edges, and that of one level of indent. */
const PADDING = 2;
const INDENT = 9;

const LINES: Readonly<Record<BorderSide['line'], string>> = {
  hair: '1px dotted',
  thin: '1px solid',
  medium: '2px solid',
  double: '3px double',
};

/** As CSS; sizes in points like Excel's. */
export function cellCss(
  { style, conditional, lines, alignment: align }: CellView & { readonly lines: CellLines },
  showGridlines: boolean,
): CSSProperties {
  const { font = {}, vertical, wrap, indent } = style;
  const fill = conditional.fill ?? style.fill;
  const bare = showGridlines && fill === undefined ? GRIDLINE : '1px solid transparent';
  return {
    borderRight: lineCss(lines.right) ?? bare,
    borderBottom: lineCss(lines.bottom) ?? bare,
    ...(lines.top === undefined ? {} : { borderTop: lineCss(lines.top) }),
    ...(lines.left === undefined ? {} : { borderLeft: lineCss(lines.left) }),
    ...(fill === undefined ? {} : { backgroundColor: `#${fill}` }),
    color: `#${conditional.fontColor ?? font.color ?? '000000'}`,
    fontFamily: fontFamily(font.name),
    fontSize: `${font.size ?? 11}pt`,
    fontWeight: (conditional.bold ?? font.bold) === true ? 700 : 400,
    fontStyle: font.italic === true ? 'italic' : 'normal',
    textAlign: align,
    verticalAlign: VERTICAL[vertical ?? 'bottom'],
    whiteSpace: wrap === true ? 'pre-wrap' : 'pre',
    paddingLeft: PADDING + (align === 'left' ? (indent ?? 0) * INDENT : 0),
    paddingRight: PADDING + (align === 'right' ? (indent ?? 0) * INDENT : 0),
  };
}

const VERTICAL = { top: 'top', center: 'middle', bottom: 'bottom' } as const;

function lineCss(side: BorderSide | undefined): string | undefined {
  return side && `${LINES[side.line]} #${side.color ?? '000000'}`;
}

/** Excel's usual fonts, each with one that is drawn alike and free. */
function fontFamily(name = 'Calibri'): string {
  const substitute =
    name === 'Times New Roman' ? 'Tinos, serif' : 'Carlito, "Segoe UI", "Open Sans", sans-serif';
  return `"${name}", ${substitute}`;
}
