import { unsafe } from './refusals';

/**
 * A part as UTF-8 without declarations of its own, as the readers take it. Parts may be UTF-16 (ECMA-376 part 2, 6.4),
 * and none may hold a document type (the same), which is where entities that swell without end are declared.
 * Throws `WorkbookError` `unsafe-file`.
 */
export function readableXml(name: string, stored: Uint8Array): Uint8Array {
  const xml = asUtf8(stored);
  if (!hasDocumentType(xml)) return xml;
  const declared = new TextDecoder().decode(xml.subarray(0, COUNTED_BYTES)).split('<!ENTITY').length - 1;
  throw unsafe(`${name} has a document type`, 'entities', { found: Math.max(1, declared), limit: 0 });
}

/** Entities are counted so far, for the person who is told of them. */
const COUNTED_BYTES = 1_000_000;
const LESS = 0x3c;
const GREATER = 0x3e;
const MARK = 0x21;
const QUESTION = 0x3f;
const DASH = 0x2d;

function asUtf8(stored: Uint8Array): Uint8Array {
  const encoding = wideEncoding(stored);
  return encoding === null ? stored : new TextEncoder().encode(new TextDecoder(encoding).decode(stored));
}

/** By the mark of byte order, or the `<` that an XML part begins with where there is none. */
function wideEncoding([first, second]: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if ((first === 0xff && second === 0xfe) || (first === LESS && second === 0)) return 'utf-16le';
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === LESS)) return 'utf-16be';
  return null;
}

/** Looks at what stands before the first element, the only place for it. */
function hasDocumentType(xml: Uint8Array): boolean {
  let at = xml.indexOf(LESS);
  while (at !== -1) {
    if (xml[at + 1] === QUESTION) at = xml.indexOf(LESS, xml.indexOf(GREATER, at));
    else if (xml[at + 1] !== MARK) return false;
    else if (xml[at + 2] !== DASH) return true;
    else at = xml.indexOf(LESS, endOfComment(xml, at + 4));
  }
  return false;
}

function endOfComment(xml: Uint8Array, start: number): number {
  let at = xml.indexOf(GREATER, start);
  while (at !== -1 && !(xml[at - 1] === DASH && xml[at - 2] === DASH)) at = xml.indexOf(GREATER, at + 1);
  return at === -1 ? xml.length : at;
}
