import { strToU8, zipSync } from 'fflate';
import type { FindingCode } from '../../src/model/finding';
import { writeWorkbook } from '../../src/workbook/file/write-workbook';
import {
  BLANK,
  FARTHEST_CELL,
  NOTES,
  SHEET,
  STRANGE_NAMES,
  TEXT_CODE,
  TYPED,
  WORKBOOK,
  changed,
  flipped,
  handOut,
  laughs,
  manyParts,
  nested,
  ole2,
  openDocument,
  prefixed,
  ratioBomb,
  renamed,
  saying,
  strict,
  withChartSheet,
  withExternalLink,
  withMacros,
  withMerges,
  withSaidSizes,
  withoutReferences,
} from './file-damage';

/** What must come of a file: a refusal with this code, or these values by the indicator's code. */
export type Expected =
  { readonly refused: FindingCode } | { readonly values: ReadonlyMap<string, string | number> };

/** A file as none should be sent, but as some are. */
export interface DamagedWorkbook {
  /** A file's name, with the ending that it was sent under. */
  readonly name: string;
  readonly bytes: () => Promise<Uint8Array> | Uint8Array;
  readonly expects: Expected;
}

const NOTHING: ReadonlyMap<string, string> = new Map();
const ALL: Expected = { values: TYPED };
const refused = (code: FindingCode): Expected => ({ refused: code });

