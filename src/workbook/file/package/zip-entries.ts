import { knownPart } from './known-parts';
import { damaged } from './refusals';
import { PLAIN_UNPACKER, type Unpacker } from './unpacker';

/** A part of a zip as its directory lists it; sizes and offset in bytes. */
export interface ZipEntry {
  readonly name: string;
  readonly method: number;
  readonly crc: number;
  readonly packedSize: number;
  /** What it inflates to, as the directory says: not to be trusted before inflating. */
  readonly size: number;
  readonly offset: number;
}

const END_RECORD = 0x06054b50;
const END_RECORD_LENGTH = 22;
const LONGEST_COMMENT = 0xffff;
const DIRECTORY_RECORD = 0x02014b50;
const DIRECTORY_RECORD_LENGTH = 46;
const LOCAL_RECORD = 0x04034b50;
const LOCAL_RECORD_LENGTH = 30;
const STORED = 0;
const DEFLATED = 8;
/** What stands in a 32-bit field whose value is in the 64-bit extra field. */
const IN_EXTRA_FIELD = 0xffffffff;

/**
 * Lists a zip from its directory without inflating anything (PKWARE APPNOTE 4.3), at most `limit` entries and one more.
 * Own code, since fflate's listing tells neither where the data lie nor stops at a size that the directory lied about.
 * Throws `WorkbookError` `unreadable-file`.
 */
export function listZipEntries(bytes: Uint8Array, limit: number): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endRecord(view);
  const count = Math.min(view.getUint16(end + 10, true), limit + 1);
  const entries: ZipEntry[] = [];
  let place = directoryStart(view, end);
  for (let index = 0; index < count; index += 1) {
    requireRecord(view, place, DIRECTORY_RECORD, DIRECTORY_RECORD_LENGTH);
    const nameLength = view.getUint16(place + 28, true);
    const extraLength = view.getUint16(place + 30, true);
    const nameStart = place + DIRECTORY_RECORD_LENGTH;
    const [size, packedSize, offset] = wideFields(
      view,
      { start: nameStart + nameLength, length: extraLength },
      [view.getUint32(place + 24, true), view.getUint32(place + 20, true), view.getUint32(place + 42, true)],
    );
    entries.push({
      name: new TextDecoder().decode(bytes.subarray(nameStart, nameStart + nameLength)),
      method: view.getUint16(place + 10, true),
      crc: view.getUint32(place + 16, true),
      packedSize,
      size,
      offset,
    });
    place = nameStart + nameLength + extraLength + view.getUint16(place + 32, true);
  }
  if (count <= limit && place + 4 <= view.byteLength && view.getUint32(place, true) === DIRECTORY_RECORD) {
    throw damaged('the zip directory has more entries than it says');
  }
  return entries;
}

/** Refuses an entry whose name differs between directory and data: a damaged name would hide a part. */
export function requireSameName(bytes: Uint8Array, { name, offset }: ZipEntry): void {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  requireRecord(view, offset, LOCAL_RECORD, LOCAL_RECORD_LENGTH);
  const start = offset + LOCAL_RECORD_LENGTH;
  const localName = bytes.subarray(start, start + view.getUint16(offset + 26, true));
  if (new TextDecoder().decode(localName) !== name) throw damaged(`the name of ${name} is damaged`, name);
}

/** Inflates one part; never to more than its directory says. Throws `WorkbookError` `unreadable-file`. */
export function inflateEntry(
  bytes: Uint8Array,
  entry: ZipEntry,
  unpacker: Unpacker = PLAIN_UNPACKER,
): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  requireRecord(view, entry.offset, LOCAL_RECORD, LOCAL_RECORD_LENGTH);
  const nameLength = view.getUint16(entry.offset + 26, true);
  const extraLength = view.getUint16(entry.offset + 28, true);
  const start = entry.offset + LOCAL_RECORD_LENGTH + nameLength + extraLength;
  const packed = bytes.subarray(start, start + entry.packedSize);
  if (packed.length < entry.packedSize) throw damaged(`${entry.name} is cut off`, entry.name);
  if (entry.method === STORED) return checked(packed, entry, unpacker);
  if (entry.method !== DEFLATED)
    throw damaged(`${entry.name} is packed by unknown method ${entry.method}`, entry.name);
  const { crc, size } = entry;
  return knownPart({ crc, size, packed }, () => checked(inflate(packed, entry, unpacker), entry, unpacker));
}

function checked(part: Uint8Array, { name, size, crc }: ZipEntry, { crc32 }: Unpacker): Uint8Array {
  if (part.length > size) throw damaged(`${name} is larger than it says`, name);
  if (part.length !== size || crc32(part) !== crc) throw damaged(`${name} is damaged`, name);
  return part;
}

function inflate(packed: Uint8Array, { name, size }: ZipEntry, unpacker: Unpacker): Uint8Array {
  try {
    return unpacker.inflate(packed, size + 1);
  } catch (error) {
    throw damaged(`${name} cannot be inflated: ${String(error)}`, name);
  }
}

function endRecord(view: DataView): number {
  const last = view.byteLength - END_RECORD_LENGTH;
  for (let place = last; place >= Math.max(0, last - LONGEST_COMMENT); place -= 1) {
    if (view.getUint32(place, true) === END_RECORD) return place;
  }
  throw damaged('the zip has no directory: the file is cut off or damaged');
}

function directoryStart(view: DataView, end: number): number {
  const start = view.getUint32(end + 16, true);
  if (start !== IN_EXTRA_FIELD) return start;
  const locator = end - 20;
  const record = locator < 0 ? null : wideNumber(view, locator + 8);
  const wide = record === null ? null : wideNumber(view, record + 48);
  if (wide === null) throw damaged('the zip has no directory');
  return wide;
}

/** The three fields of a directory record, those too large for 32 bits from its 64-bit extra field (4.5.3). */
function wideFields(
  view: DataView,
  extra: { readonly start: number; readonly length: number },
  fields: readonly [number, number, number],
): [number, number, number] {
  if (!fields.includes(IN_EXTRA_FIELD)) return [...fields];
  let place = extra.start;
  const end = Math.min(extra.start + extra.length, view.byteLength);
  while (place + 4 <= end && view.getUint16(place, true) !== 1) place += 4 + view.getUint16(place + 2, true);
  place += 4;
  const wide = fields.map((field) => {
    if (field !== IN_EXTRA_FIELD) return field;
    const value = wideNumber(view, place);
    place += 8;
    if (value === null || place > end) throw damaged('a size is missing in the zip directory');
    return value;
  });
  return [wide[0] ?? 0, wide[1] ?? 0, wide[2] ?? 0];
}

function wideNumber(view: DataView, place: number): number | null {
  if (place + 8 > view.byteLength) return null;
  const value = Number(view.getBigUint64(place, true));
  return Number.isSafeInteger(value) ? value : null;
}

function requireRecord(view: DataView, place: number, signature: number, length: number): void {
  const complete = place + length <= view.byteLength && view.getUint32(place, true) === signature;
  if (!complete) throw damaged('the zip directory is damaged');
}
