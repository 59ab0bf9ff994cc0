import fc from 'fast-check';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { FileWorkbook } from '../../src/workbook/file/file-workbook';
import { readWorkbook } from '../../src/workbook/file/read-workbook';
import { writeWorkbook } from '../../src/workbook/file/write-workbook';
import { WorkbookError } from '../../src/workbook/port';
import type { SheetModel } from '../../src/workbook/sheet-model';
import { handMadeFile, workbookPart } from './hand-made-file';
import { expectRefusal } from './harness';
import { fullSheet, sheet } from './sample-sheets';

const OLE2 = Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1);

function ole2With(name: string): Uint8Array {
  return new Uint8Array([...OLE2, ...Buffer.from(name, 'utf16le'), ...new Uint8Array(600)]);
}

test.each([
  ['nothing', new Uint8Array(), 'empty'],
  ['garbage', Uint8Array.from({ length: 5_000 }, (_, index) => (index * 7919 + 13) % 251), 'not a workbook'],
  ['a text', strToU8('Đơn vị;Điểm\nMỹ Bình;95,77'), 'not a workbook'],
  ['a PDF', strToU8('%PDF-1.7 …'), 'PDF'],
  [
    'a web page under the name .xls',
    strToU8('\ufeff<html><body><table><tr><td>1</td></tr></table>'),
    'web page',
  ],
  [
    'an XML workbook',
    strToU8('<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"/>'),
    '2003',
  ],
  ['an old .xls', ole2With('Workbook'), '.xls'],
  ['an encrypted workbook', ole2With('EncryptedPackage'), 'password'],
  ['an old .doc', ole2With('WordDocument'), 'without a workbook'],
  ['any other OLE2 container', OLE2, 'OLE2'],
  ['a text that begins like a zip', strToU8('PK;Số\n1;2'), 'not a workbook'],
  ['a zip cut off behind its first word', Uint8Array.of(0x50, 0x4b, 3, 4), 'cut off'],
  ['an empty zip', zipSync({}), 'without a workbook'],
  [
    'a zip without a workbook',
    zipSync({ 'a.xml': strToU8('<a/>'), 'b.png': strToU8('x') }),
    'without a workbook',
  ],
  [
    'a binary workbook',
    zipSync({ 'xl/workbook.bin': strToU8('x'), '_rels/.rels': strToU8('<a/>') }),
    '.xlsb',
  ],
  ['an OpenDocument file', zipSync({ 'content.xml': strToU8('<a/>') }), '.ods'],
  ['a Word file', zipSync({ 'word/document.xml': strToU8('<a/>') }), 'Word'],
  [
    'a workbook whose sheet is missing',
    handMadeFile('', { parts: { 'xl/worksheets/sheet1.xml': null } }),
    'Trang 1',
  ],
  [
    'a workbook with broken XML',
    handMadeFile('', { parts: { 'xl/worksheets/sheet1.xml': '<worksheet><sheetData><row' } }),
    'breaks off',
  ],
  ['a workbook with broken styles', handMadeFile('', { parts: { 'xl/styles.xml': '<a><b></a>' } }), 'hucre'],
  ['a cell outside the sheet', handMadeFile('<row r="1"><c r="XFE1"><v>1</v></c></row>'), 'nowhere'],
])('%s is refused and named', async (_what, bytes, detail) => {
  const error = await expectRefusal(readWorkbook(bytes), 'unreadable-file');
  expect(error.detail).toContain(detail);
  await expectRefusal(FileWorkbook.open(bytes), 'unreadable-file');
});

test('a workbook without sheets is read as one, for another adapter to judge', async () => {
  expect(
    await readWorkbook(handMadeFile('', { parts: { 'xl/workbook.xml': workbookPart('<sheets/>') } })),
  ).toEqual([]);
});

test('a file cut off anywhere is refused', async () => {
  const whole = await writeWorkbook([fullSheet()]);
  for (let length = 0; length < whole.length; length += Math.ceil(whole.length / 60)) {
    await expectRefusal(readWorkbook(whole.subarray(0, length)), 'unreadable-file');
  }
});

test('a file damaged anywhere is read alike or refused, nothing else', async () => {
  const whole = await writeWorkbook([fullSheet()]);
  const models = await readWorkbook(whole);
  let refused = 0;
  for (let place = 0; place < whole.length; place += 41) {
    const damaged = Uint8Array.from(whole);
    damaged[place]! ^= 0xff;
    const outcome = await readWorkbook(damaged).catch((error: unknown) => error);
    if (Array.isArray(outcome)) expect(outcome).toEqual(models);
    else refused += 1;
    if (!Array.isArray(outcome)) expect(outcome).toMatchObject({ name: 'WorkbookError' });
  }
  expect(refused).toBeGreaterThan(50);
});

/** What other programs, or people with a text editor, put where something else should stand. */
const ODDITIES = [
  '',
  ' ',
  '-1',
  '0.5',
  '1e999',
  'NaN',
  '99999999',
  '"',
  '<',
  '>',
  '/>',
  'XFD1',
  'A1:B2',
  '$',
  '=',
  '!',
  'true',
];