/** One file for each line of outcome 9 of issue 5. */
export const DAMAGED_WORKBOOKS: readonly DamagedWorkbook[] = [
  // Zips that swell, in every way
  { name: 'bom-nen.xlsx', bytes: ratioBomb, expects: refused('file-unsafe') },
  { name: 'nhieu-phan.xlsx', bytes: manyParts, expects: refused('file-unsafe') },
  {
    name: 'zip-trong-zip.xlsx',
    bytes: () => zipSync({ 'a.zip': nested(8) }),
    expects: refused('file-not-workbook'),
  },
  { name: 'khai-nho.xlsx', bytes: () => withSaidSizes(4), expects: refused('file-damaged') },
  { name: 'khai-lon.xlsx', bytes: () => withSaidSizes(0x7fffffff), expects: refused('file-unsafe') },
  { name: 'khai-lon-vua.xlsx', bytes: () => withSaidSizes(200_000), expects: refused('file-damaged') },
  {
    name: 'thuc-the.xlsx',
    bytes: () => changed({ 'xl/sharedStrings.xml': (xml) => xml.replace('<sst', `${laughs(12)}<sst`) }),
    expects: refused('file-unsafe'),
  },
  // Files that are broken, locked or hold nothing
  { name: 'mat-khau.xlsx', bytes: () => ole2('EncryptedPackage'), expects: refused('file-encrypted') },
  { name: 'lat-bit.xlsx', bytes: flipped, expects: refused('file-damaged') },
  {
    name: 'cat-cut.xlsx',
    bytes: async () => (await handOut()).subarray(0, 9_000),
    expects: refused('file-damaged'),
  },
  {
    name: 'trang-cut.xlsx',
    bytes: () => changed({ [SHEET]: (xml) => xml.slice(0, xml.indexOf('<row r="20"')) }),
    expects: refused('file-damaged'),
  },
  { name: 'rong.xlsx', bytes: () => new Uint8Array(), expects: refused('file-empty') },
  {
    name: 'khong-trang.xlsx',
    bytes: () => changed({ [WORKBOOK]: (xml) => xml.replace(/<sheets>.*<\/definedNames>/, '<sheets/>') }),
    expects: { values: NOTHING },
  },
  {
    name: 'trang-trong.xlsx',
    bytes: () => changed({ [SHEET]: (xml) => xml.replace(/<sheetData>.*<\/sheetData>/, '<sheetData/>') }),
    expects: { values: NOTHING },
  },
  { name: 'mot-trang-trong.xlsx', bytes: () => writeWorkbook([BLANK]), expects: { values: NOTHING } },
  // Workbooks as other programs write them
  { name: 'co-bieu-do.xlsx', bytes: withChartSheet, expects: ALL },
  { name: 'strict.xlsx', bytes: strict, expects: ALL },
  { name: 'tien-to-x.xlsx', bytes: prefixed, expects: ALL },
  { name: 'khong-dia-chi.xlsx', bytes: () => changed({ [SHEET]: withoutReferences }), expects: ALL },
  {
    name: 'vung-khai-lon.xlsx',
    bytes: () =>
      changed({ [SHEET]: (xml) => xml.replace(/<dimension[^>]*>/, '<dimension ref="A1:XFD1048576"/>') }),
    expects: ALL,
  },
  {
    name: 'o-cuoi-cung.xlsx',
    bytes: () => changed({ [SHEET]: (xml) => xml.replace('</sheetData>', `${FARTHEST_CELL}</sheetData>`) }),
    expects: refused('file-unsafe'),
  },
  { name: 'nhieu-vung-gop.xlsx', bytes: () => changed({ [SHEET]: withMerges(50_000) }), expects: ALL },
  {
    name: 'qua-nhieu-vung-gop.xlsx',
    bytes: () => changed({ [SHEET]: withMerges(250_000) }),
    expects: refused('file-unsafe'),
  },
  // Names and texts that mean something to a program
  ...['__proto__', 'constructor', 'toString'].map((word): DamagedWorkbook => ({
    name: `${word}.xlsx`,
    bytes: () => writeWorkbook([renamed(saying(word), word), { ...NOTES, name: `${word} 2` }]),
    expects: { values: new Map([...TYPED, [TEXT_CODE, word]]) },
  })),
  {
    name: 'ten-vung-la.xlsx',
    bytes: () =>
      changed({ [WORKBOOK]: (xml) => xml.replace('<definedNames>', `<definedNames>${STRANGE_NAMES}`) }),
    expects: ALL,
  },
  ...['=1+1', '+84912345678', '-5%', '@SUM(A1)', '=cmd|"/c calc"!A1'].map((text, index): DamagedWorkbook => ({
    name: `chu-la-${index + 1}.xlsx`,
    bytes: () => writeWorkbook([saying(text)]),
    expects: { values: new Map([...TYPED, [TEXT_CODE, text]]) },
  })),
  { name: 'cong-thuc-lien-ket.xlsx', bytes: withExternalLink, expects: ALL },
  // Other kinds of files, some under a name that is not theirs
  { name: 'so-cu.xls', bytes: () => ole2('Workbook'), expects: refused('file-other-format') },
  { name: 'van-ban-cu.xls', bytes: () => ole2('WordDocument'), expects: refused('file-not-workbook') },
  { name: 'macro.xlsm', bytes: withMacros, expects: ALL },
  { name: 'bang.csv', bytes: () => strToU8('Xã;Số\nMỹ Quới;1\n'), expects: refused('file-not-workbook') },
  { name: 'bang.xlsx', bytes: () => strToU8('PK\tSố\nMQ\t1\n'), expects: refused('file-not-workbook') },
  {
    name: 'nhi-phan.xlsb',
    bytes: () => zipSync({ 'xl/workbook.bin': strToU8('x') }),
    expects: refused('file-other-format'),
  },
  { name: 'bang.ods', bytes: () => openDocument('spreadsheet'), expects: refused('file-other-format') },
  { name: 'van-ban.odt', bytes: () => openDocument('text'), expects: refused('file-not-workbook') },
  {
    name: 'van-ban.docx',
    bytes: () => zipSync({ 'word/document.xml': strToU8('<w/>') }),
    expects: refused('file-not-workbook'),
  },
  { name: 'bao-cao.pdf', bytes: () => strToU8('%PDF-1.7\n%âãÏÓ'), expects: refused('file-not-workbook') },
  {
    name: 'trang-web.xls',
    bytes: () => strToU8('<html><table><tr><td>1</td></tr></table></html>'),
    expects: refused('file-not-workbook'),
  },
];
