/** The text that UTF-8 bytes from `start` up to `end` hold. Short plain ones are most, and are put together faster here. */
export function textOfBytes(bytes: Uint8Array, start: number, end: number): string {
  if (end - start > SHORT) return DECODER.decode(bytes.subarray(start, end));
  let text = '';
  for (let at = start; at < end; at += 1) {
    const byte = bytes[at] ?? 0;
    if (byte > LAST_PLAIN) return DECODER.decode(bytes.subarray(start, end));
    text += String.fromCharCode(byte);
  }
  return text;
}

const SHORT = 24;
const LAST_PLAIN = 0x7f;
/** A mark of byte order inside a part is a sign of its text. */
const DECODER = new TextDecoder('utf-8', { ignoreBOM: true });
