import type { SheetMarks } from './sheet-extent';
import { TagWalk } from './tag-walk';

/**
 * A worksheet's part without what stands behind its cells, but for its merges: lists of allowed values, conditional
 * formats and links are most of a form's part, and where only figures are looked for the reader would take them apart
 * for nothing. The part itself where it is not arranged as usual.
 */
export function cellsOnly(
  part: Uint8Array,
  { dataEnd, mergesStart, mergesEnd, end }: SheetMarks,
): Uint8Array {
  const areMergesBehind = mergesStart > dataEnd && mergesEnd > mergesStart;
  const areMergesNowhere = mergesStart === -1 && mergesEnd === -1;
  if (dataEnd === -1 || end < dataEnd || !(areMergesBehind || areMergesNowhere)) return part;
  const pieces = [
    part.subarray(0, endOfTag(part, dataEnd)),
    areMergesBehind ? part.subarray(mergesStart, endOfTag(part, mergesEnd)) : new Uint8Array(),
    part.subarray(end),
  ];
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

/**
 * A styles part that holds nothing but the number format of each cell format, in their order (cells name them by their
 * place): the reader makes a style object for every cell, with fonts, fills and borders that nobody looks at.
 */
export function numberFormatsOnly(styles: Uint8Array): Uint8Array {
  const walk = new TagWalk(styles);
  const formats: string[] = [];
  let isInside = false;
  while (walk.nextTag()) {
    if (walk.isWord(CELL_FORMATS)) isInside = walk.kind === 'opening';
    else if (isInside && walk.kind === 'opening' && walk.isWord(FORMAT)) formats.push(numberFormatOf(walk));
  }
  const known = formats.map((id) => (/^\d+$/.test(id) ? id : '0'));
  const cellFormats = known.map((id) => `<xf numFmtId="${id}"/>`).join('');
  return new TextEncoder().encode(
    `<styleSheet xmlns="${MAIN}"><cellXfs>${cellFormats}</cellXfs></styleSheet>`,
  );
}

function numberFormatOf(walk: TagWalk): string {
  let id = '0';
  while (walk.nextAttribute()) {
    const isNumberFormat = walk.isWord(NUMBER_FORMAT);
    walk.toValue();
    if (isNumberFormat) id = walk.text();
  }
  return id;
}

const CELL_FORMATS = new TextEncoder().encode('cellXfs');
const FORMAT = new TextEncoder().encode('xf');
const NUMBER_FORMAT = new TextEncoder().encode('numFmtId');
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

function endOfTag(part: Uint8Array, start: number): number {
  return part.indexOf(GREATER, start) + 1;
}

const GREATER = 0x3e;
