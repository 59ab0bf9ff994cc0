import { MAX_COLUMNS } from '../../address';
import type { TagWalk } from './tag-walk';

/** Takes `B12` of a cell and `12` of a row, counted from 1, and goes nowhere for 0 or nothing; false for anything else. */
export function readPlace(walk: TagWalk, place: { row: number; column: number }): boolean {
  let column = 0;
  let row = 0;
  for (let at = walk.start; at < walk.end; at += 1) {
    const byte = walk.byteAt(at);
    const letter = (byte & 0xdf) - 0x40;
    if (byte >= 0x30 && byte <= 0x39) row = row * 10 + byte - 0x30;
    else if (row === 0 && letter >= 1 && letter <= 26) column = column * 26 + letter;
    else return false;
  }
  if (row === 0) return column === 0;
  place.row = row;
  place.column = column;
  return true;
}

/** From `min` to `max`, both counted from 1; as hucre takes them, which goes through them one by one. */
export function columnsOf(walk: TagWalk): number {
  let [first, last] = [1, 0];
  while (walk.nextAttribute()) {
    const [isFirst, isLast] = [walk.isWord(FIRST), walk.isWord(LAST)];
    walk.toValue();
    if (isFirst) first = Math.max(1, Math.trunc(Number(walk.text())) || 1);
    if (isLast) last = Math.min(MAX_COLUMNS, Math.trunc(Number(walk.text())) || 0);
  }
  return Math.max(0, last - first + 1);
}

const FIRST = new TextEncoder().encode('min');
const LAST = new TextEncoder().encode('max');
