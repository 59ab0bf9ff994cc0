/**
 * The text that UTF-8 bytes from `start` up to `end` hold. Short plain ones are put together here, which is faster;
 * others are kept by their bytes, for the headings and names of thousands of files are mostly the same.
 */
export function textOfBytes(bytes: Uint8Array, start: number, end: number): string {
  const length = end - start;
  if (length > LONGEST_KEPT) return decoded(bytes, start, end);
  return (length > SHORT ? null : plainText(bytes, start, end)) ?? keptText(bytes, start, end);
}

const SHORT = 16;
const LONGEST_KEPT = 400;
const MOST_KEPT = 4_096;
const LAST_PLAIN = 0x7f;
/** A mark of byte order inside a part is a sign of its text. */
const DECODER = new TextDecoder('utf-8', { ignoreBOM: true });

function decoded(bytes: Uint8Array, start: number, end: number): string {
  return DECODER.decode(bytes.subarray(start, end));
}

function plainText(bytes: Uint8Array, start: number, end: number): string | null {
  let text = '';
  for (let at = start; at < end; at += 1) {
    const byte = bytes[at] ?? 0;
    if (byte > LAST_PLAIN) return null;
    text += String.fromCharCode(byte);
  }
  return text;
}

interface KeptText {
  readonly bytes: Uint8Array;
  readonly text: string;
}

/** By a mark of their bytes, which two texts may have in common: the later one is then kept. */
const KEPT = new Map<number, KeptText>();

function keptText(bytes: Uint8Array, start: number, end: number): string {
  let mark = end - start;
  for (let at = start; at < end; at += 1) mark = (Math.imul(mark, 31) + (bytes[at] ?? 0)) | 0;
  const kept = KEPT.get(mark);
  if (kept !== undefined && isSame(kept.bytes, bytes, start, end)) return kept.text;
  const text = decoded(bytes, start, end);
  if (KEPT.size >= MOST_KEPT) KEPT.clear();
  KEPT.set(mark, { bytes: bytes.slice(start, end), text });
  return text;
}

function isSame(kept: Uint8Array, bytes: Uint8Array, start: number, end: number): boolean {
  if (kept.length !== end - start) return false;
  for (let at = start; at < end; at += 1) if (kept[at - start] !== bytes[at]) return false;
  return true;
}
