import { strToU8, unzipSync, zipSync } from 'fflate';
import { readGrids } from '../../src/workbook/file/read-grids';
import { WorkbookError, type SheetGrid } from '../../src/workbook/port';
import { handMadeFile, relationships, stylesPart, workbookPart, worksheetPart } from './hand-made-file';

const SHEET = 'xl/worksheets/sheet1.xml';
const ONE = '<row r="1"><c r="A1"><v>5</v></c></row>';

async function grids(bytes: Uint8Array): Promise<readonly SheetGrid[]> {
  return (await readGrids(bytes, (sheets) => sheets.map(({ name }) => name))).grids;
}

async function faultOf(bytes: Uint8Array): Promise<unknown> {
  const error: unknown = await grids(bytes).catch((caught: unknown) => caught);
  return error instanceof WorkbookError ? error.fault : error;
}

/** A hand-made file whose parts are these bytes. */
function withParts(changed: Readonly<Record<string, Uint8Array>>): Uint8Array {
  return zipSync({ ...unzipSync(handMadeFile(ONE)), ...changed });
}

describe('document types', () => {
  const bomb = '<!DOCTYPE a [<!ENTITY x "ha"><!ENTITY y "&x;&x;&x;">]>';
  test.each([
    ['at the start', bomb],
    ['behind the declaration', `<?xml version="1.0"?>\n${bomb}`],
    ['behind a comment', `<!-- > -- -->${bomb}`],
  ])('a sheet with one %s is unsafe, and its entities are counted', async (_, head) => {
    const file = handMadeFile('', { parts: { [SHEET]: head + worksheetPart(ONE) } });
    expect(await faultOf(file)).toEqual({ type: 'unsafe', danger: 'entities', found: 2, limit: 0 });
  });

  test.each(['xl/workbook.xml', 'xl/styles.xml', '_rels/.rels', '[Content_Types].xml'])(
    'so is %s',
    async (part) => {
      const whole = unzipSync(handMadeFile(ONE));
      const changed = new Uint8Array([...strToU8('<!DOCTYPE a SYSTEM "b">'), ...whole[part]!]);
      expect(await faultOf(withParts({ [part]: changed }))).toMatchObject({ danger: 'entities', found: 1 });
    },
  );

  test('the letters of one in a text of the sheet are a text', async () => {
    const row = '<row r="1"><c r="A1" t="inlineStr"><is><t>&lt;!DOCTYPE a&gt;</t></is></c></row>';
    expect(await grids(handMadeFile(row))).toMatchObject([{ values: [['<!DOCTYPE a>']] }]);
  });
});

describe('names that stand for two', () => {
  test.each([SHEET, 'xl\\worksheets\\sheet1.xml', 'XL/worksheets/SHEET1.XML', '/xl/worksheets/sheet1.xml'])(
    'a second part %s',
    async (name) => {
      const parts = unzipSync(handMadeFile(ONE));
      const twin = zipSync(
        { ...parts, 'xl/worksheets/sheetX.xml': strToU8(worksheetPart('')) },
        { level: 0 },
      );
      const file =
        name === SHEET
          ? renamed(twin, 'xl/worksheets/sheetX.xml', name)
          : withParts({ [name]: strToU8('<a/>') });
      expect(await faultOf(file)).toMatchObject({
        type: 'damaged',
        part: expect.stringMatching(/sheet1/i) as string,
      });
    },
  );

  test.each(['Trang 1', 'TRANG 1'])('a second sheet "%s"', async (name) => {
    const sheets = `<sheets><sheet name="Trang 1" sheetId="1" r:id="rId1"/><sheet name="${name}" sheetId="2" r:id="rId1"/></sheets>`;
    const file = handMadeFile(ONE, { parts: { 'xl/workbook.xml': workbookPart(sheets) } });
    expect(await faultOf(file)).toEqual({ type: 'damaged', part: 'xl/workbook.xml' });
  });

  /** Names in a zip are plain bytes; the two are of one length. */
  function renamed(file: Uint8Array, from: string, to: string): Uint8Array {
    return new Uint8Array(Buffer.from(Buffer.from(file).toString('latin1').replaceAll(from, to), 'latin1'));
  }
});

