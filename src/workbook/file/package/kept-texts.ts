/** A text that was read from bytes, with them. */
interface KeptText {
  readonly bytes: Uint8Array;
  readonly text: string;
}

/** Bytes from `start` up to `end`. */
export interface BytePlace {
  readonly bytes: Uint8Array;
  readonly start: number;
  readonly end: number;
}

/**
 * Texts by the bytes that they were read from: the headings and names of thousands of files are mostly the same. Every
 * byte is compared, so that no text is taken for another. Long ones and the thousands after the first are not kept.
 */
export class KeptTexts {
  /** By a mark of their bytes, which two texts may have in common: the later one is then kept. */
  private readonly kept = new Map<number, KeptText>();

  /** The text at a place, as `read` makes it of its bytes; null, which is not kept, where they are not all it depends on. */
  at<Text extends string | null>(place: BytePlace, read: () => Text): string | Text {
    if (place.end - place.start > LONGEST_KEPT) return read();
    const mark = markOf(place);
    const known = this.kept.get(mark);
    if (known !== undefined && isSame(known.bytes, place)) return known.text;
    const text = read();
    if (text === null) return text;
    if (this.kept.size >= MOST_KEPT) this.kept.clear();
    this.kept.set(mark, { bytes: place.bytes.slice(place.start, place.end), text });
    return text;
  }
}

const LONGEST_KEPT = 400;
const MOST_KEPT = 4_096;

function markOf({ bytes, start, end }: BytePlace): number {
  let mark = end - start;
  for (let at = start; at < end; at += 1) mark = (Math.imul(mark, 31) + (bytes[at] ?? 0)) | 0;
  return mark;
}

function isSame(kept: Uint8Array, { bytes, start, end }: BytePlace): boolean {
  if (kept.length !== end - start) return false;
  for (let at = start; at < end; at += 1) if (kept[at - start] !== bytes[at]) return false;
  return true;
}
