const OLE2 = [0xd0, 0xcf, 0x11, 0xe0];
const ZIP = [0x50, 0x4b];
const UTF16 = [0xff, 0xfe];

/** What bytes are that are no zip and so no .xlsx, in words for the log; null for a zip. */
export function describeForeignFile(bytes: Uint8Array): string | null {
  if (bytes.length === 0) return 'the file is empty';
  if (beginsWith(bytes, ZIP)) return null;
  if (beginsWith(bytes, OLE2)) return describeOle2(bytes);
  const encoding = beginsWith(bytes, UTF16) ? 'utf-16le' : 'utf-8';
  const head = new TextDecoder(encoding).decode(bytes.subarray(0, 2_000)).trimStart().toLowerCase();
  if (head.startsWith('%pdf')) return 'a PDF document';
  if (head.includes('urn:schemas-microsoft-com:office:spreadsheet'))
    return 'an XML spreadsheet of Excel 2003';
  if (/<(!doctype )?html|<table/.test(head)) return 'a web page saved under the name of a workbook';
  return 'not a workbook: the file does not begin like a zip';
}

/** The old compound file holds either a workbook of Excel 97–2003 or an encrypted package ([MS-OFFCRYPTO] 1.3). */
function describeOle2(bytes: Uint8Array): string {
  const names = new TextDecoder('utf-16le').decode(bytes);
  if (names.includes('EncryptedPackage')) return 'OLE2 container: the workbook is encrypted with a password';
  if (/Workbook|Book/.test(names)) return 'OLE2 container: an old .xls workbook (Excel 97–2003)';
  return 'OLE2 container: an old .xls workbook or one encrypted with a password';
}

function beginsWith(bytes: Uint8Array, head: readonly number[]): boolean {
  return head.every((byte, index) => bytes[index] === byte);
}
