import { MAX_COLUMNS } from '../../address';
import { unsafe } from './refusals';

/** hucre fills every row up to its last cell: this many places in a sheet take about 160 MB. */
export const MAX_FILLED_CELLS = 20_000_000;

/**
 * Refuses sheets that are small as XML and huge once read: a cell in column XFD of every row, or column
 * definitions repeated without end. hucre would run out of memory, which nothing can catch. Walks over the bytes, since
 * turning them into a text takes longer than reading the sheet. Throws `WorkbookError` `unsafe-file`.
 */
export function refuseHugeSheet(name: string, xml: Uint8Array): void {
  let filled = 0;
  let definitions = 0;
  let row = 0;
  let width = 0;
  for (let at = xml.indexOf(LESS); at !== -1; at = xml.indexOf(LESS, at + 1)) {
    const tag = nameFrom(xml, at + 1);
    if (isNamed(xml, tag, COL)) definitions += 1;
    if (!isNamed(xml, tag, C)) continue;
    const reference = referenceFrom(xml, tag.end);
    if (reference === null) continue;
    if (reference.row !== row) {
      filled += width;
      row = reference.row;
      width = 0;
    }
    width = Math.max(width, reference.column);
  }
  if (filled + width > MAX_FILLED_CELLS) {
    const spread = { found: filled + width, limit: MAX_FILLED_CELLS };
    throw unsafe(`${name} spreads too wide`, 'cells', spread);
  }
  if (definitions > MAX_COLUMNS) {
    const columns = { found: definitions, limit: MAX_COLUMNS };
    throw unsafe(`${name} defines ${definitions} columns`, 'columns', columns);
  }
}

const LESS = 0x3c;
const GREATER = 0x3e;
const COLON = 0x3a;
const EQUALS = 0x3d;
const R = 0x72;
const C = [0x63];
const COL = [0x63, 0x6f, 0x6c];

interface TagName {
  readonly start: number;
  readonly end: number;
}

/** The name of the element that opens at `start`, without its prefix. */
function nameFrom(xml: Uint8Array, start: number): TagName {
  const end = endOfWord(xml, start);
  if (xml[end] !== COLON) return { start, end };
  return { start: end + 1, end: endOfWord(xml, end + 1) };
}

function endOfWord(xml: Uint8Array, start: number): number {
  let at = start;
  while (isWord(xml[at] ?? 0)) at += 1;
  return at;
}

function isNamed(xml: Uint8Array, { start, end }: TagName, name: readonly number[]): boolean {
  return end - start === name.length && name.every((byte, index) => xml[start + index] === byte);
}

/** Row and column, from 1, of the attribute `r` of a cell; null without one. */
function referenceFrom(
  xml: Uint8Array,
  start: number,
): { readonly row: number; readonly column: number } | null {
  for (let at = start; at < xml.length && xml[at] !== GREATER; at += 1) {
    if (xml[at] !== R || xml[at + 1] !== EQUALS || isWord(xml[at - 1] ?? 0)) continue;
    let place = at + 3;
    let column = 0;
    for (let letter = upper(xml[place]); isLetter(letter); letter = upper(xml[place])) {
      column = column * 26 + letter - 0x40;
      place += 1;
    }
    let row = 0;
    for (let digit = (xml[place] ?? 0) - 0x30; digit >= 0 && digit <= 9; digit = (xml[place] ?? 0) - 0x30) {
      row = row * 10 + digit;
      place += 1;
    }
    return column === 0 || row === 0 ? null : { row, column: Math.min(column, MAX_COLUMNS) };
  }
  return null;
}

function upper(byte = 0): number {
  return byte >= 0x61 && byte <= 0x7a ? byte - 0x20 : byte;
}

function isLetter(byte: number): boolean {
  return byte >= 0x41 && byte <= 0x5a;
}

/** What a name is made of, as far as it matters here. */
function isWord(byte: number): boolean {
  return isLetter(upper(byte)) || (byte >= 0x30 && byte <= 0x39) || byte === 0x5f || byte === 0x2d;
}
