import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { writeWorkbook } from '../../src/workbook/file/write-workbook';
import type { CellContent, SheetModel } from '../../src/workbook/sheet-model';
import { filledForm } from './filled-sheets';

const { model: FORM, typed } = filledForm('cap-xa', '2025');
/** What stands in the hand-out, by the indicator's code. */
export const TYPED = typed;
export const SHEET = 'xl/worksheets/sheet1.xml';
export const WORKBOOK = 'xl/workbook.xml';
const LINKS = 'xl/_rels/workbook.xml.rels';

/** A filled hand-out of a commune, as the product writes it. */
export function handOut(): Promise<Uint8Array> {
  return writeWorkbook([FORM]);
}

export const [TEXT_CODE, TEXT] = [...TYPED].find(([, held]) => String(held).startsWith('Nội dung')) ?? [
  '',
  '',
];
const [, FIGURE] = [...TYPED].find(([, held]) => typeof held === 'number') ?? ['', 0];
export const NOTES: SheetModel = {
  ...FORM,
  name: 'Nháp',
  names: [],
  cells: [],
  merges: [],
  validations: [],
  tables: [],
  conditionalFormats: [],
};
export const BLANK: SheetModel = { ...NOTES, name: 'Trang 1', columns: [], rows: [] };
export const FARTHEST_CELL = '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>';
export const STRANGE_NAMES = ['__proto__', 'constructor', 'hasOwnProperty']
  .map((name) => `<definedName name="${name}" localSheetId="0">'cap-xa X.01'!$A$1</definedName>`)
  .join('');

/** The form with another text in one of its cells. */
export function saying(text: string): SheetModel {
  return withContent(TEXT, text);
}

function withContent(held: string | number, content: CellContent): SheetModel {
  return { ...FORM, cells: FORM.cells.map((cell) => (cell.content === held ? { ...cell, content } : cell)) };
}

export function renamed(model: SheetModel, name: string): SheetModel {
  return { ...model, name };
}

/** The hand-out with parts of it rewritten, or new ones. */
export async function changed(
  changes: Readonly<Record<string, (xml: string) => string>>,
  from: Promise<Uint8Array> = handOut(),
): Promise<Uint8Array> {
  const parts = unzipSync(await from);
  for (const [name, change] of Object.entries(changes)) {
    const before = strFromU8(parts[name] ?? new Uint8Array());
    const after = change(before);
    if (after === before) throw new Error(`nothing of ${name} was changed`);
    parts[name] = strToU8(after);
  }
  return zipSync(parts);
}

export async function ratioBomb(): Promise<Uint8Array> {
  const blanks = new Uint8Array(30 * 1024 * 1024).fill(0x20);
  return zipSync({ ...unzipSync(await handOut()), 'xl/worksheets/sheet2.xml': blanks });
}

export async function manyParts(): Promise<Uint8Array> {
  const parts = Array.from({ length: 10_001 }, (_, index) => [`xl/p${index}.xml`, strToU8('<a/>')] as const);
  return zipSync({ ...unzipSync(await handOut()), ...Object.fromEntries(parts) }, { level: 0 });
}

export function nested(depth: number): Uint8Array {
  const inside = depth === 0 ? new Uint8Array(1_000_000) : nested(depth - 1);
  return zipSync({ 'a.zip': inside, 'b.zip': inside });
}

/** The directory says that every part inflates to so many bytes. */
export async function withSaidSizes(size: number): Promise<Uint8Array> {
  const bytes = Uint8Array.from(await handOut());
  const view = new DataView(bytes.buffer);
  for (let place = 0; place + 46 < bytes.length; place += 1) {
    if (view.getUint32(place, true) === 0x02014b50) view.setUint32(place + 24, size, true);
  }
  return bytes;
}

/** Entities each of which is ten of the one before. */
export function laughs(depth: number): string {
  const entities = Array.from(
    { length: depth },
    (_, index) => `<!ENTITY e${index} "${index === 0 ? 'ha' : `&e${index - 1};`.repeat(10)}">`,
  );
  return `<!DOCTYPE sst [${entities.join('')}]>`;
}

export function ole2(stream: string): Uint8Array {
  const head = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
  return new Uint8Array([
    ...head,
    ...new Uint8Array(504),
    ...Buffer.from(`${stream}\0`, 'utf16le'),
    ...new Uint8Array(600),
  ]);
}