describe('a sheet that breaks off is damaged: the figures behind would be missing', () => {
  const whole = worksheetPart(`${ONE}<row r="2"><c r="A2"><v>6</v></c><c r="B2"/></row>`);
  test.each([
    ['in a value', whole.slice(0, whole.indexOf('6'))],
    ['behind a row', whole.slice(0, whole.indexOf('<row r="2"'))],
    ['before the end of its data', whole.slice(0, whole.indexOf('</sheetData>'))],
    ['before its own end', whole.slice(0, whole.indexOf('</worksheet>'))],
    ['in a tag', whole.slice(0, whole.indexOf('A2'))],
    ['with a cell that never ends', whole.replace('</c>', '')],
    ['with a row that never ends', whole.replace('</row>', '')],
    ['with nothing in it', ''],
  ])('%s', async (_, part) => {
    expect(await faultOf(handMadeFile('', { parts: { [SHEET]: part } }))).toEqual({
      type: 'damaged',
      part: SHEET,
    });
  });

  test.each([
    ['whole', whole],
    ['with prefixes', whole.replaceAll(/<(\/?)(?=\w)/g, '<$1x:').replace('xmlns=', 'xmlns:x=')],
    ['with a comment that holds half a cell', whole.replace('<row', '<!-- <c r="A9"> --><row')],
    ['with blanks around the signs', whole.replace('r="A1"', "r = 'A1' ")],
  ])('%s it is read', async (_, part) => {
    expect(await grids(handMadeFile('', { parts: { [SHEET]: part } }))).toMatchObject([
      { values: [[5], [6]] },
    ]);
  });

  test('so is a workbook whose texts are missing', async () => {
    const links = relationships({
      rId1: ['worksheet', 'worksheets/sheet1.xml'],
      rId3: ['sharedStrings', 'sharedStrings.xml'],
    });
    const row = '<row r="1"><c r="A1" t="s"><v>0</v></c></row>';
    expect(await faultOf(handMadeFile(row, { parts: { 'xl/_rels/workbook.xml.rels': links } }))).toEqual({
      type: 'damaged',
      part: 'xl/sharedStrings.xml',
    });
  });
});

describe('what stands behind the cells', () => {
  const rows = '<row r="1"><c r="A1"><v>5</v></c><c r="B1"><v>6</v></c></row>';
  const merges = '<mergeCells count="1"><mergeCell ref="A1:B1"/></mergeCells>';
  const rules =
    '<dataValidations><dataValidation sqref="A1" type="list"><formula1>"&gt;,b"</formula1></dataValidation></dataValidations>';

  test.each([
    ['merges among rules', `<sheetProtection sheet="1"/>${merges}${rules}`, [5]],
    ['merges alone', merges, [5]],
    ['rules alone', rules, [5, 6]],
    ['an empty list of merges', `<mergeCells/>${rules}`, [5, 6]],
  ])('%s: what lies under a merge is left out, all else is read', async (_, afterData, values) => {
    expect(await grids(handMadeFile(rows, { afterData }))).toMatchObject([{ values: [values] }]);
  });

  test('cells keep the number formats of their own list, whatever other lists there are', async () => {
    const styles = stylesPart('<xf numFmtId="0"/><xf numFmtId="9" fontId="0"/><xf/>').replace(
      '<cellXfs>',
      '<cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs>',
    );
    const row =
      '<row r="1"><c r="A1" s="0"><v>1</v></c><c r="B1" s="1"><v>1</v></c><c r="C1" s="2"><v>1</v></c></row>';
    expect(await grids(handMadeFile(row, { parts: { 'xl/styles.xml': styles } }))).toMatchObject([
      { values: [[1, 1, 1]], numberFormats: [['General', '0%', 'General']] },
    ]);
  });
});

test('a tag that never ends is read in no time: looking for its end again and again would take for ever', async () => {
  const sheets = '<sheet "'.repeat(200_000);
  const file = handMadeFile('', { parts: { 'xl/workbook.xml': workbookPart(sheets) } });
  expect(await faultOf(file)).toMatchObject({ type: 'damaged' });
});

