import { KeptTexts, type BytePlace } from './kept-texts';

/**
 * The text that UTF-8 bytes from `start` up to `end` hold. Short plain ones are put together here, which is faster;
 * others are kept by their bytes.
 */
export function textOfBytes(bytes: Uint8Array, start: number, end: number): string {
  const plain = end - start > SHORT ? null : plainText(bytes, start, end);
  return plain ?? keptText({ bytes, start, end });
}

function keptText(place: BytePlace): string {
  return KEPT.at(place, () => DECODER.decode(place.bytes.subarray(place.start, place.end)));
}

const SHORT = 16;
const LAST_PLAIN = 0x7f;
/** A mark of byte order inside a part is a sign of its text. */
const DECODER = new TextDecoder('utf-8', { ignoreBOM: true });
const KEPT = new KeptTexts();

function plainText(bytes: Uint8Array, start: number, end: number): string | null {
  let text = '';
  for (let at = start; at < end; at += 1) {
    const byte = bytes[at] ?? 0;
    if (byte > LAST_PLAIN) return null;
    text += String.fromCharCode(byte);
  }
  return text;
}
