import * as zlib from 'node:zlib';
import { PLAIN_UNPACKER, type Unpacker } from './package/unpacker';

/** What Node has built in, in a third of the time. */
export const NODE_UNPACKER: Unpacker = {
  inflate: (packed, limit) => {
    const { buffer, byteOffset, length } = zlib.inflateRawSync(packed, {
      maxOutputLength: limit,
      // All in one piece, so that nothing is put together afterwards.
      chunkSize: Math.max(zlib.constants.Z_MIN_CHUNK, limit),
    });
    // A Buffer searches and cuts more slowly than a plain array of bytes.
    return new Uint8Array(buffer, byteOffset, length);
  },
  crc32: checksumOf(),
};

/** Node has it from 20.15 on. */
function checksumOf(): Unpacker['crc32'] {
  return 'crc32' in zlib ? (bytes) => zlib.crc32(bytes) : PLAIN_UNPACKER.crc32;
}
