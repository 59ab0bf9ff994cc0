import type { WorkbookError } from '../../port';
import { foreignFile } from './foreign-file';
import { damaged, unreadable, unsafe } from './refusals';
import type { ReadingLimits } from './reading-limits';
import { PLAIN_UNPACKER, type Unpacker } from './unpacker';
import { readableXml } from './xml-part';
import { inflateEntry, listZipEntries, requireSameName } from './zip-entries';
import type { ZipEntry } from './zip-entries';

/** The parts of a workbook file by name; each is inflated when it is asked for, so that what nobody reads costs nothing. */
export class PackageParts {
  private readonly parts = new Map<string, Uint8Array | (() => Uint8Array)>();

  /** Throws `WorkbookError` `unreadable-file` for a damaged part, `unsafe-file` for one that declares entities. */
  get(name: string): Uint8Array | undefined {
    const part = this.parts.get(name);
    if (typeof part !== 'function') return part;
    const inflated = part();
    this.parts.set(name, inflated);
    return inflated;
  }

  has(name: string): boolean {
    return this.parts.has(name);
  }

  set(name: string, part: Uint8Array | (() => Uint8Array)): void {
    this.parts.set(name, part);
  }

  delete(name: string): void {
    this.parts.delete(name);
  }

  names(): readonly string[] {
    return [...this.parts.keys()];
  }

  /** All parts, inflated. */
  inflated(): Readonly<Record<string, Uint8Array>> {
    return Object.fromEntries(this.names().map((name) => [name, this.get(name) ?? new Uint8Array()]));
  }
}

/** More entries than this are no workbook that Excel wrote. */
export const MAX_ENTRIES = 10_000;
/** Inflated to packed bytes: workbooks are 5–6, repetitive ones 30; a bomb is above 1,000. */
export const MAX_RATIO = 200;
/** The ratio means nothing in small files, and these do no harm. */
export const RATIO_COUNTS_FROM_BYTES = 8 * 1024 * 1024;

/** What is never read: pictures, charts, pivots, comments, links to other files, properties. */
const UNREAD =
  /(^|\/)(docprops|customxml|xl\/(media|drawings|charts|diagrams|pivot\w*|externallinks|embeddings|comments\w*|threadedcomments|persons|ctrlprops|activex|printersettings|slicer\w*|timeline\w*|querytables|model))(\/|\d*\.xml$)/i;

/**
 * Opens a .xlsx as far as it is needed, safely: what is not a zip is named, and a zip that would inflate beyond the
 * limits is refused before anything is inflated. Throws `WorkbookError` `unreadable-file` or `unsafe-file`.
 */
export function openPackage(
  bytes: Uint8Array,
  limits: Pick<ReadingLimits, 'inflated'>,
  unpacker: Unpacker = PLAIN_UNPACKER,
): PackageParts {
  const foreign = foreignFile(bytes);
  if (foreign !== null) throw unreadable(foreign.detail, foreign.fault);
  const entries = listZipEntries(bytes, MAX_ENTRIES);
  if (entries.length > MAX_ENTRIES)
    throw unsafe(`the zip has over ${MAX_ENTRIES} parts`, 'parts', {
      found: entries.length,
      limit: MAX_ENTRIES,
    });
  for (const entry of entries) requireSameName(bytes, entry);
  const wanted = entries.filter(isRead);
  refuseBomb(wanted, limits.inflated);
  refuseTwins(wanted);
  const parts = new PackageParts();
  for (const entry of wanted) {
    parts.set(partName(entry), () => readableXml(entry.name, inflateEntry(bytes, entry, unpacker)));
  }
  requireWorkbook(bytes, entries, parts);
  return parts;
}

function isRead(entry: ZipEntry): boolean {
  const name = partName(entry);
  return /\.(xml|rels)$/i.test(name) && !UNREAD.test(name);
}

/** Some writers separate folders by backslashes, or begin with a slash. */
function partName({ name }: ZipEntry): string {
  return name.replaceAll('\\', '/').replace(/^\//, '');
}

function refuseBomb(entries: readonly ZipEntry[], limit: number): void {
  const inflated = entries.reduce((sum, entry) => sum + entry.size, 0);
  const packed = entries.reduce((sum, entry) => sum + entry.packedSize, 0);
  if (inflated > limit) {
    const size = { found: inflated, limit };
    throw unsafe(`the file inflates to ${inflated} bytes`, 'inflated', size);
  }
  if (inflated > RATIO_COUNTS_FROM_BYTES && inflated > packed * MAX_RATIO) {
    const growth = { found: Math.round(inflated / packed), limit: MAX_RATIO };
    throw unsafe(`the file inflates ${growth.found}-fold`, 'ratio', growth);
  }
}

/** Of two parts of one name (ECMA-376 part 2, 6.2.2.3: letters' cases count as one) nobody can say which is meant. */
function refuseTwins(entries: readonly ZipEntry[]): void {
  const seen = new Set<string>();
  for (const entry of entries) {
    const key = partName(entry).toLowerCase();
    if (seen.has(key)) throw damaged(`the zip has two parts ${key}`, partName(entry));
    seen.add(key);
  }
}

function requireWorkbook(bytes: Uint8Array, entries: readonly ZipEntry[], parts: PackageParts): void {
  const named = (name: string) => entries.find((entry) => entry.name === name);
  if (named('xl/workbook.bin') !== undefined)
    throw unreadable('a binary workbook (.xlsb)', { type: 'other-format', format: 'xlsb' });
  if (named('content.xml') !== undefined) throw openDocument(bytes, named('mimetype'));
  if (named('word/document.xml') !== undefined)
    throw unreadable('a Word document', { type: 'not-a-workbook', kind: 'word' });
  if (!parts.has('_rels/.rels'))
    throw unreadable('a zip without a workbook', { type: 'not-a-workbook', kind: 'zip' });
}

/** OpenDocument files say of which kind they are in a part of its own (OpenDocument 1.3 part 2, 3.3). */
function openDocument(bytes: Uint8Array, kindPart: ZipEntry | undefined): WorkbookError {
  const isShort = kindPart !== undefined && kindPart.size < LONGEST_KIND;
  const kind = isShort ? new TextDecoder().decode(inflateEntry(bytes, kindPart)) : '';
  if (kind === '' || kind.includes('spreadsheet'))
    return unreadable('an OpenDocument file (.ods)', { type: 'other-format', format: 'ods' });
  const isText = kind.includes('opendocument.text');
  return unreadable(`an OpenDocument file: ${kind}`, {
    type: 'not-a-workbook',
    kind: isText ? 'word' : 'unknown',
  });
}

const LONGEST_KIND = 200;
