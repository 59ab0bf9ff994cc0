import type { FileFault } from '../../file-fault';

const OLE2 = [0xd0, 0xcf, 0x11, 0xe0];
/** A zip begins with a part, its end (an empty one) or the mark of a split one (PKWARE APPNOTE 4.3.7, 4.3.16, 8.5.3). */
const ZIPS = [
  [0x50, 0x4b, 0x03, 0x04],
  [0x50, 0x4b, 0x05, 0x06],
  [0x50, 0x4b, 0x07, 0x08],
];
const UTF16_LITTLE = [0xff, 0xfe];
const UTF16_BIG = [0xfe, 0xff];

/** What bytes are that are no workbook. */
export interface ForeignFile {
  /** In words for the log. */
  readonly detail: string;
  readonly fault: FileFault;
}

/** What bytes are that are no zip and so no .xlsx; null for a zip. */
export function foreignFile(bytes: Uint8Array): ForeignFile | null {
  if (bytes.length === 0) return { detail: 'the file is empty', fault: { type: 'empty' } };
  if (ZIPS.some((head) => beginsWith(bytes, head))) return null;
  if (beginsWith(bytes, OLE2)) return ole2File(bytes);
  const head = new TextDecoder(encodingOf(bytes)).decode(bytes.subarray(0, 2_000)).trimStart().toLowerCase();
  if (head.startsWith('%pdf')) return notAWorkbook('a PDF document', 'pdf');
  if (head.includes('urn:schemas-microsoft-com:office:spreadsheet'))
    return otherFormat('an XML spreadsheet of Excel 2003', 'xml-2003');
  if (/<(!doctype )?html|<table/.test(head))
    return notAWorkbook('a web page saved under the name of a workbook', 'web-page');
  const detail = 'not a workbook: the file does not begin like a zip';
  return notAWorkbook(detail, isText(bytes) ? 'text' : 'unknown');
}

/** The old compound file holds either a workbook of Excel 97–2003 or an encrypted package ([MS-OFFCRYPTO] 1.3). */
function ole2File(bytes: Uint8Array): ForeignFile {
  const names = new TextDecoder('utf-16le').decode(bytes);
  if (names.includes('EncryptedPackage')) {
    return {
      detail: 'OLE2 container: the workbook is encrypted with a password',
      fault: { type: 'encrypted' },
    };
  }
  // The stream that holds it ([MS-XLS] 2.1.2), before Excel 97 and since.
  if (/(Workbook|Book)\0/.test(names))
    return otherFormat('OLE2 container: an old .xls workbook (Excel 97–2003)', 'xls');
  const kind = names.includes('WordDocument') ? 'word' : 'unknown';
  return notAWorkbook('OLE2 container without a workbook', kind);
}

function encodingOf(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | 'utf-8' {
  if (beginsWith(bytes, UTF16_LITTLE)) return 'utf-16le';
  return beginsWith(bytes, UTF16_BIG) ? 'utf-16be' : 'utf-8';
}

function otherFormat(
  detail: string,
  format: Extract<FileFault, { type: 'other-format' }>['format'],
): ForeignFile {
  return { detail, fault: { type: 'other-format', format } };
}

function notAWorkbook(
  detail: string,
  kind: Extract<FileFault, { type: 'not-a-workbook' }>['kind'],
): ForeignFile {
  return { detail, fault: { type: 'not-a-workbook', kind } };
}

/** Text has no signs below a space but tabs and line ends; in UTF-16 every second byte of Latin letters is one. */
function isText(bytes: Uint8Array): boolean {
  if (encodingOf(bytes) !== 'utf-8') return true;
  return bytes.subarray(0, 2_000).every((byte) => byte >= 32 || byte === 9 || byte === 10 || byte === 13);
}

function beginsWith(bytes: Uint8Array, head: readonly number[]): boolean {
  return head.every((byte, index) => bytes[index] === byte);
}
