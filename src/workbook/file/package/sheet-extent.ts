import { MAX_COLUMNS } from '../../address';
import type { PackageParts } from './open-package';
import { unsafe } from './refusals';

/** hucre fills every row up to its last cell: this many places in a sheet take about 160 MB. */
export const MAX_FILLED_CELLS = 20_000_000;

/**
 * Refuses sheets that are small as XML and huge once read: a cell in column XFD of every row, or column
 * definitions repeated without end. hucre would run out of memory, which nothing can catch.
 * Throws `WorkbookError` `unsafe-file`.
 */
export function refuseHugeSheets(parts: PackageParts): void {
  for (const [name, part] of parts) refuseHugeSheet(name, new TextDecoder('latin1').decode(part));
}

function refuseHugeSheet(name: string, xml: string): void {
  let filled = 0;
  let row = '';
  let width = 0;
  for (const [, letters = '', digits = ''] of xml.matchAll(
    /<(?:\w+:)?c\s(?:[^>]*?\s)?r=["']([A-Z]+)(\d+)["']/gi,
  )) {
    if (digits !== row) {
      filled += width;
      row = digits;
      width = 0;
    }
    width = Math.max(width, columnNumber(letters));
  }
  if (filled + width > MAX_FILLED_CELLS) {
    const spread = { found: filled + width, limit: MAX_FILLED_CELLS };
    throw unsafe(`${name} spreads too wide`, 'cells', spread);
  }
  const definitions = [...xml.matchAll(/<(?:\w+:)?col\s/g)].length;
  if (definitions > MAX_COLUMNS) {
    const columns = { found: definitions, limit: MAX_COLUMNS };
    throw unsafe(`${name} defines ${definitions} columns`, 'columns', columns);
  }
}

function columnNumber(letters: string): number {
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return Math.min(column, MAX_COLUMNS);
}
