import { strToU8, zipSync } from 'fflate';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATION = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';

/** A workbook file written by hand, as other programs write it; parts can be replaced, added or (null) left out. */
export function handMadeFile(
  sheetData: string,
  given: { readonly parts?: Readonly<Record<string, string | null>>; readonly afterData?: string } = {},
): Uint8Array {
  const parts: Record<string, string | null> = {
    '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    '_rels/.rels': relationships({ rId1: ['officeDocument', 'xl/workbook.xml'] }),
    'xl/_rels/workbook.xml.rels': relationships({
      rId1: ['worksheet', 'worksheets/sheet1.xml'],
      rId2: ['styles', 'styles.xml'],
    }),
    'xl/workbook.xml': workbookPart('<sheets><sheet name="Trang 1" sheetId="1" r:id="rId1"/></sheets>'),
    'xl/worksheets/sheet1.xml': worksheetPart(sheetData, given.afterData),
    'xl/styles.xml': stylesPart('<xf numFmtId="0"/>'),
    ...given.parts,
  };
  const kept = Object.entries(parts).filter((part): part is [string, string] => part[1] !== null);
  return zipSync(Object.fromEntries(kept.map(([name, xml]) => [name, strToU8(xml)])));
}

export function worksheetPart(sheetData: string, afterData = ''): string {
  return `<worksheet xmlns="${MAIN}" xmlns:r="${RELATION}"><sheetData>${sheetData}</sheetData>${afterData}</worksheet>`;
}

export function workbookPart(content: string): string {
  return `<workbook xmlns="${MAIN}" xmlns:r="${RELATION}">${content}</workbook>`;
}

/** A styles part whose cell formats (`s="0"`, `s="1"` …) are these `<xf …/>`. */
export function stylesPart(cellFormats: string, numberFormats = ''): string {
  return `<styleSheet xmlns="${MAIN}"><numFmts>${numberFormats}</numFmts><fonts><font><sz val="11"/><name val="Calibri"/></font></fonts><cellXfs>${cellFormats}</cellXfs></styleSheet>`;
}

/** Links by id: the last word of the type's address, and the target. */
export function relationships(links: Readonly<Record<string, readonly [string, string]>>): string {
  const list = Object.entries(links).map(
    ([id, [type, target]]) => `<Relationship Id="${id}" Type="${RELATION}/${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${PACKAGE}">${list.join('')}</Relationships>`;
}
