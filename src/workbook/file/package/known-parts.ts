/** A part as a zip holds it. */
export interface PackedPart {
  readonly packed: Uint8Array;
  /** What the zip's directory says of the part unpacked: its checksum and its bytes. */
  readonly crc: number;
  readonly size: number;
}

/**
 * The part that these packed bytes inflate to, as `inflate` makes it, which checks it and throws for a damaged one.
 *
 * Workbooks that units fill in are made from one, so that most of their parts (styles, links) are the same to the last
 * byte: these are unpacked once. Every packed byte is compared, and what is packed alike is alike. Nobody may write into
 * what is returned.
 */
export function knownPart(part: PackedPart, inflate: () => Uint8Array): Uint8Array {
  if (part.size > LARGEST_KEPT || part.packed.length > LARGEST_KEPT) return inflate();
  const known = KNOWN.get(part.crc);
  if (known !== undefined && known !== SEEN_ONCE && isSame(known, part)) return known.inflated;
  const inflated = inflate();
  if (KNOWN.size >= MOST_SEEN) forget();
  if (known === undefined) KNOWN.set(part.crc, SEEN_ONCE);
  else keep(part, inflated);
  return inflated;
}

/** Bytes of a part; larger ones are sheets and texts, which differ from unit to unit. */
const LARGEST_KEPT = 32 * 1024;
const MOST_KEPT = 128;
const MOST_SEEN = 4_096;

interface KnownPart {
  readonly packed: Uint8Array;
  readonly inflated: Uint8Array;
}

/** A part of one unit alone is not kept. */
const SEEN_ONCE = 'seen once';
/** By checksum, which two parts may have in common: the later one is then kept. */
const KNOWN = new Map<number, KnownPart | typeof SEEN_ONCE>();
let kept = 0;

function keep({ crc, packed }: PackedPart, inflated: Uint8Array): void {
  if (kept >= MOST_KEPT) forget();
  kept += 1;
  // The bytes around it, of the whole file, are not to be kept with it.
  KNOWN.set(crc, { packed: packed.slice(), inflated });
}

function forget(): void {
  KNOWN.clear();
  kept = 0;
}

function isSame({ packed, inflated }: KnownPart, part: PackedPart): boolean {
  if (packed.length !== part.packed.length || inflated.length !== part.size) return false;
  for (let at = 0; at < packed.length; at += 1) if (packed[at] !== part.packed[at]) return false;
  return true;
}