test('whatever stands in the XML, the file is read as something writable or refused', async () => {
  const parts = unzipSync(await writeWorkbook([fullSheet(), sheet('Hai')]));
  const names = Object.keys(parts).filter((name) => !/theme|docProps|xl\/workbook\.xml/.test(name));
  const change = fc.record({
    name: fc.constantFrom(...names),
    place: fc.nat(),
    oddity: fc.constantFrom(...ODDITIES),
  });
  let read = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 3 }), async (changes) => {
      const changed = { ...parts };
      for (const { name, place, oddity } of changes) {
        const xml = strFromU8(changed[name]!);
        const values = [...xml.matchAll(/(?<==")[^"]*(?=")|(?<=>)[^<]+/g)];
        const value = values[place % values.length]!;
        const after = xml.slice(value.index + value[0].length);
        changed[name] = strToU8(xml.slice(0, value.index) + oddity + after);
      }
      const outcome = await readWorkbook(zipSync(changed, { level: 0 })).catch((error: unknown) => error);
      if (outcome instanceof WorkbookError) return;
      read += 1;
      await expect(writeWorkbook(outcome as SheetModel[])).resolves.toBeInstanceOf(Uint8Array);
    }),
    { numRuns: 150 },
  );
  expect(read).toBeGreaterThan(20);
});

describe('unsafe files', () => {
  /** Packs to a thousandth. */
  const blanks = (megabytes: number): Uint8Array => new Uint8Array(megabytes * 1024 * 1024).fill(32);

  /** A zip whose directory says that every part inflates to so many bytes. */
  function withSaidSize(file: Uint8Array, size: number): Uint8Array {
    const changed = Uint8Array.from(file);
    const view = new DataView(changed.buffer);
    for (let place = 0; place + 46 < changed.length; place += 1) {
      if (view.getUint32(place, true) === 0x02014b50) view.setUint32(place + 24, size, true);
    }
    return changed;
  }

  test('a sheet that inflates a thousandfold is refused before it does', async () => {
    const bomb = zipSync({ '_rels/.rels': strToU8('<a/>'), 'xl/worksheets/sheet1.xml': blanks(12) });
    const error = await expectRefusal(readWorkbook(bomb), 'unsafe-file');
    expect(error.detail).toContain('fold');
  });

  test('parts that inflate beyond the limit together are refused', async () => {
    const bomb = withSaidSize(
      zipSync({ 'a.xml': blanks(1), 'b.xml': blanks(1), 'c.xml': blanks(1) }),
      50_000_000,
    );
    const error = await expectRefusal(readWorkbook(bomb), 'unsafe-file');
    expect(error.detail).toContain('150000000 bytes');
  });

  test('a part that is larger than the directory says is stopped at what it says', async () => {
    const file = withSaidSize(zipSync({ '_rels/.rels': blanks(30) }), 4);
    const error = await expectRefusal(readWorkbook(file), 'unreadable-file');
    expect(error.detail).toContain('larger than it says');
  });

  test('more parts than any workbook has', async () => {
    const parts = Object.fromEntries(
      Array.from({ length: 10_001 }, (_, index) => [`${index}.png`, new Uint8Array()]),
    );
    await expectRefusal(readWorkbook(zipSync(parts, { level: 0 })), 'unsafe-file');
  });

  test('a cell in the last column of many rows, small as XML and huge once read', async () => {
    const rows = Array.from(
      { length: 2_000 },
      (_, row) => `<row r="${row + 1}"><c r="XFD${row + 1}"><v>1</v></c></row>`,
    );
    await expectRefusal(readWorkbook(handMadeFile(rows.join(''))), 'unsafe-file');
  });

  test('two cells at opposite corners', async () => {
    const rows =
      '<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row>';
    await expectRefusal(readWorkbook(handMadeFile(rows)), 'unsafe-file');
  });

  test('column definitions without end', async () => {
    const columns = `<cols>${'<col min="1" max="16384" width="9"/>'.repeat(16_385)}</cols>`;
    await expectRefusal(readWorkbook(handMadeFile('', { afterData: columns })), 'unsafe-file');
  });

  test('pictures do not count: they are never inflated', async () => {
    const whole = unzipSync(await writeWorkbook([sheet('Có ảnh')]));
    const withPicture = zipSync({ ...whole, 'xl/media/image1.png': blanks(12) });
    expect(await readWorkbook(withPicture)).toMatchObject([{ name: 'Có ảnh' }]);
  });
});

test('writing refuses what cannot be a workbook', async () => {
  await expectRefusal(writeWorkbook([]), 'bad-model');
  await expectRefusal(writeWorkbook([sheet('Ẩn', { visibility: 'hidden' })]), 'bad-model');
  await expectRefusal(writeWorkbook([sheet('a'), sheet('A')]), 'bad-sheet-name');
  await expectRefusal(writeWorkbook([sheet('a')], { created: new Date(Number.NaN) }), 'bad-model');
});
