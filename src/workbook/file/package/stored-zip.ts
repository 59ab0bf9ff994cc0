const LOCAL = 0x04034b50;
const DIRECTORY = 0x02014b50;
const END = 0x06054b50;
const LOCAL_LENGTH = 30;
const DIRECTORY_LENGTH = 46;
const END_LENGTH = 22;
/** Names are UTF-8 (APPNOTE 4.4.4, bit 11). */
const UTF8_NAMES = 0x0800;
const VERSION = 20;

/**
 * A zip of parts that are not packed (PKWARE APPNOTE 4.3), to hand checked parts to a reader in the same process. It has
 * no checksums, which take longer than all the rest: the parts were checked when they were inflated.
 */
export function storedZip(parts: Readonly<Record<string, Uint8Array>>): Uint8Array {
  const entries = Object.entries(parts).map(([name, bytes]) => ({ name: ENCODER.encode(name), bytes }));
  const size = entries.reduce(
    (sum, { name, bytes }) => sum + LOCAL_LENGTH + DIRECTORY_LENGTH + 2 * name.length + bytes.length,
    END_LENGTH,
  );
  const zip = new Uint8Array(size);
  const view = new DataView(zip.buffer);
  let at = 0;
  const offsets = entries.map(({ name, bytes }) => {
    const offset = at;
    view.setUint32(at, LOCAL, true);
    describe(view, at + 4, name.length, bytes.length);
    zip.set(name, at + LOCAL_LENGTH);
    zip.set(bytes, at + LOCAL_LENGTH + name.length);
    at += LOCAL_LENGTH + name.length + bytes.length;
    return offset;
  });
  const directory = at;
  entries.forEach(({ name, bytes }, index) => {
    view.setUint32(at, DIRECTORY, true);
    view.setUint16(at + 4, VERSION, true);
    describe(view, at + 6, name.length, bytes.length);
    view.setUint32(at + 42, offsets[index] ?? 0, true);
    zip.set(name, at + DIRECTORY_LENGTH);
    at += DIRECTORY_LENGTH + name.length;
  });
  view.setUint32(at, END, true);
  view.setUint16(at + 8, entries.length, true);
  view.setUint16(at + 10, entries.length, true);
  view.setUint32(at + 12, at - directory, true);
  view.setUint32(at + 16, directory, true);
  return zip;
}

const ENCODER = new TextEncoder();

/** The fields that both records of an entry have in common; what is left out is zero: stored, no time, no checksum. */
function describe(view: DataView, at: number, nameLength: number, size: number): void {
  view.setUint16(at, VERSION, true);
  view.setUint16(at + 2, UTF8_NAMES, true);
  view.setUint32(at + 14, size, true);
  view.setUint32(at + 18, size, true);
  view.setUint16(at + 22, nameLength, true);
}