/** One bit in the packed sheet. */
export async function flipped(): Promise<Uint8Array> {
  const bytes = Uint8Array.from(await handOut());
  const name = Buffer.from(bytes).indexOf(SHEET);
  bytes[name + SHEET.length + 2_000]! ^= 0x10;
  return bytes;
}

export function withChartSheet(): Promise<Uint8Array> {
  return changed({
    [WORKBOOK]: (xml) =>
      xml
        .replace('<sheets>', '<sheets><sheet name="Biểu đồ" sheetId="9" r:id="rId90"/>')
        .replaceAll('localSheetId="0"', 'localSheetId="1"'),
    [LINKS]: (xml) =>
      xml.replace(
        '</Relationships>',
        '<Relationship Id="rId90" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/chartsheet" Target="chartsheets/sheet1.xml"/></Relationships>',
      ),
    'xl/chartsheets/sheet1.xml': () =>
      '<chartsheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"/>',
  });
}

/** The namespaces of the strict kind (ECMA-376 part 1, annex A). */
export function strict(): Promise<Uint8Array> {
  const names = [SHEET, WORKBOOK, LINKS, 'xl/sharedStrings.xml', 'xl/styles.xml', '_rels/.rels'];
  const asStrict = (xml: string) =>
    xml
      .replaceAll(
        'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
        'http://purl.oclc.org/ooxml/spreadsheetml/main',
      )
      .replaceAll(
        'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
        'http://purl.oclc.org/ooxml/officeDocument/relationships',
      );
  return changed(Object.fromEntries(names.map((name) => [name, asStrict])));
}

/** Every element of the workbook's own parts under a prefix, as some libraries write them. */
export function prefixed(): Promise<Uint8Array> {
  const withPrefix = (xml: string) => xml.replaceAll(/<(\/?)(?=\w)/g, '<$1x:').replace('xmlns=', 'xmlns:x=');
  return changed({
    [SHEET]: withPrefix,
    [WORKBOOK]: withPrefix,
    'xl/sharedStrings.xml': withPrefix,
    'xl/styles.xml': withPrefix,
  });
}

/** Cells that say where they are by their order alone, so blank ones stand between them. */
export function withoutReferences(xml: string): string {
  let lastRow = 0;
  return xml.replaceAll(
    /<row r="(\d+)"([^>]*?)(?:\/>|>(.*?)<\/row>)/g,
    (_, row: string, rest: string, cells = '') => {
      const gaps = '<row/>'.repeat(Number(row) - lastRow - 1);
      lastRow = Number(row);
      let lastColumn = 0;
      const placed = (cells as string).replaceAll(/<c r="([A-Z])\d+"/g, (__, letter: string) => {
        const column = letter.charCodeAt(0) - 64;
        const blanks = '<c/>'.repeat(column - lastColumn - 1);
        lastColumn = column;
        return `${blanks}<c`;
      });
      return `${gaps}<row${rest}>${placed}</row>`;
    },
  );
}

export function withMerges(count: number): (xml: string) => string {
  const merges = Array.from(
    { length: count },
    (_, index) => `<mergeCell ref="A${index + 500}:C${index + 500}"/>`,
  );
  return (xml) => xml.replace('</mergeCells>', `${merges.join('')}</mergeCells>`);
}

/** A figure that a formula brings from another workbook: the value that the cell last had counts. */
export function withExternalLink(): Promise<Uint8Array> {
  return changed({
    [SHEET]: (xml) => xml.replace(`<v>${FIGURE}</v>`, `<f>[1]Nguồn!$A$1</f><v>${FIGURE}</v>`),
    [LINKS]: (xml) =>
      xml.replace(
        '</Relationships>',
        '<Relationship Id="rId91" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/externalLink" Target="externalLinks/externalLink1.xml"/></Relationships>',
      ),
    'xl/externalLinks/externalLink1.xml': () =>
      '<externalLink xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><externalBook/></externalLink>',
  });
}

export function withMacros(): Promise<Uint8Array> {
  return changed({
    'xl/vbaProject.bin': () => 'Sub Auto_Open()',
    '[Content_Types].xml': (xml) =>
      xml.replace('spreadsheetml.sheet.main+xml', 'ms-excel.sheet.macroEnabled.main+xml'),
  });
}

export function openDocument(kind: 'spreadsheet' | 'text'): Uint8Array {
  return zipSync({
    mimetype: [strToU8(`application/vnd.oasis.opendocument.${kind}`), { level: 0 }],
    'content.xml': strToU8('<office:document-content/>'),
  });
}
