import {
  MAX_COLUMNS,
  MAX_ROWS,
  absoluteRangeText,
  parseRange,
  quotedSheetName,
} from '../../../workbook/address';
import type { RangeAddress } from '../../../workbook/address';
import { invalidArgument } from '../host-failure';

/** Reads `A1:C9`, `5:12` (rows) or `A:C` (columns), with or without `$`. Anything else is refused. */
export function readAddress(text: string): RangeAddress {
  const rows = /^\$?(\d+):\$?(\d+)$/.exec(text);
  if (rows !== null) return parsed(`A${rows[1] ?? ''}:XFD${rows[2] ?? ''}`, text);
  const columns = /^\$?([A-Z]{1,3}):\$?([A-Z]{1,3})$/i.exec(text);
  if (columns !== null) return parsed(`${columns[1] ?? ''}1:${columns[2] ?? ''}${MAX_ROWS}`, text);
  return parsed(text, text);
}

/** The formula of a name that means a range; whole rows and columns are written as such, as Excel does. */
export function referenceFormula(sheet: string, area: RangeAddress): string {
  return `=${quotedSheetName(sheet)}!${absoluteReference(area)}`;
}

function absoluteReference(area: RangeAddress): string {
  if (area.left === 0 && area.right === MAX_COLUMNS - 1) return `$${area.top + 1}:$${area.bottom + 1}`;
  const text = absoluteRangeText(area);
  if (area.top !== 0 || area.bottom !== MAX_ROWS - 1) return text;
  return text.replaceAll(/(\$[A-Z]+)\$\d+/g, '$1');
}

function parsed(address: string, original: string): RangeAddress {
  const range = parseRange(address);
  if (range === null) throw invalidArgument(`"${original}" is no address`);
  return range;
}