describe('dates in words', () => {
  const styles = stylesPart('<xf numFmtId="0"/><xf numFmtId="14"/>');
  const row = (cells: string) => `<row r="1">${cells}</row>`;

  test('under a format they are the number of the day, with the format', async () => {
    const cells =
      '<c r="A1" s="1" t="d"><v>2025-04-30</v></c><c r="B1" t="d" s="1"><v>2025-04-30T06:00:00Z</v></c><c r="C1"><v>7</v></c>';
    expect(await grids(handMadeFile(row(cells), { parts: { 'xl/styles.xml': styles } }))).toMatchObject([
      { values: [[45_777, 45_777.25, 7]], numberFormats: [['m/d/yyyy', 'm/d/yyyy', 'General']] },
    ]);
  });

  test('where days count from 1904 they are the same days', async () => {
    const workbook =
      '<workbookPr date1904="1"/><sheets><sheet name="Trang 1" sheetId="1" r:id="rId1"/></sheets>';
    const parts = { 'xl/styles.xml': styles, 'xl/workbook.xml': workbookPart(workbook) };
    const cells = '<c r="A1" s="1" t="d"><v>2025-04-30</v></c>';
    expect(await grids(handMadeFile(row(cells), { parts }))).toMatchObject([{ values: [[45_777]] }]);
  });

  test.each([
    ['without a format', '<c r="A1" t="d"><v>2025-04-30</v></c>', '2025-04-30'],
    ['of no day', '<c r="A1" s="1" t="d"><v>2025-02-30</v></c>', '2025-02-30'],
    ['before Excel’s days', '<c r="A1" s="1" t="d"><v>1899-12-31</v></c>', '1899-12-31'],
  ])('%s they are texts', async (_, cell, text) => {
    expect(await grids(handMadeFile(row(cell), { parts: { 'xl/styles.xml': styles } }))).toMatchObject([
      { values: [[text]] },
    ]);
  });
});

test.each(['utf16le', 'utf16be'] as const)('parts in %s are read', async (encoding) => {
  const wide = (xml: string, mark: string) => {
    const bytes = Buffer.from(mark + xml, 'utf16le');
    return new Uint8Array(encoding === 'utf16be' ? bytes.swap16() : bytes);
  };
  const row = '<row r="1"><c r="A1" t="inlineStr"><is><t>Mỹ Quới</t></is></c></row>';
  const sheets = '<sheets><sheet name="Biểu" sheetId="1" r:id="rId1"/></sheets>';
  const file = withParts({
    [SHEET]: wide(worksheetPart(row), '\ufeff'),
    'xl/workbook.xml': wide(workbookPart(sheets), ''),
  });
  expect(await grids(file)).toMatchObject([{ name: 'Biểu', values: [['Mỹ Quới']] }]);
});

test.each([
  ['application/vnd.oasis.opendocument.spreadsheet', { type: 'other-format', format: 'ods' }],
  ['application/vnd.oasis.opendocument.text', { type: 'not-a-workbook', kind: 'word' }],
  ['application/vnd.oasis.opendocument.presentation', { type: 'not-a-workbook', kind: 'unknown' }],
])('an OpenDocument file says what it is: %s', async (kind, fault) => {
  expect(await faultOf(zipSync({ mimetype: strToU8(kind), 'content.xml': strToU8('<a/>') }))).toEqual(fault);
});

test('a text in big-endian UTF-16 is a text', async () => {
  const text = Buffer.from('\ufeffXã;Số\n', 'utf16le').swap16();
  expect(await faultOf(new Uint8Array(text))).toEqual({ type: 'not-a-workbook', kind: 'text' });
});

describe('what would grow beyond the limits', () => {
  test.each([
    ['columns', '<cols><col min="1" max="16384" width="9"/><col min="3" max="9"/></cols>', '', 16_391],
    ['merges', '', `<mergeCells>${'<mergeCell ref="A1:B2"/>'.repeat(200_001)}</mergeCells>`, 200_001],
    ['cells', '', '', 6_000_000],
  ])('%s', async (danger, before, after, found) => {
    const far = danger === 'cells' ? '<row r="1000000"><c r="F1000000"><v>1</v></c></row>' : '';
    const part = worksheetPart(ONE + far, after).replace('<sheetData>', `${before}<sheetData>`);
    expect(await faultOf(handMadeFile('', { parts: { [SHEET]: part } }))).toMatchObject({ danger, found });
  });
});
