/**
 * A zip with all its sizes and places in 64-bit fields, as programs write that do not know the length beforehand
 * (PKWARE APPNOTE 4.3.14, 4.3.15 and 4.5.3).
 */
export function asZip64(file: Uint8Array): Uint8Array {
  const source = Buffer.from(file);
  const end = source.length - 22;
  const directory = source.readUInt32LE(end + 16);
  const count = source.readUInt16LE(end + 10);
  const records: Buffer[] = [];
  for (let place = directory; place < end;) {
    const nameLength = source.readUInt16LE(place + 28);
    records.push(wideRecord(source.subarray(place, place + 46 + nameLength)));
    place += 46 + nameLength + source.readUInt16LE(place + 30) + source.readUInt16LE(place + 32);
  }
  const size = records.reduce((sum, record) => sum + record.length, 0);
  const wideEnd = Buffer.alloc(56);
  wideEnd.writeUInt32LE(0x06064b50, 0);
  wideEnd.writeBigUInt64LE(44n, 4);
  wideEnd.writeBigUInt64LE(BigInt(count), 24);
  wideEnd.writeBigUInt64LE(BigInt(count), 32);
  wideEnd.writeBigUInt64LE(BigInt(size), 40);
  wideEnd.writeBigUInt64LE(BigInt(directory), 48);
  const locator = Buffer.alloc(20);
  locator.writeUInt32LE(0x07064b50, 0);
  locator.writeBigUInt64LE(BigInt(directory + size), 8);
  locator.writeUInt32LE(1, 16);
  const lastRecord = Buffer.from(source.subarray(end));
  lastRecord.writeUInt32LE(0xffffffff, 16);
  return new Uint8Array(
    Buffer.concat([source.subarray(0, directory), ...records, wideEnd, locator, lastRecord]),
  );
}

/** Sizes and place move to an extra field behind another one, which a reader has to pass by. */
function wideRecord(record: Buffer): Buffer {
  const head = Buffer.from(record);
  const extra = Buffer.alloc(8 + 4 + 24);
  extra.writeUInt16LE(0x5455, 0);
  extra.writeUInt16LE(4, 2);
  extra.writeUInt16LE(1, 8);
  extra.writeUInt16LE(24, 10);
  extra.writeBigUInt64LE(BigInt(head.readUInt32LE(24)), 12);
  extra.writeBigUInt64LE(BigInt(head.readUInt32LE(20)), 20);
  extra.writeBigUInt64LE(BigInt(head.readUInt32LE(42)), 28);
  for (const field of [20, 24, 42]) head.writeUInt32LE(0xffffffff, field);
  head.writeUInt16LE(extra.length, 30);
  head.writeUInt16LE(0, 32);
  return Buffer.concat([head, extra]);
}
