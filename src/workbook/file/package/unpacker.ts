import { Inflate, inflateSync } from 'fflate';
import { crc32 } from './crc32';

/** What takes most of the time of opening a file; a machine that has it built in does it several times as fast. */
export interface Unpacker {
  /**
   * Inflates raw DEFLATE (RFC 1951) to no more than `limit` bytes: of what would be longer comes either that much or an
   * error, as for anything else that is wrong. It takes little more memory than that.
   */
  readonly inflate: (packed: Uint8Array, limit: number) => Uint8Array;
  /** The checksum of the zip format, unsigned. */
  readonly crc32: (bytes: Uint8Array) => number;
}

/** Runs everywhere. */
export const PLAIN_UNPACKER: Unpacker = {
  inflate: (packed, limit) =>
    packed.length > SMALL
      ? inflateInSlices(packed, limit)
      : inflateSync(packed, { out: new Uint8Array(limit) }),
  crc32,
};

/** Packed bytes that are inflated at once: so few cannot keep the inflater busy for long, and what is too long is dropped. */
const SMALL = 65_536;
/** Packed bytes given to the inflater at once: they swell at most 1,032-fold before the size is checked. */
const SLICE = 16_384;

function inflateInSlices(packed: Uint8Array, limit: number): Uint8Array {
  const inflated = new Uint8Array(limit);
  let length = 0;
  const inflate = new Inflate((chunk) => {
    if (length + chunk.length > limit) throw new RangeError(`more than ${limit} bytes`);
    inflated.set(chunk, length);
    length += chunk.length;
  });
  for (let at = 0; at < packed.length; at += SLICE) {
    inflate.push(packed.subarray(at, at + SLICE), at + SLICE >= packed.length);
  }
  return inflated.subarray(0, length);
}
