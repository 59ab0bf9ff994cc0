const OFFSET = 0xcbf29ce484222325n;
const PRIME = 0x100000001b3n;
const MASK = 0xffffffffffffffffn;

/**
 * A short fingerprint (16 hex digits) of a text: FNV-1a, 64 bits, over UTF-16 code units.
 * It tells whether two definitions are the same; it is no protection against forgery.
 */
export function contentHash(text: string): string {
  let hash = OFFSET;
  for (let index = 0; index < text.length; index += 1) {
    hash = ((hash ^ BigInt(text.charCodeAt(index))) * PRIME) & MASK;
  }
  return hash.toString(16).padStart(16, '0');
}
