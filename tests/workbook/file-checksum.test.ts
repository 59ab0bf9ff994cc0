import { crc32 as crc32OfNode } from 'node:zlib';
import * as fc from 'fast-check';
import { crc32 } from '../../src/workbook/file/package/crc32';

test('the checksum of nine digits is the one that the standard gives', () => {
  expect(crc32(new TextEncoder().encode('123456789'))).toBe(0xcbf43926);
});

test('any bytes have the checksum that Node gives', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 70 }), (bytes) => expect(crc32(bytes)).toBe(crc32OfNode(bytes))),
  );
});
